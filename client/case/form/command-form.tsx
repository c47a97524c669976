// The form of any command, derived from its schema. It asks once more before an act that cannot be taken back, and keeps
// what was entered whatever happens. It sends nothing itself: `onSubmit` does, and throws a ProblemError when refused.
import { Button, Group, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../../api/api.ts';
import { DraftConflict } from '../../drafts/draft-conflict.tsx';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { type FormDraft, useDraft } from '../../drafts/use-draft.ts';
import { useLive } from '../../live/live-provider.tsx';
import { showUndone } from '../../shell/show-undone.tsx';
import { useWords } from '../../words/words.ts';
import { findPack } from '../pack-of-case.ts';
import { CommandField } from './command-field.tsx';
import classes from './command-form.module.css';
import { ConfirmStep } from './confirm-step.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FailureBanner } from './failure-banner.tsx';
import type { FormField } from './form-field.ts';
import { FormStateProvider } from './form-state.ts';
import type { FormValues } from './form-values.ts';
import { type CaseChoice, type FormCommand, FormWorldProvider } from './form-world.ts';
import { mentionsIn } from './mention-text.tsx';
import { problemText } from './problem-text.ts';
import { keepsDraft, useCommandForm } from './use-command-form.ts';

export type CommandFormProps = {
  command: FormCommand;
  /** Null while a case is being registered, and for meetings. */
  caseView: CaseView | null;
  meetingId?: string | undefined;
  /** Cases to choose from, where the command names one. */
  cases?: readonly CaseChoice[] | undefined;
  /** Of a meeting's act on one case: whose long texts may fill its fields. */
  textsOf?: string | undefined;
  unitId?: string | undefined;
  initial?: Record<string, unknown> | undefined;
  /** What stands above the fields and looks at what is entered: such as what others have done meanwhile. */
  above?: ((values: FormValues) => React.ReactNode) | undefined;
  onSubmit: (payload: Record<string, unknown>) => Promise<void>;
  onCancel?: (() => void) | undefined;
};

/** Drafts belong to a user, so the form waits until it is known who fills it in. */
export function CommandForm(props: CommandFormProps) {
  const me = useQuery(orpc.me.queryOptions());
  return me.data ? <KeptForm {...props} userId={me.data.id} /> : <Loader size="sm" />;
}

/** And until it is known what they had written before. */
function KeptForm(props: CommandFormProps & { userId: string }) {
  const { command, caseView, meetingId, userId } = props;
  const caseId = caseView?.card.id ?? null;
  const draft = useDraft({ userId, caseId, meetingId, command: command.type, keeps: keepsDraft(command) });
  return draft ? <FilledForm {...props} draft={draft} /> : <Loader size="sm" />;
}

function FilledForm(props: CommandFormProps & { draft: FormDraft }) {
  const { command, caseView, unitId, onCancel } = props;
  const { t, locale } = useWords();
  const { connection } = useLive();
  const form = useCommandForm({ ...props, unitId });
  const [confirming, setConfirming] = useState<Record<string, unknown> | null>(null);
  const [attempts, setAttempts] = useState(0);
  const top = useRef<HTMLDivElement>(null);

  // After a refused attempt the eyes and the keyboard go to what has to be put right.
  useEffect(() => {
    if (attempts > 0) top.current?.focus();
  }, [attempts]);

  async function proceed(payload: Record<string, unknown>) {
    if (await form.send(payload)) return;
    setConfirming(null);
    setAttempts((count) => count + 1);
  }

  function submit(event: React.SyntheticEvent) {
    event.preventDefault();
    const payload = form.check();
    if (!payload) setAttempts((count) => count + 1);
    else if (command.legal) setConfirming(payload);
    else void proceed(payload);
  }

  async function startOver() {
    const undo = await form.startOver();
    showUndone({ message: t('case.form.draftGone'), undo, t });
  }

  // Whom a text mentions is read from the text.
  const isAsked = (field: FormField) => field !== mentionsIn(form.fields);
  const paper = form.fields.find(({ hint }) => hint === 'ballot');
  const ballotId = paper && form.values[paper.key];
  const world = {
    command,
    caseView,
    textsOf: caseView?.card.id ?? props.textsOf ?? null,
    unitId,
    pack: findPack(caseView?.card.pack),
    cases: props.cases ?? null,
    ballot: caseView?.ballots.find(({ id }) => id === ballotId) ?? null,
  };
  const messageAt = (path: readonly (string | number)[]) => {
    const problem = form.problemAt(path);
    return problem && problemText(problem, t);
  };
  return (
    <FormWorldProvider value={world}>
      <FormStateProvider value={{ ...form, messageAt }}>
        {confirming && (
          <ConfirmStep
            command={command}
            payload={confirming}
            sending={form.sending}
            onBack={() => setConfirming(null)}
            onConfirm={() => void proceed(confirming)}
          />
        )}
        <form className={classes.form} hidden={confirming !== null} noValidate onSubmit={submit}>
          <div ref={top} tabIndex={-1} className={classes.top}>
            <FailureBanner failure={form.failure} />
            <ErrorSummary problems={form.problems} />
          </div>
          {props.above?.(form.values)}
          {form.restored && (
            <p className={classes.restored} role="status">
              {t('case.form.draftRestored')}{' '}
              <button type="button" className={classes.link} onClick={() => void startOver()}>
                {t('case.form.startOver')}
              </button>
            </p>
          )}
          {form.fields.filter(isAsked).map((field) => (
            <CommandField key={field.key} field={field} path={[field.key]} />
          ))}
          {form.draft.conflict && (
            <DraftConflict
              conflict={form.draft.conflict}
              values={form.values}
              fields={form.fields}
              onMine={form.keepMine}
              onTheirs={form.takeTheirs}
            />
          )}
          <Group className={classes.foot}>
            <Button type="submit" loading={form.sending}>
              {command.legal ? t('case.form.continue') : command.words.act[locale]}
            </Button>
            {onCancel && (
              <Button variant="default" onClick={onCancel}>
                {t('case.form.close')}
              </Button>
            )}
            {keepsDraft(command) && <DraftStatus state={form.draft} />}
            {connection.status === 'offline' && (
              <span className={classes.offline} role="status">
                {t('case.form.offline')}
              </span>
            )}
          </Group>
        </form>
      </FormStateProvider>
    </FormWorldProvider>
  );
}
