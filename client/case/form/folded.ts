// Folds accents away for searching in lists: "nguyen" finds "Nguyễn", "do" finds "Đỗ".
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLocaleLowerCase('vi');
}
