// A form from the first key to the answer: it checks with the command's own schema, keeps a draft as it is filled in, and
// loses nothing when the server refuses. It never decides what is lawful.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { draftKey, dropDraft, findDraft, keepDraft } from './draft.ts';
import { formFieldsOf } from './form-field.ts';
import { type FieldProblem, problemsFromServer, problemsOf } from './form-problems.ts';
import {
  emptyValues,
  type FieldPath,
  type FormValues,
  isTouched,
  payloadOf,
  valueAt,
  withDraft,
  withValueAt,
} from './form-values.ts';
import type { FormCommand } from './form-world.ts';

type Input = {
  command: FormCommand;
  /** The meeting that the form is about: its drafts are kept apart. */
  meetingId?: string | undefined;
  caseView: CaseView | null;
  unitId: string | undefined;
  userId: string;
  onSubmit: (payload: Record<string, unknown>) => Promise<void>;
};

const draftPauseMs = 250;

/** Why nothing was done: the server's refusal, or that no answer came at all. */
export type Failure = { kind: 'refused'; problem: ProblemError } | { kind: 'noAnswer' };

export function useCommandForm({ command, caseView, meetingId, unitId, userId, onSubmit }: Input) {
  const key = draftKey(userId, caseView?.card.id ?? meetingId ?? null, command.type);
  const fields = useMemo(() => formFieldsOf(command.payload), [command]);
  const fresh = useMemo(
    () => withProposal(freshValues(fields, caseView, unitId), caseView, command.type),
    [fields, caseView, unitId, command],
  );
  // A vote is never kept anywhere before it is cast.
  const keepsDraft = !fields.some(({ hint }) => hint === 'ballot');
  const [start] = useState(() => {
    const draft = keepsDraft ? findDraft(sessionStorage, key) : null;
    return { values: draft ? withDraft(fields, fresh, draft.values) : fresh, restored: draft !== null };
  });
  const [values, setValues] = useState<FormValues>(start.values);
  const [restored, setRestored] = useState(start.restored);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const sent = useRef(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (keepsDraft && !sent.current && isTouched(values, fresh))
        keepDraft(sessionStorage, key, { values, savedAt: new Date().toISOString() });
    }, draftPauseMs);
    return () => clearTimeout(timer);
  }, [key, values, fresh, keepsDraft]);

  function setValue(path: FieldPath, value: unknown): void {
    setValues((before) => withValueAt(before, path, value));
    // A complaint goes once its field is touched; whether it is right now is said when it is sent.
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
      await onSubmit(payload);
      sent.current = true;
      dropDraft(sessionStorage, key);
      return true;
    } catch (error) {
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

  function startOver(): void {
    dropDraft(sessionStorage, key);
    setValues(fresh);
    setRestored(false);
    setProblems([]);
  }

  return {
    fields,
    values,
    valueAt: (path: FieldPath) => valueAt(values, path),
    setValue,
    problems,
    failure,
    restored,
    keepsDraft,
    sending,
    check,
    send,
    startOver,
  };
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
