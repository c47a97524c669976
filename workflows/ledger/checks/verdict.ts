// What a check has found, in plain words of both languages: what holds, what does not, and what nobody could tell from what was there;
// with what to do next where that is not plain.
import type { Words } from '../../rules/pack.ts';

export type Finding = {
  mark: 'holds' | 'fails' | 'open';
  said: Words;
  /** What whoever reads it can do about it. */
  next?: Words;
};

export type Verdict = {
  holds: (vi: string, en: string) => void;
  fails: (vi: string, en: string, next?: Words) => void;
  /** It may be so; something is missing to say. */
  open: (vi: string, en: string, next?: Words) => void;
  /** As they were found. */
  findings: () => Finding[];
  isWhole: () => boolean;
};

export function newVerdict(): Verdict {
  const findings: Finding[] = [];
  const say = (mark: Finding['mark'], vi: string, en: string, next?: Words) =>
    void findings.push({ mark, said: { vi, en }, ...(next ? { next } : {}) });
  return {
    holds: (vi, en) => say('holds', vi, en),
    fails: (vi, en, next) => say('fails', vi, en, next),
    open: (vi, en, next) => say('open', vi, en, next),
    findings: () => [...findings],
    isWhole: () => findings.every(({ mark }) => mark !== 'fails'),
  };
}
