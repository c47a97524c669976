// What somebody typed, as questions to the index: every word has to be there, the last may be unfinished, "in quotes" in this
// order, -without. First as it was typed; where nothing is found so, once more with room for a typing error in each word.
import { lackingOne, mayBeMistyped, wordsIn } from './search-words.ts';

/** Questions in the database's own form (`tsquery`); § stands for the scope that is asked. */
export type SearchQuestion = {
  keyed: string;
  /** What keys cannot say: phrases and exclusions; null where there are none. */
  exact: string | null;
  /** Against which rows are ranked. */
  rank: string;
};

export type ParsedSearch = {
  /** Null where nothing is asked for. */
  strict: SearchQuestion | null;
  /** Null where no word is long enough to be mistyped. */
  tolerant: SearchQuestion | null;
  /** Words to highlight; the last may be the beginning of one. */
  words: string[];
  last: string | null;
};

const part = /(-)?(?:"([^"]*)"?|([^\s"]+))/g;
const mostWords = 12;

export function parseSearch(text: string): ParsedSearch {
  const loose: string[] = [];
  const phrases: string[][] = [];
  const without: string[][] = [];
  for (const [, minus, quoted, plain] of text.normalize('NFC').matchAll(part)) {
    const words = wordsIn(quoted ?? plain ?? '').map(({ word }) => word);
    if (words.length === 0) continue;
    if (minus) without.push(words);
    else if (quoted !== undefined && words.length > 1) phrases.push(words);
    else loose.push(...words);
  }
  const typed = loose.slice(0, mostWords);
  const quoted = phrases.flat().slice(0, mostWords);
  const words = [...quoted, ...typed];
  if (words.length === 0) return { strict: null, tolerant: null, words, last: null };
  // Whoever goes on typing, or has closed a quotation, is done with the word before.
  const last = /[\p{L}\p{N}\p{M}]$/u.test(text) ? (typed.at(-1) ?? null) : null;
  const exact = [
    ...phrases.map((phrase) => `(${phrase.map(quote).join(' <-> ')})`),
    ...without.map((phrase) => `!(${phrase.map(quote).join(' <-> ')})`),
  ].join(' & ');
  const keyed = (wordOf: (word: string, isLast: boolean) => string) =>
    [
      ...quoted.map((word) => key(':', word)),
      ...typed.map((word, at) => wordOf(word, last !== null && at === typed.length - 1)),
    ].join(' & ');
  const asTyped = (word: string, isLast: boolean) => key(':', word) + (isLast ? ':*' : '');
  const ranked = (by: string) =>
    words.map((word) => quote(word) + (word === last ? ':*' : '')).join(` ${by} `);
  const isTolerant = typed.some(mayBeMistyped);
  return {
    strict: { keyed: keyed(asTyped), exact: exact || null, rank: ranked('&') },
    tolerant: isTolerant
      ? {
          keyed: keyed((word, isLast) =>
            mayBeMistyped(word)
              ? `(${[asTyped(word, isLast), ...lackingOne(word).map((one) => key('~', one))].join(' | ')})`
              : asTyped(word, isLast),
          ),
          exact: exact || null,
          rank: ranked('|'),
        }
      : null,
    words,
    last,
  };
}

/** Words are letters and digits alone: nothing in them needs to be escaped. */
function quote(word: string): string {
  return `'${word}'`;
}

function key(sign: ':' | '~', word: string): string {
  return quote(`§${sign}${word}`);
}
