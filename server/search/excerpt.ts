// The part of a text in which most of what was searched for stands, cut at words, as segments that say what is a hit. Segments,
// not markup: nothing of a text is ever read as HTML.
import type { Segment } from '#workflows/contract/search-schemas.ts';
import type { ParsedSearch } from './search-question.ts';
import { nearTo, type PlacedWord, wordsIn } from './search-words.ts';

const longest = 240;
/** How much stands before the first hit. */
const before = 40;

/** Whether a word of a text is one that was searched for; asked of many texts, so each word is judged once. */
export type IsHit = (word: string) => boolean;

export function hitsOf({ words, last }: ParsedSearch, isTolerant: boolean): IsHit {
  const wanted = new Set(words);
  const isNear = nearTo(words);
  const known = new Map<string, boolean>();
  return (word) => {
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    const isHit =
      wanted.has(word) || (last !== null && word.startsWith(last)) || (isTolerant && isNear(word));
    known.set(word, isHit);
    return isHit;
  };
}

/** A whole text with its hits. */
export function highlighted(text: string, isHit: IsHit): Segment[] {
  return segmentsOf(text, 0, text.length, wordsIn(text, isHit));
}

/** Null where the text is empty. Without a hit it is the text's beginning. */
export function excerptOf(text: string, isHit: IsHit): Segment[] | null {
  if (text === '') return null;
  const hits = wordsIn(text, isHit);
  const first = densest(hits);
  const from = text.length <= longest ? 0 : startOfWord(text, Math.max(0, (first?.from ?? 0) - before));
  const to = endOfWord(text, from + longest);
  const segments = segmentsOf(text, from, to, hits);
  if (from > 0) segments.unshift({ text: '… ', hit: false });
  if (to < text.length) segments.push({ text: ' …', hit: false });
  return segments;
}

/** The hit from which on most different words are within one excerpt. */
function densest(hits: readonly PlacedWord[]): PlacedWord | undefined {
  let [best, most] = [hits[0], 0];
  for (const [at, hit] of hits.entries()) {
    const near = new Set<string>();
    for (let on = at; on < hits.length && (hits[on]?.to ?? 0) <= hit.from + longest - before; on += 1)
      near.add(hits[on]?.word ?? '');
    if (near.size > most) [best, most] = [hit, near.size];
  }
  return best;
}

function startOfWord(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 || at - space > before ? at : space + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 || at - space > before ? at : space;
}

function segmentsOf(text: string, from: number, to: number, hits: readonly PlacedWord[]): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  const add = (until: number, hit: boolean) => {
    const piece = text.slice(at, until).replace(/\s+/g, ' ');
    if (piece) segments.push({ text: piece, hit });
    at = until;
  };
  for (const hit of hits) {
    if (hit.from < at || hit.to > to) continue;
    // Words of a name that stand side by side are one mark.
    if (segments.at(-1)?.hit && /^\s+$/.test(text.slice(at, hit.from))) {
      const mark = segments.at(-1);
      if (mark) mark.text += ` ${text.slice(hit.from, hit.to)}`;
      at = hit.to;
      continue;
    }
    add(hit.from, false);
    add(hit.to, true);
  }
  add(to, false);
  return segments;
}
