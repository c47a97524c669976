// A receipt is words that carry 120 bits and find a mistyped word by themselves; from it come two keys that have nothing to
// do with one another; what is sealed to one of them opens for nobody else. The RFC's own vectors hold the construction.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldWord,
  readReceipt,
  receiptBytes,
  receiptLength,
  receiptOf,
} from '#workflows/reporting/receipt.ts';
import { receiptKeysOf } from '#workflows/reporting/receipt-keys.ts';
import { receiptWordsEn } from '#workflows/reporting/receipt-words-en.ts';
import { receiptWordsVi } from '#workflows/reporting/receipt-words-vi.ts';
import { keyPairOf, openLetter, padded, sealLetter, unpadded } from '#workflows/reporting/sealed-letter.ts';
import { bytesOf } from '#workflows/reporting/web-crypto.ts';

const { subtle } = crypto;
const lists = { vi: receiptWordsVi, en: receiptWordsEn };
const languages = ['vi', 'en'] as const;
const entropies = fc.uint8Array({ minLength: receiptBytes, maxLength: receiptBytes });
const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the words of a receipt', () => {
  it('are 1,024 in each language, all different without their marks and in no two lists', () => {
    const folded = [...receiptWordsVi, ...receiptWordsEn].map(foldWord);
    expect([receiptWordsVi.length, receiptWordsEn.length, new Set(folded).size]).toEqual([1024, 1024, 2048]);
  });

  it('carry 120 bits: at least the 112 that are asked for', () => {
    const drawn = (receiptLength - 1) * Math.log2(lists.vi.length);
    expect([drawn, receiptBytes * 8]).toEqual([120, 120]);
    expect(drawn).toBeGreaterThanOrEqual(112);
  });

  it.each(languages)(
    'come back as what they were made of (%s), marks or none, any case, any signs between',
    (language) => {
      fc.assert(
        fc.property(entropies, (entropy) => {
          const words = receiptOf(entropy, language);
          const typed = [words.join(' '), words.join('-').toUpperCase(), words.map(foldWord).join(',\n ')];
          for (const one of typed) expect(readReceipt(one)).toEqual({ outcome: 'read', entropy, language });
        }),
      );
    },
  );

  it('are the same receipt in either language', () => {
    fc.assert(
      fc.property(entropies, (entropy) => {
        const read = languages.map((language) => readReceipt(receiptOf(entropy, language).join(' ')));
        expect(read.map((one) => (one.outcome === 'read' ? one.entropy : null))).toEqual([entropy, entropy]);
      }),
    );
  });

  it('find every single wrong word', () => {
    const wrongWord = fc.tuple(
      entropies,
      fc.nat(receiptLength - 1),
      fc.nat(1023),
      fc.constantFrom(...languages),
    );
    fc.assert(
      fc.property(wrongWord, ([entropy, place, index, language]) => {
        const words = receiptOf(entropy, language);
        const other = lists[language][index] ?? '';
        fc.pre(words[place] !== other);
        expect(readReceipt(words.with(place, other).join(' ')).outcome).toBe('checkFailed');
      }),
    );
  });

  it('find every two words that changed places', () => {
    const twoPlaces = fc.tuple(entropies, fc.nat(receiptLength - 1), fc.nat(receiptLength - 1));
    fc.assert(
      fc.property(twoPlaces, ([entropy, one, other]) => {
        const words = receiptOf(entropy, 'en');
        fc.pre(words[one] !== words[other]);
        const swapped = words.with(one, words[other] ?? '').with(other, words[one] ?? '');
        expect(readReceipt(swapped.join(' ')).outcome).toBe('checkFailed');
      }),
    );
  });

  it('say which word is in no list, and how many there are where there are too few', () => {
    const words = receiptOf(new Uint8Array(receiptBytes), 'en');
    expect(readReceipt(words.with(4, 'qqqq').join(' '))).toEqual({ outcome: 'unknownWords', at: [4] });
    expect(readReceipt(words.slice(1).join(' '))).toEqual({ outcome: 'wrongLength', words: 12 });
  });
});

describe('the two keys of a receipt', () => {
  it('are always the same, differ from each other and from those of any other receipt', async () => {
    const [one, again, other] = await Promise.all(
      [1, 1, 2].map((fill) => receiptKeysOf(subtle, new Uint8Array(receiptBytes).fill(fill))),
    );
    expect(one).toEqual(again);
    const all = [one, other].flatMap((keys) => [
      hexOf(keys?.lookup ?? new Uint8Array()),
      hexOf(keys?.letters.privateKey ?? new Uint8Array()),
      hexOf(keys?.letters.publicKey ?? new Uint8Array()),
    ]);
    expect(new Set(all).size).toBe(6);
  });
});

/** RFC 9180, appendix A.1.1. */
const vector = {
  ...{ info: '4f6465206f6e2061204772656369616e2055726e', aad: '436f756e742d30' },
  ikmE: '7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234',
  pkEm: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  ikmR: '6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037',
  pkRm: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  skRm: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
  plain: '4265617574792069732074727574682c20747275746820626561757479',
  sealed: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
};
const info = Buffer.from(vector.info, 'hex').toString('latin1');

describe('a sealed letter', () => {
  it('is made and opened as RFC 9180 has it', async () => {
    const pair = await keyPairOf(subtle, hex(vector.ikmR));
    expect([hexOf(pair.publicKey), hexOf(pair.privateKey)]).toEqual([vector.pkRm, vector.skRm]);
    const aad = hex(vector.aad);
    const letter = await sealLetter(
      subtle,
      { to: pair.publicKey, info, ephemeral: hex(vector.ikmE), aad },
      hex(vector.plain),
    );
    expect(hexOf(letter)).toBe(vector.pkEm + vector.sealed);
    expect(hexOf((await openLetter(subtle, { pair, info, aad }, letter)) ?? new Uint8Array())).toBe(
      vector.plain,
    );
  });

  it('opens for no other receipt, for no other purpose, and not where a bit was changed', async () => {
    const mine = (await receiptKeysOf(subtle, new Uint8Array(receiptBytes).fill(3))).letters;
    const theirs = (await receiptKeysOf(subtle, new Uint8Array(receiptBytes).fill(4))).letters;
    const sent = { to: mine.publicKey, info: 'one', ephemeral: hex(vector.ikmE) };
    const letter = await sealLetter(subtle, sent, bytesOf('hello'));
    const altered = letter.map((byte, at) => (at === letter.length - 1 ? byte ^ 1 : byte));
    const opened = await Promise.all([
      openLetter(subtle, { pair: mine, info: 'one' }, letter),
      openLetter(subtle, { pair: theirs, info: 'one' }, letter),
      openLetter(subtle, { pair: mine, info: 'two' }, letter),
      openLetter(subtle, { pair: mine, info: 'one' }, altered),
    ]);
    expect(opened).toEqual([bytesOf('hello'), null, null, null]);
  });

  it('is as long for one sign as for many', () => {
    const lengths = [1, 500, 1023].map((length) => padded(new Uint8Array(length).fill(65), 1024).length);
    expect(lengths).toEqual([1024, 1024, 1024]);
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(unpadded(padded(bytesOf(bytes), 64))).toEqual(bytes);
      }),
    );
  });
});
