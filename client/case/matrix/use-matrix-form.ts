// What is being written into the matrix: kept as a draft while it is written, sent allegation by allegation. Elements commute;
// how an answer is addressed is decided on the version that was seen, so that a reply which came meanwhile is read first.
import { useRef, useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { useSendCommand } from '../../api/send-command.ts';
import type { FormDraft } from '../../drafts/use-draft.ts';
import type { Failure } from '../form/use-command-form.ts';
import {
  draftIn,
  type ElementValues,
  isComplete,
  isEmpty,
  leftAfter,
  type MatrixDraft,
  type MatrixElement,
  type MatrixGroup,
  nothingAssessed,
} from './matrix-groups.ts';

export const matrixCommand = 'verification.assessElements';
const addressCommand = 'verification.addressAnswers';

export function isWrittenInMatrix(type: string): boolean {
  return type === matrixCommand || type === addressCommand;
}

export function useMatrixForm(caseView: CaseView, draft: FormDraft) {
  const { keeper } = draft;
  const send = useSendCommand(caseView.card.id);
  const [values, setShown] = useState(() => draftIn(draft.opened));
  /** The newest, also for what was begun some renderings ago. */
  const written = useRef(values);
  const [seen, setSeen] = useState(caseView.card.version);
  const [failure, setFailure] = useState<{ allegationId: string; failure: Failure } | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState<string | null>(null);

  function setValues(next: MatrixDraft): void {
    written.current = next;
    setShown(next);
  }

  function write(next: MatrixDraft): void {
    setValues(next);
    keeper.keep(next);
  }

  /** What is written, or else what is on record. */
  function valuesOf({ key, saved }: MatrixElement): ElementValues {
    return values.elements[key] ?? saved ?? nothingAssessed;
  }

  function setElement(element: MatrixElement, change: Partial<ElementValues>): void {
    const { key } = element;
    setRefused((before) => before.difference(new Set([key])));
    write({ ...values, elements: { ...values.elements, [key]: { ...valuesOf(element), ...change } } });
  }

  function setAddressed(allegationId: string, text: string): void {
    write({ ...values, addressed: { ...values.addressed, [allegationId]: text } });
  }

  function changesIn({ allegation, elements }: MatrixGroup) {
    const changed = elements.filter(({ key }) => values.elements[key] !== undefined);
    const addressed = values.addressed[allegation.id]?.trim() ?? '';
    return { changed, addressed: addressed.length >= 3 ? addressed : null };
  }

  async function save(group: MatrixGroup): Promise<void> {
    const { id } = group.allegation;
    const { changed, addressed } = changesIn(group);
    const incomplete = changed.filter((one) => !isComplete(valuesOf(one)));
    setRefused(new Set(incomplete.map(({ key }) => key)));
    setFailure(null);
    const whole = changed.filter((one) => !incomplete.includes(one));
    setSending(id);
    try {
      // What is sent is dropped with its draft; what is left is kept as a draft of its own.
      await keeper.hold();
      let version = seen;
      if (whole.length > 0)
        version = await sent(matrixCommand, { elements: whole.map((one) => rowOf(id, one)) }, version);
      if (addressed) await sent(addressCommand, { answers: [{ allegationId: id, addressed }] }, version);
      await keeper.discard();
      await keeper.release();
      // What was written while it was on its way has not been sent.
      const rest = leftAfter(
        { elements: whole.map(({ key }) => key), addressed: addressed ? id : null },
        values,
        written.current,
      );
      setValues(rest);
      if (!isEmpty(rest)) keeper.keep(rest);
    } catch (error) {
      void keeper.release();
      const problem = error instanceof ProblemError ? error : null;
      setFailure({
        allegationId: id,
        failure: problem ? { kind: 'refused', problem } : { kind: 'noAnswer' },
      });
    } finally {
      setSending(null);
    }
  }

  async function sent(type: string, payload: Record<string, unknown>, expected: number): Promise<number> {
    const { version } = await send.mutateAsync({ type, payload, expectedVersion: expected });
    // What somebody else did in between has not been seen by it.
    const seenNow = version === expected + 1 ? version : expected;
    setSeen(seenNow);
    return seenNow;
  }

  function rowOf(allegationId: string, element: MatrixElement): Record<string, unknown> {
    return { allegationId, element: element.element, ...valuesOf(element) };
  }

  return {
    ...{ values, valuesOf, setElement, setAddressed, changesIn, save, sending, refused, failure, seen },
    /** What others have done since was looked at. */
    look: () => setSeen(caseView.card.version),
    keepMine: () => void keeper.keepMine(),
    takeTheirs: () => setValues(draftIn(keeper.takeTheirs())),
  };
}
