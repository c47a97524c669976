// What the steps of the reply have in common: one form, one draft, and the version of the case that it is about. A change
// to the case meanwhile (a further disclosure, a new allegation) is shown before anything is sent.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { getCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { refreshCase } from '../api/refresh-case.ts';
import { useSendCommand } from '../api/send-command.ts';
import { ErrorSummary } from '../case/form/error-summary.tsx';
import { FailureBanner } from '../case/form/failure-banner.tsx';
import { FormStateProvider } from '../case/form/form-state.ts';
import { FormWorldProvider } from '../case/form/form-world.ts';
import { problemText } from '../case/form/problem-text.ts';
import { useCommandForm } from '../case/form/use-command-form.ts';
import { findPack } from '../case/pack-of-case.ts';
import { SinceOpened } from '../case/since-opened.tsx';
import type { CommandList } from '../case/use-case.ts';
import { DraftConflict } from '../drafts/draft-conflict.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import type { FormDraft } from '../drafts/use-draft.ts';
import { useWords } from '../words/words.ts';
import { ReplyAnswer } from './reply-answer.tsx';
import { ReplyCheck, ReplyList } from './reply-check.tsx';
import classes from './room.module.css';
import { RoomSheet } from './room-sheet.tsx';
import { useGoTo } from './use-room.ts';

export const replyCommand = getCommand('verification.reply');

type Props = {
  caseView: CaseView;
  commands: CommandList;
  about: string | undefined;
  draft: FormDraft;
};

export function ReplyForm({ caseView, commands, about, draft }: Props) {
  const { t } = useWords();
  const { id, pack: pin, unit, version } = caseView.card;
  const goTo = useGoTo(id);
  const client = useQueryClient();
  const send = useSendCommand(id);
  const [seen, setSeen] = useState(commands.version);
  const sentAs = useRef(0);
  const form = useCommandForm({
    ...{ command: replyCommand, caseView, unitId: unit.id, draft },
    onSubmit: async (payload) => {
      const receipt = await send.mutateAsync({ type: replyCommand.type, payload, expectedVersion: seen });
      sentAs.current = receipt.version;
    },
  });
  const rows = (form.values.answers ?? []) as Record<string, unknown>[];
  const index = rows.findIndex(({ allegationId }) => allegationId === about);

  async function submit(): Promise<void> {
    const payload = form.check();
    if (!payload) return;
    if (await form.send(payload)) goTo('receipt', String(sentAs.current));
    else void refreshCase(client, id);
  }

  const title = about === 'check' ? t('room.reply.check') : t('room.task.reply');
  return (
    <FormWorldProvider
      value={{
        command: replyCommand,
        caseView,
        textsOf: id,
        unitId: unit.id,
        pack: findPack(pin),
        cases: null,
        ballot: null,
      }}
    >
      <FormStateProvider
        value={{
          ...form,
          messageAt: (path) => {
            const problem = form.problemAt(path);
            return problem && problemText(problem, t);
          },
        }}
      >
        <RoomSheet key={about} caseView={caseView} title={title}>
          {version > seen && (
            <SinceOpened
              {...{ caseView, seen }}
              command={replyCommand}
              written={form.values}
              isGone={false}
              onSeen={() => setSeen(commands.version)}
            />
          )}
          <FailureBanner failure={form.failure} />
          {about === 'check' && <ErrorSummary problems={form.problems} />}
          {index >= 0 ? (
            <ReplyAnswer
              {...{ caseView, index, rows }}
              field={form.fields[0]}
              onNext={() => goTo('reply', nextOf(rows, index))}
            />
          ) : about === 'check' ? (
            <ReplyCheck caseView={caseView} rows={rows} sending={form.sending} onSend={() => void submit()} />
          ) : (
            <ReplyList caseView={caseView} rows={rows} />
          )}
          {form.draft.conflict && (
            <DraftConflict
              conflict={form.draft.conflict}
              values={form.values}
              fields={form.fields}
              onMine={form.keepMine}
              onTheirs={form.takeTheirs}
            />
          )}
          <p className={classes.saved}>
            <DraftStatus state={form.draft} />
          </p>
        </RoomSheet>
      </FormStateProvider>
    </FormWorldProvider>
  );
}

/** The allegation after this one, or the check at the end. */
function nextOf(rows: readonly Record<string, unknown>[], index: number): string {
  const next = rows[index + 1];
  return next ? String(next.allegationId) : 'check';
}
