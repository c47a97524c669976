// A form from the first key to the answer: it checks with the command's own schema, keeps a draft as it is filled in, and
// loses nothing when the server refuses. It never decides what is lawful.
import { useEffect, useMemo, useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { ProblemError } from '../../api/problem-error.ts';
import type { FormDraft } from '../../drafts/use-draft.ts';
import { formFieldsOf } from './form-field.ts';
import { type FieldProblem, problemsFromServer, problemsOf } from './form-problems.ts';
import {
  emptyValues,
  type FieldPath,
  type FormValues,
  isTouched,
  pathKey,
  payloadOf,
  valueAt,
  withDraft,
  withValueAt,
} from './form-values.ts';
import type { FormCommand } from './form-world.ts';
import { useLeftFields } from './use-left-fields.ts';

type Input = {
  command: FormCommand;
  caseView: CaseView | null;
  unitId: string | undefined;
  draft: FormDraft;
  /** What stands in the fields at first, where something is to be changed. */
  initial?: FormValues | undefined;
  onSubmit: (payload: Record<string, unknown>) => Promise<void>;
};

/** Why nothing was done: the server's refusal, or that no answer came at all. */
export type Failure = { kind: 'refused'; problem: ProblemError } | { kind: 'noAnswer' };

export function useCommandForm({ command, caseView, unitId, initial, draft, onSubmit }: Input) {
  const { keeper } = draft;
  const fields = useMemo(() => formFieldsOf(command.payload), [command]);
  const fresh = useMemo(
    () => ({ ...withProposal(freshValues(fields, caseView, unitId), caseView, command.type), ...initial }),
    [fields, caseView, unitId, command, initial],
  );
  const [start] = useState(() => (draft.opened ? withDraft(fields, fresh, draft.opened) : fresh));
  const [values, setValues] = useState<FormValues>(start);
  const [restored, setRestored] = useState(draft.opened !== null);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const left = useLeftFields(command, fields, values);

  // What the form began with is no change, and what was taken back is one.
  const [kept, setKept] = useState(start);
  useEffect(() => {
    if (values === kept || (kept === start && !isTouched(values, start))) return;
    keeper.keep(values);
    setKept(values);
  }, [keeper, values, kept, start]);

  function setValue(path: FieldPath, value: unknown): void {
    setValues((before) => withValueAt(before, path, value));
    // A complaint goes once its field is touched; whether it is right now is said when it is left.
    left.enter(path);
    setProblems((before) => before.filter((one) => one.path.join('.') !== path.join('.')));
  }

  /** The payload as it would be sent, or null while something is wrong with it. */
  function check(): Record<string, unknown> | null {
    const parsed = command.payload.safeParse(payloadOf(fields, values));
    setFailure(null);
    setProblems(parsed.success ? [] : problemsOf(fields, parsed.error));
    return parsed.success ? (parsed.data as Record<string, unknown>) : null;
  }

  /** Sends a checked payload; answers whether it was taken. Nothing entered is lost either way. */
  async function send(payload: Record<string, unknown>): Promise<boolean> {
    setSending(true);
    try {
      // A saving that comes after the act would leave a draft of what is done.
      await keeper.hold();
      await onSubmit(payload);
      keeper.sent();
      return true;
    } catch (error) {
      void keeper.release();
      if (!(error instanceof ProblemError)) {
        setFailure({ kind: 'noAnswer' });
        return false;
      }
      setFailure({ kind: 'refused', problem: error });
      setProblems(problemsFromServer(fields, error.fields ?? []));
      return false;
    } finally {
      setSending(false);
    }
  }

  /** The draft that was saved elsewhere takes the place of what is here. */
  function takeTheirs(): void {
    const theirs = keeper.takeTheirs();
    const taken = theirs ? withDraft(fields, fresh, theirs) : fresh;
    setKept(taken);
    setValues(taken);
    setProblems([]);
  }

  /** Lets the draft go. Answers with the way to have it back, here and for whoever opens the form again. */
  async function startOver(): Promise<() => void> {
    const draftThen = values;
    setKept(fresh);
    setValues(fresh);
    setRestored(false);
    setProblems([]);
    await keeper.discard();
    return () => {
      keeper.keep(draftThen);
      setKept(draftThen);
      setValues(draftThen);
    };
  }

  return {
    fields,
    values,
    valueAt: (path: FieldPath) => valueAt(values, path),
    setValue,
    leave: left.leave,
    /** What kept it from being sent. */
    problems,
    /** The same at one field, or what is wrong with it since it was left. */
    problemAt: (path: FieldPath) =>
      [...problems, ...left.problems].find((one) => pathKey(one.path) === pathKey(path)),
    failure,
    restored,
    draft: draft.state,
    keepMine: () => void keeper.keepMine(),
    takeTheirs,
    sending,
    check,
    send,
    startOver,
  };
}

/** A vote is never kept anywhere before it is cast. */
export function keepsDraft({ payload }: FormCommand): boolean {
  return !formFieldsOf(payload).some(({ hint }) => hint === 'ballot');
}

/** What the first of two persons has proposed stands in the second one's form: it is confirmed exactly as it is. */
function withProposal(fresh: FormValues, caseView: CaseView | null, type: string): FormValues {
  const first = caseView?.approvals.find((one) => one.type === type);
  return first ? { ...fresh, ...first.data } : fresh;
}

function freshValues(
  fields: ReturnType<typeof formFieldsOf>,
  caseView: CaseView | null,
  unitId: string | undefined,
): FormValues {
  const current = (caseView?.allegations ?? []).filter(
    ({ fate }) => fate === 'current' || fate === 'admitted',
  );
  const empty = emptyValues(
    fields,
    current.map(({ id }) => id),
  );
  const unit = fields.find(({ hint }) => hint === 'unit');
  const paper = fields.find(({ hint }) => hint === 'ballot');
  const open = caseView?.ballots.find(({ status }) => status === 'open');
  return {
    ...empty,
    ...(unit && unitId ? { [unit.key]: unitId } : {}),
    ...(paper && open ? { [paper.key]: open.id } : {}),
  };
}
