// What a check has found, in plain words of both languages: what holds, what does not, and what nobody could tell from what was there;
// with what to do next where that is not plain.
import type { Words } from '../../rules/pack.ts';

export type Finding = {
  mark: 'holds' | 'fails' | 'open';
  said: Words;
  /** What whoever reads it can do about it. */
  next?: Words;
  /** A key as it is written, for whoever compares it. */
  key?: string;
};

export type Verdict = {
  holds: (vi: string, en: string) => void;
  fails: (vi: string, en: string, next?: Words) => void;
  /** It may be so; something is missing to say. */
  open: (vi: string, en: string, next?: Words, key?: string) => void;
  /** As they were found. */
  findings: () => Finding[];
  isWhole: () => boolean;
};

export function newVerdict(): Verdict {
  const findings: Finding[] = [];
  const say = (mark: Finding['mark'], vi: string, en: string, next?: Words, key?: string) =>
    void findings.push({ mark, said: { vi, en }, ...(next ? { next } : {}), ...(key ? { key } : {}) });
  return {
    holds: (vi, en) => say('holds', vi, en),
    fails: (vi, en, next) => say('fails', vi, en, next),
    open: (vi, en, next, key) => say('open', vi, en, next, key),
    findings: () => [...findings],
    isWhole: () => findings.every(({ mark }) => mark !== 'fails'),
  };
}
