// A procedural defect: what would make this case fail on appeal, with the article, how grave it is and how it is cured.
// Detectors only read. They are written from the articles and not from the guards, so that a guard that failed, an older
// version or a hand in the database does not hide its own trace.
import type { Facts } from '../../case/facts.ts';
import type { Calendar } from '../../rules/calendar.ts';
import type { Day, Instant } from '../../rules/day.ts';
import type { RulePack, Words } from '../../rules/pack.ts';

/** `fatal`: an appeal would quash; `serious`: it would remit or lower; `minor`: it would be criticised. */
export type Severity = 'fatal' | 'serious' | 'minor';

/** What the defect is about; null where it is about the case as a whole. */
export type Subject = { kind: 'allegation' | 'exhibit' | 'person' | 'clock' | 'ballot'; id: string };

/** How much reasoning an act gave: the linter sees how long a text is, never the text. */
export type ReasonsGiven = { type: string; version: number; characters: number };

export type CaseToLint = {
  facts: Facts;
  /** `stage.state`. */
  state: string;
  at: Instant;
  day: Day;
  pack: RulePack;
  calendar: Calendar;
  reasons: readonly ReasonsGiven[];
};

export type DefectKind = {
  /** Stable; the pack says by it what the defect does. */
  code: string;
  article: string;
  severity: Severity;
  /** About a right of the respondent that they know to have or not: they may be told of it while the case runs. */
  isTheirs?: boolean;
  words: Words;
  cure: Words;
  /** One subject for each place where it is found; a bare `null` subject for the case as a whole. */
  find: (one: CaseToLint) => (Subject | null)[];
};

export type Defect = Omit<DefectKind, 'find'> & {
  subject: Subject | null;
  /** What the case's pack does about it. */
  effect: 'block' | 'override' | 'note';
};

export const wholeCase: readonly null[] = [null];

/** The case as a whole where `isDefective`, else nothing. */
export function whereTrue(isDefective: boolean): (Subject | null)[] {
  return isDefective ? [...wholeCase] : [];
}

export function about(kind: Subject['kind'], ids: readonly string[]): Subject[] {
  return ids.map((id) => ({ kind, id }));
}

/** Stages after the investigation: what it owed the respondent cannot be made good there any more. */
export function isPastInvestigation(state: string): boolean {
  return state.startsWith('advice.') || state.startsWith('discipline.');
}
