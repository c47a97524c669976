// The words of a PDF that lie under boxes, from its text layer: what must be nowhere in the result. An image has none.
import { getDocument, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from './redaction-job.ts';

/** Shorter ones are found by chance in the bytes of a picture. */
const shortest = 6;

type Rectangle = { left: number; right: number; top: number; bottom: number };

export async function wordsUnderBoxes(bytes: Uint8Array, boxes: readonly Box[]): Promise<string[]> {
  const document = await getDocument({
    // It takes over the memory that it is given.
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
  }).promise;
  try {
    const found = new Set<string>();
    for (const number of new Set(boxes.map(({ page }) => page))) {
      if (number > document.numPages) continue;
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const rectangles = boxes
        .filter((box) => box.page === number)
        .map((box) => rectangleOf(box, viewport.width, viewport.height));
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item)) continue;
        const place = Util.transform(viewport.transform, item.transform) as number[];
        for (const word of coveredPart(item.str, item.width, place, rectangles).split(/\s+/))
          if (Buffer.byteLength(word) >= shortest) found.add(word.normalize('NFC'));
      }
    }
    return [...found];
  } finally {
    await document.loadingTask.destroy();
  }
}

function rectangleOf(box: Box, width: number, height: number): Rectangle {
  const [x, y] = [width / 10_000, height / 10_000];
  return {
    left: box.x * x,
    right: (box.x + box.width) * x,
    top: box.y * y,
    bottom: (box.y + box.height) * y,
  };
}

/** The letters whose middle lies under a box; where letters are left out, a space stands. */
function coveredPart(text: string, width: number, place: number[], boxes: readonly Rectangle[]): string {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = place;
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b) || 1;
  const letters = [...text];
  return letters
    .map((letter, n) => {
      const step = (width * (n + 0.5)) / letters.length;
      // The middle of the letter: along its line, and up a third of its size.
      const x = e + (a / along) * step + (c / (size || 1)) * size * 0.33;
      const y = f + (b / along) * step + (d / (size || 1)) * size * 0.33;
      const isUnder = boxes.some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      );
      return isUnder ? letter : ' ';
    })
    .join('');
}
