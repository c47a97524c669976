// What a word is, for the index, the question and the highlight alike: letters and digits, accents and letter case aside. The
// database's `search_keys` derives from these words what a row is found by; the two are held together by a test.
import { folded } from '../people/folded.ts';

/** A word of a text, and where it stands in it. */
export type PlacedWord = { word: string; from: number; to: number };

const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const longestWord = 40;
/** A tsvector holds no place beyond this, and no more places of one word than that. */
const lastPlace = 16_383;
const mostPlaces = 200;

/** Folding costs more than looking up, and a language has few words: those met last are kept. */
const met = new Map<string, string>();
const mostMet = 50_000;

function wordOf(written: string): string {
  const known = met.get(written);
  if (known !== undefined) return known;
  const word = [...folded(written)].slice(0, longestWord).join('');
  if (met.size >= mostMet) met.clear();
  if (written.length <= longestWord) met.set(written, word);
  return word;
}

/** The words of a text in order, or those of them that are wanted. */
export function wordsIn(text: string, isWanted: (word: string) => boolean = () => true): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (const match of text.matchAll(wordForm)) {
    const [written] = match;
    const word = wordOf(written);
    if (isWanted(word)) found.push({ word, from: match.index, to: match.index + written.length });
  }
  return found;
}

/** Title and body as one tsvector; words of the title weigh most. */
export function tsvectorOf(title: string, body: string, weight: 'B' | 'C'): string {
  const places = new Map<string, string[]>();
  let place = 0;
  const add = (text: string, as: string) => {
    for (const { word } of wordsIn(text)) {
      place += 1;
      const known = places.get(word) ?? [];
      if (known.length < mostPlaces) known.push(`${Math.min(place, lastPlace)}${as}`);
      places.set(word, known);
    }
  };
  add(title, 'A');
  // Nothing is next to each other across the two.
  place += 1;
  add(body, weight);
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

const shortestNear = 5;
const longestNear = 24;

/** The word itself and each that lacks one of its letters; two words that share one are a typing error apart. */
export function lackingOne(word: string): string[] {
  const letters = [...word];
  const lacking = letters.map((_, at) => letters.toSpliced(at, 1).join(''));
  return [...new Set([word, ...lacking])];
}

/** Whether a word of a text may be found by a mistyped one; `search_keys` draws the same line. */
export function isFoundNear(word: string): boolean {
  const { length } = [...word];
  return length >= shortestNear && length <= longestNear;
}

/** Whether a typed word is long enough to be taken for a mistyped one. */
export function mayBeMistyped(word: string): boolean {
  const { length } = [...word];
  return length >= shortestNear - 1 && length <= longestNear + 1;
}

/** Whether a word of a text is a typing error away from one of those that were typed. */
export function nearTo(typed: readonly string[]): (word: string) => boolean {
  const lacking = new Set(typed.filter(mayBeMistyped).flatMap(lackingOne));
  return (word) => isFoundNear(word) && lackingOne(word).some((one) => lacking.has(one));
}
