// A receipt as words: 120 bits drawn by the reporter's own browser, written as twelve words of a list of 1,024 and one more
// that checks them. The check is a Reed-Solomon symbol over GF(2^10): it finds every single wrong word and every two words
// that changed places, before anything is sent. Marks, case and stray signs do not matter when a receipt is typed in.
import { receiptWordsEn } from './receipt-words-en.ts';
import { receiptWordsVi } from './receipt-words-vi.ts';

export type ReceiptLanguage = 'vi' | 'en';

/** 15 bytes are 120 bits; the standing rule asks for 112. */
export const receiptBytes = 15;
export const receiptLength = 13;
const bitsOfWord = 10;
const mask = (1 << bitsOfWord) - 1;
/** x^10 + x^3 + 1, primitive over GF(2). */
const field = 0b100_0000_1001;

const lists: Record<ReceiptLanguage, readonly string[]> = { vi: receiptWordsVi, en: receiptWordsEn };

const indexes = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => [
    language,
    new Map(list.map((word, index) => [foldWord(word), index])),
  ]),
) as Record<ReceiptLanguage, Map<string, number>>;

export type ReadReceipt =
  | { outcome: 'read'; entropy: Uint8Array; language: ReceiptLanguage }
  /** `at`: the places, from 0, of words that no list has. */
  | { outcome: 'unknownWords'; at: number[] }
  | { outcome: 'wrongLength'; words: number }
  /** Each word is one of the list, and together they are no receipt: one is another's, or two changed places. */
  | { outcome: 'checkFailed' };

/** Without marks and in small letters: how two spellings of a word are compared. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The words of a receipt; `entropy` is 15 bytes from a cryptographic source. */
export function receiptOf(entropy: Uint8Array, language: ReceiptLanguage): string[] {
  if (entropy.length !== receiptBytes) throw new Error(`A receipt is made of ${receiptBytes} bytes.`);
  const symbols = symbolsOf(entropy);
  const list = lists[language];
  return [...symbols, checkOf(symbols)].map((symbol) => list[symbol] ?? '');
}

/** Reads what somebody typed: either language, with or without marks, any signs between the words. */
export function readReceipt(typed: string): ReadReceipt {
  const words = foldWord(typed)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 0);
  const [vi, en] = [readIn('vi', words), readIn('en', words)];
  const [found, language] = unknownIn(vi) <= unknownIn(en) ? [vi, 'vi' as const] : [en, 'en' as const];
  const symbols = found.filter((symbol) => symbol !== undefined);
  if (symbols.length < found.length)
    return { outcome: 'unknownWords', at: found.flatMap((one, at) => (one === undefined ? [at] : [])) };
  if (symbols.length !== receiptLength) return { outcome: 'wrongLength', words: symbols.length };
  const body = symbols.slice(0, -1);
  if (checkOf(body) !== symbols.at(-1)) return { outcome: 'checkFailed' };
  return { outcome: 'read', entropy: bytesOf(body), language };
}

function readIn(language: ReceiptLanguage, words: readonly string[]): (number | undefined)[] {
  return words.map((word) => indexes[language].get(word));
}

function unknownIn(found: readonly (number | undefined)[]): number {
  return found.filter((one) => one === undefined).length;
}

function symbolsOf(bytes: Uint8Array): number[] {
  const symbols: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits >= bitsOfWord) {
      bits -= bitsOfWord;
      symbols.push((held >> bits) & mask);
      held &= (1 << bits) - 1;
    }
  }
  return symbols;
}

function bytesOf(symbols: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const symbol of symbols) {
    held = (held << bitsOfWord) | symbol;
    bits += bitsOfWord;
    while (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}

/** The sum of each symbol times a power of the generator of its own, so that no word can stand in for another's place. */
function checkOf(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => timesGenerator(sum ^ symbol), 0);
}

function timesGenerator(element: number): number {
  const shifted = element << 1;
  return shifted > mask ? shifted ^ field : shifted;
}
