// A command's form in a drawer: what the act means, the articles that govern it, the form, and what others have done to
// the case meanwhile. What was entered is never lost to a change by somebody else.
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { ProblemError } from '../api/problem-error.ts';
import { refreshCase } from '../api/refresh-case.ts';
import { useSendCommand } from '../api/send-command.ts';
import { useWords } from '../words/words.ts';
import { ArticleBadge } from './article-badge.tsx';
import classes from './command-dialog.module.css';
import { AgreementNote } from './fairness/agreement-note.tsx';
import { CommandForm } from './form/command-form.tsx';
import { findPack } from './pack-of-case.ts';
import { SinceOpened } from './since-opened.tsx';
import type { CommandList } from './use-case.ts';
import type { OpenedCommand } from './use-open-command.ts';

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  opened: OpenedCommand | null;
  onClose: () => void;
};

export function CommandDialog({ caseView, commands, opened, onClose }: Props) {
  const { t, locale } = useWords();
  const narrow = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const command = opened ? findCommand(opened.type) : undefined;
  return (
    <Drawer
      opened={command !== undefined}
      onClose={onClose}
      position="right"
      size={narrow ? '100%' : 600}
      title={command?.words.act[locale]}
      classNames={{
        title: classes.title,
        body: classes.body,
        content: classes.content,
        header: classes.header,
      }}
      closeButtonProps={{ 'aria-label': t('case.form.close') }}
      closeOnClickOutside={false}
      transitionProps={{ duration: 120 }}
    >
      {command && opened && (
        <OpenForm
          key={opened.type}
          {...{ command, caseView, commands, onClose }}
          openedVersion={opened.version}
        />
      )}
    </Drawer>
  );
}

type FormProps = Omit<Props, 'opened'> & { command: AnyCommand; openedVersion: number };

function OpenForm({ command, caseView, commands, openedVersion, onClose }: FormProps) {
  const { t, locale } = useWords();
  const send = useSendCommand(caseView.card.id);
  const client = useQueryClient();
  // The version that the user has seen; it moves only when they say so.
  const [seen, setSeen] = useState(openedVersion);
  const pack = findPack(caseView.card.pack);
  const articles = [...new Set([...command.before, ...command.check].map((rule) => rule.article))];
  const isGone = commands !== undefined && !commands.allowed.some((one) => one.type === command.type);

  async function submit(payload: Record<string, unknown>): Promise<void> {
    try {
      await send.mutateAsync({ type: command.type, payload, expectedVersion: seen });
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'conflict.version')
        void refreshCase(client, caseView.card.id);
      throw error;
    }
    notifications.show({ message: `${t('case.sent')}: ${command.words.done[locale]}` });
    onClose();
  }

  return (
    <>
      <p className={classes.help}>{command.words.help[locale]}</p>
      <p className={classes.rules}>
        {command.legal && <span className={classes.legal}>{t('case.form.legalAct')}</span>}
        {command.twoPersons && <span className={classes.legal}>{t('case.form.twoPersons')}</span>}
        {articles.map((number) => (
          <ArticleBadge key={number} number={number} pack={pack} />
        ))}
      </p>
      {(isGone || command.concurrency === 'exclusive') && (
        <SinceOpened
          caseView={caseView}
          seen={seen}
          isGone={isGone}
          onSeen={() => setSeen(commands?.version ?? caseView.card.version)}
        />
      )}
      <AgreementNote caseView={caseView} type={command.type} />
      {/* A form that has been looked at anew is built anew, from its draft: new allegations get their rows. */}
      <CommandForm
        key={seen}
        command={command}
        caseView={caseView}
        unitId={caseView.card.unit.id}
        onSubmit={submit}
        onCancel={onClose}
      />
    </>
  );
}
