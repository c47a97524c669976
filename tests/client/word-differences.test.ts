// Two versions word by word: the pieces of each side joined are that side, and what is alike is shown as alike.
import { expect, it } from 'vitest';
import { leadDaysIn } from '#client/notices/lead-days.ts';
import { wordDifferences } from '#client/texts/word-differences.ts';

const side = (older: string, newer: string, kind: 'older' | 'newer') =>
  wordDifferences(older, newer)
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('');

it('finds the one word that was changed', () => {
  expect(wordDifferences('Có đủ căn cứ kết luận.', 'Không đủ căn cứ kết luận.')).toEqual([
    { kind: 'older', text: 'Có' },
    { kind: 'newer', text: 'Không' },
    { kind: 'same', text: ' đủ căn cứ kết luận.' },
  ]);
});

it('gives each side back whole, whatever was changed', () => {
  const words = 'một hai ba\n\nbốn năm sáu bảy '.split(/(?<=\s)/);
  let seed = 7;
  const pick = (most: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % most;
  };
  const text = () => Array.from({ length: pick(14) }, () => words[pick(words.length)] ?? '').join('');
  for (let round = 0; round < 300; round += 1) {
    const [older, newer] = [text(), text()];
    expect(side(older, newer, 'older')).toBe(older);
    expect(side(older, newer, 'newer')).toBe(newer);
  }
});

it('reads the days before a deadline as somebody types them, and nothing else', () => {
  expect(leadDaysIn('1, 3;3')).toEqual([3, 1]);
  expect(leadDaysIn('')).toEqual([]);
  for (const typed of ['x', '31', '1,2,3,4,5,6', '-1', '1.5']) expect(leadDaysIn(typed), typed).toBe(null);
});
