// Codes in words: what may be voted for, how a case ended, what a clock is for. Sanctions, articles and states are named
// by the procedure; only what it has no words for is in the catalogue.
import { findState } from '#workflows/case/stages.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { type ChoiceCode, choiceCodes } from '../words/case-words.ts';
import { useWords } from '../words/words.ts';

export function useCodeWords(pack: RulePack | null) {
  const { t, locale } = useWords();

  /** A choice, an outcome, a sanction or a factor. */
  function codeWords(code: string): string {
    const sanction = pack?.sanctions.find((one) => one.code === code);
    if (sanction) return sanction.words[locale];
    const factor = pack?.factors.find((one) => one.code === code);
    if (factor) return factor.words[locale];
    if (isChoice(code)) return t(`case.choice.${code}`);
    return findState(`resolved.${code}`)?.words[locale] ?? code;
  }

  /** What a deadline is for: the title of the article that sets it. */
  function clockWords(key: string): string {
    const article = pack?.clocks[key]?.article;
    return (article && pack?.articles[article]?.title[locale]) || key;
  }

  return { codeWords, clockWords };
}

function isChoice(code: string): code is ChoiceCode {
  return (choiceCodes as readonly string[]).includes(code);
}
