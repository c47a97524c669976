// Texts of files for the search bench: sentences of the demo's own cases put together anew, with names, days and sums by a seeded
// chance. Some words are in most of them, some in a few, some in one; always the same for the same seed.
import { prngOf } from '#server/demo/prng.ts';

const surnames =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lương Mai'.split(' ');
const middles =
  'Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Xuân Hồng Kim Bảo Gia Thu Phương Anh Đình Công Quang Trọng'.split(
    ' ',
  );
const givens =
  'Đức Hùng Lan Hương Tuấn Thảo Dũng Nga Khánh Quỳnh Nghĩa Trinh Khoa Nhung Phúc Uyên Thắng Duyên Toàn Hạnh Sơn Loan Vinh Trâm'.split(
    ' ',
  );

export type BenchTexts = { body: () => string; name: () => string; queries: (count: number) => string[] };

export function benchTexts(sentences: readonly string[], seed: string): BenchTexts {
  const { pick, between, next, chance } = prngOf(seed);
  const name = () => `${pick(surnames)} ${pick(middles)} ${pick(givens)}`;
  const body = () => {
    const parts = Array.from({ length: between(3, 7) }, () => pick(sentences));
    const day = `ngày ${between(1, 28)} tháng ${between(1, 12)} năm ${between(2022, 2026)}`;
    parts.splice(
      between(0, parts.length),
      0,
      `Ông (bà) ${name()} trình bày ${day}, số tiền ${between(1, 9999)} triệu đồng.`,
    );
    return parts.join(' ');
  };
  /** As people type: a name, some words of a text, a sum; every tenth with two letters swapped. */
  const query = () => {
    if (chance(0.4)) return name();
    if (chance(0.1)) return `${between(1, 9999)} triệu`;
    const words = pick(sentences).split(/\s+/);
    const from = between(0, Math.max(0, words.length - 4));
    return words.slice(from, from + between(2, 4)).join(' ');
  };
  return {
    ...{ body, name },
    queries: (count) =>
      Array.from({ length: count }, () => {
        const typed = query().replace(/["-]/g, ' ');
        return next() < 0.1 ? typed.replace(/(\p{L}{3,})(\p{L})(\p{L})/u, '$1$3$2') : typed;
      }),
  };
}
