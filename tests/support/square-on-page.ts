// The square in the margin of each page of a document, read from its pixels as a camera would: module by module, dark or light.
import { PDFiumLibrary } from '@hyzyla/pdfium';

const mm = 72 / 25.4;
const scale = 4;

/** `modules`: how many stand in a row. Each page's as rows of 0 and 1. */
export async function squaresOn(pdf: Uint8Array, modules: number): Promise<string[][]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const squares: string[][] = [];
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale, render: 'bitmap' });
      // 16 mm wide, 9 mm from the left and 7 mm from the foot.
      const [left, top, each] = [9 * mm * scale, height - 23 * mm * scale, (16 * mm * scale) / modules];
      const isDark = (row: number, column: number) => {
        const [x, y] = [Math.floor(left + (column + 0.5) * each), Math.floor(top + (row + 0.5) * each)];
        return (data[(y * width + x) * 4] ?? 255) < 128;
      };
      const places = Array.from({ length: modules }, (_, n) => n);
      squares.push(places.map((row) => places.map((column) => (isDark(row, column) ? '1' : '0')).join('')));
    }
    document.destroy();
    return squares;
  } finally {
    library.destroy();
  }
}
