// A command of a meeting in a drawer: what it means, the articles that govern it, and its form, made from its schema as
// the forms of a case are. What was entered is never lost to a change by somebody else.
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { AnyMeetingCommand } from '#workflows/meeting/meeting-command.ts';
import { ArticleBadge } from '../case/article-badge.tsx';
import classes from '../case/command-dialog.module.css';
import { CommandForm } from '../case/form/command-form.tsx';
import type { CaseChoice } from '../case/form/form-world.ts';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';

type Props = {
  command: AnyMeetingCommand | undefined;
  /** Absent while a meeting is being called. */
  meetingId?: string | undefined;
  unitId: string | undefined;
  pack: string | undefined;
  cases?: readonly CaseChoice[] | undefined;
  send: (payload: Record<string, unknown>) => Promise<void>;
  onClose: () => void;
};

export function MeetingDialog({ command, meetingId, unitId, pack, cases, send, onClose }: Props) {
  const { t, locale } = useWords();
  const narrow = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const articles = [
    ...new Set([...(command?.before ?? []), ...(command?.check ?? [])].map((rule) => rule.article)),
  ];
  async function submit(payload: Record<string, unknown>): Promise<void> {
    await send(payload);
    if (command) notifications.show({ message: `${t('case.sent')}: ${command.words.done[locale]}` });
    onClose();
  }
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
      closeOnClickOutside={false}
      transitionProps={{ duration: 120 }}
    >
      {command && (
        <>
          <p className={classes.help}>{command.words.help[locale]}</p>
          <p className={classes.rules}>
            {articles.map((number) => (
              <ArticleBadge key={number} number={number} pack={findPack(pack)} />
            ))}
          </p>
          <CommandForm
            key={command.type}
            {...{ command, meetingId, unitId, cases }}
            caseView={null}
            onSubmit={submit}
            onCancel={onClose}
          />
        </>
      )}
    </Drawer>
  );
}
