// Words as they are compared: letter case and accents aside; đ is not an accented d to Unicode.
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}
