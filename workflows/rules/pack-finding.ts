// What a review of a rule pack finds, as data: where, what, in both languages, and whether the pack may be used with it.
// A refused pack is never installed; a warning is for the eyes of whoever installs it.
import type { RulePack } from './pack.ts';
import type { Words } from './pack-text.ts';

export type PackFinding = {
  code: string;
  /** Where in the pack, such as `provisions.GI-01.elements.act`. */
  path: string;
  severity: 'refused' | 'warned';
  words: Words;
};

/** One part of the review: it looks at the whole pack and changes nothing. */
export type PackCheck = (pack: RulePack, needs: PackNeeds) => PackFinding[];

/** What the machine asks of every pack; `case/pack-needs.ts` gathers it from the procedure. */
export type PackNeeds = {
  /** Clock keys that a state names or a command starts. */
  clocks: readonly string[];
  /** Articles that rules cite. */
  articles: readonly string[];
  /** Outcomes in which a case can end. */
  outcomes: readonly string[];
  /** Grounds on which a case can be stayed. */
  stayGrounds: readonly string[];
};

export function refused(code: string, path: string, vi: string, en: string): PackFinding {
  return { code, path, severity: 'refused', words: { vi, en } };
}

export function warned(code: string, path: string, vi: string, en: string): PackFinding {
  return { code, path, severity: 'warned', words: { vi, en } };
}
