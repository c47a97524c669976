// How one value of a difference is said: days, codes, names and texts in the viewer's language. A thing that is gone is called what it was
// called then.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Change } from '#workflows/contract/time-schemas.ts';
import { useCaseNames } from '../case/case-names.ts';
import { useCodeWords } from '../case/code-words.ts';
import { dayWords } from '../case/day-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';

export const groups = [
  'state',
  'clocks',
  'people',
  'allegations',
  'evidence',
  'respondent',
  'measures',
  'sitting',
  'decision',
  'file',
] as const;
export type Group = (typeof groups)[number];

export type ChangeRow = {
  group: Group;
  what: string;
  before: string | null;
  after: string | null;
  /** Long enough to be held against each other word by word. */
  isText: boolean;
};

type Fields = Record<string, unknown>;
type Say = (value: unknown) => string | null;

export type ChangeWords = ReturnType<typeof useChangeWords>;

/** Rows of one part of the view: `rest` is the path below that part. */
export type RowsOf = (words: ChangeWords, change: Change, rest: readonly string[]) => ChangeRow[];

export function useChangeWords(earlier: CaseView, later: CaseView) {
  const { t, locale } = useWords();
  const codes = useCodeWords(findPack(later.card.pack));
  const [namesBefore, namesAfter] = [useCaseNames(earlier), useCaseNames(later)];

  const plain: Say = (value) => {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'boolean') return t(value ? 'time.changes.yes' : 'time.changes.no');
    const written = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return dayWords(written, locale);
    return typeof value === 'number' ? written : codes.codeWords(written);
  };
  const row = (group: Group, what: string, { before, after }: Change, say: Say = plain): ChangeRow[] => [
    { group, what, before: say(before), after: say(after), isText: false },
  ];
  return {
    ...{ t, locale, earlier, later, plain, row },
    ...codes,
    provision: namesAfter.provision,
    text: (group: Group, what: string, change: Change): ChangeRow[] =>
      row(group, what, change, (value) => (typeof value === 'string' && value ? value : null)).map((one) => ({
        ...one,
        isText: true,
      })),
    /** For what came or went as a whole. */
    whole:
      (say: (value: Fields) => string): Say =>
      (value) =>
        isFields(value) ? say(value) : null,
    count: ((value) => (Array.isArray(value) ? String(value.length) : null)) satisfies Say,
    added: ((value) => (value === undefined ? null : t('time.changes.added'))) satisfies Say,
    allegation: (id: string) =>
      (later.allegations.some((one) => one.id === id) ? namesAfter : namesBefore).allegation(id),
    exhibit: (id: string) =>
      (later.exhibits.some((one) => one.id === id) ? namesAfter : namesBefore).exhibit(id),
  };
}

/** The name of a person or a unit. */
export function nameIn(value: unknown): string | null {
  return isFields(value) && value.name ? String(value.name) : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
