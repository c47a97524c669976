// Codes in words: what may be voted for, how a case ended, what a clock is for. Sanctions, grounds, articles and states are
// named by the procedure; only what it has no words for is in the catalogue. No code is ever shown as it is stored.
import { findCommand } from '#workflows/case/catalogue.ts';
import { findState } from '#workflows/case/stages.ts';
import type { RulePack, Words } from '#workflows/rules/pack.ts';
import { type ChoiceCode, choiceCodes } from '../words/case-words.ts';
import { useWords } from '../words/words.ts';
import { formFieldsOf } from './form/form-field.ts';

export function useCodeWords(pack: RulePack | null) {
  const { t, locale } = useWords();

  /** A choice, an outcome, a sanction, a factor or a ground for deferral. */
  function codeWords(code: string): string {
    if (isChoice(code) && !findListed(code, pack)) return t(`case.choice.${code}`);
    return namedCode(code, pack)?.[locale] ?? code;
  }

  /** What a deadline is for: the title of the article that sets it. */
  function clockWords(key: string): string {
    const article = pack?.clocks[key]?.article;
    return (article && pack?.articles[article]?.title[locale]) || key;
  }

  /** A code as the form of the command that wrote it names it. */
  function chosenWords(type: string, key: string, value: string): string {
    const command = findCommand(type);
    const field = command && formFieldsOf(command.payload).find((one) => one.key === key);
    return field?.choices?.find((one) => one.value === value)?.[locale] ?? codeWords(value);
  }

  return { codeWords, clockWords, chosenWords };
}

/** The procedure's own words for a code: those of the pack, or of the end that a case came to. */
export function namedCode(code: string, pack: RulePack | null): Words | null {
  return findListed(code, pack)?.words ?? findState(`resolved.${code}`)?.words ?? null;
}

function findListed(code: string, pack: RulePack | null) {
  const listed = [...(pack?.sanctions ?? []), ...(pack?.factors ?? []), ...(pack?.deferralGrounds ?? [])];
  return listed.find((one) => one.code === code);
}

function isChoice(code: string): code is ChoiceCode {
  return (choiceCodes as readonly string[]).includes(code);
}
