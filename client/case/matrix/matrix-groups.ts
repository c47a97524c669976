// The matrix as rows to show: the elements of each current allegation with what is on record about them. What is being
// written stands beside it, by the same keys, so that only what was changed is sent.
import type { AllegationView, CaseView } from '#workflows/contract/case-schemas.ts';
import { findProvision, type Words } from '#workflows/rules/pack.ts';
import { findPack } from '../pack-of-case.ts';

export type ElementValues = { for: string[]; against: string[]; met: string; assessment: string };

export type MatrixElement = {
  /** Allegation and element. */
  key: string;
  element: string;
  words: Words;
  /** What is on record; null where nobody has assessed it. */
  saved: ElementValues | null;
};

export type MatrixGroup = {
  allegation: AllegationView;
  elements: MatrixElement[];
  /** The respondent has said something on it, so that it has to be addressed. */
  answered: boolean;
  /** How the answer that stands is dealt with; null where nobody has said. */
  addressed: string | null;
};

/** What is being written and not on record yet. */
export type MatrixDraft = {
  elements: Record<string, ElementValues>;
  addressed: Record<string, string>;
};

export const nothingAssessed: ElementValues = { for: [], against: [], met: '', assessment: '' };

export function matrixGroups({ allegations, matrix }: CaseView): MatrixGroup[] {
  if (!matrix) return [];
  return allegations
    .filter(({ fate }) => fate === 'current' || fate === 'admitted')
    .map((allegation) => {
      const { id, pin, provision, stance } = allegation;
      const pack = findPack(pin.slice(0, pin.indexOf('#')));
      const elements = (pack && findProvision(pack, provision)?.elements) || [];
      return {
        allegation,
        elements: elements.map(({ key, words }) => {
          const found = matrix.elements.find((one) => one.allegationId === id && one.element === key);
          const saved = found && {
            ...{ for: found.for, against: found.against, met: found.met },
            assessment: found.assessment ?? '',
          };
          return { key: `${id} ${key}`, element: key, words, saved: saved ?? null };
        }),
        answered: stance !== null && stance !== 'silent' && stance !== 'noReply',
        addressed: matrix.addressed.find((one) => one.allegationId === id)?.text ?? null,
      };
    });
}

/** How many elements are assessed to an end, and whether the answer is dealt with. */
export function progressOf({ elements, answered, addressed }: MatrixGroup) {
  const assessed = elements.filter(({ saved }) => saved !== null && saved.met !== 'open').length;
  const isAddressed = !answered || addressed !== null;
  return { assessed, of: elements.length, isAddressed, isWhole: assessed === elements.length && isAddressed };
}

export function isComplete({ met, assessment, for: speaksFor }: ElementValues): boolean {
  return met !== '' && assessment.trim().length >= 3 && (met !== 'met' || speaksFor.length > 0);
}

/** A draft that was kept, whatever a page of another version has kept there. */
export function draftIn(kept: Record<string, unknown> | null): MatrixDraft {
  const { elements, addressed } = (kept ?? {}) as Partial<MatrixDraft>;
  return { elements: elements ?? {}, addressed: addressed ?? {} };
}

/** Of what is written now, all but what was sent and has not been changed since. */
export function leftAfter(
  sent: { elements: readonly string[]; addressed: string | null },
  before: MatrixDraft,
  now: MatrixDraft,
): MatrixDraft {
  const isLeft = ([key, value]: [string, ElementValues]) =>
    !sent.elements.includes(key) || value !== before.elements[key];
  const isLeftToSay = ([id, text]: [string, string]) =>
    id !== sent.addressed || text !== before.addressed[id];
  return {
    elements: Object.fromEntries(Object.entries(now.elements).filter(isLeft)),
    addressed: Object.fromEntries(Object.entries(now.addressed).filter(isLeftToSay)),
  };
}

export function isEmpty({ elements, addressed }: MatrixDraft): boolean {
  return Object.keys(elements).length === 0 && Object.keys(addressed).length === 0;
}
