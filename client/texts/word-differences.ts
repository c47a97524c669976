// Two versions word by word: what both have, what only the older and what only the newer has, in the order of reading. The longest
// common sequence of words (Hunt and Szymanski's problem, by plain dynamic programming), after what is alike at both ends.
export type Piece = { kind: 'same' | 'older' | 'newer'; text: string };

/** Longer stretches than this are shown as replaced whole: nobody reads a finer comparison of that much. */
const mostWords = 3_000;

export function wordDifferences(older: string, newer: string): Piece[] {
  const [a, b] = [wordsOf(older), wordsOf(newer)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return joined([
    ...a.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ kind: 'same' as const, text })),
  ]);
}

/** Words with the spaces that follow them, so that the pieces joined are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function between(a: readonly string[], b: readonly string[]): Piece[] {
  const replaced: Piece[] = [
    ...a.map((text) => ({ kind: 'older' as const, text })),
    ...b.map((text) => ({ kind: 'newer' as const, text })),
  ];
  if (a.length === 0 || b.length === 0 || a.length > mostWords || b.length > mostWords) return replaced;
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [here, there] = [a[i] ?? '', b[j] ?? ''];
    if (i < a.length && j < b.length && here === there) {
      pieces.push({ kind: 'same', text: here });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'older', text: here });
      i += 1;
    } else {
      pieces.push({ kind: 'newer', text: there });
      j += 1;
    }
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else found.push({ ...piece });
  }
  return found;
}
