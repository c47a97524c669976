// Paints boxes black into the pixels of a page and writes into each, as pixels too, why. What was there is overwritten, not
// covered: nothing lies under the black.
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { PagePicture } from './page-pictures.ts';
import { type Box, RedactionStopped } from './redaction-job.ts';

export type Area = { left: number; top: number; width: number; height: number };
export type Painted = { area: Area; label: Area | null };

/** Edges of letters are softened by a pixel or so beyond where they end. */
const margin = 2;
const smallestType = 10;
const largestType = 22;
const typeface = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
);

export async function paintBoxes(
  picture: PagePicture,
  boxes: readonly Box[],
  labels: Record<string, string>,
): Promise<Painted[]> {
  const areas = boxes.map((box) => areaOf(picture, box));
  for (const area of areas) blacken(picture, area);
  const painted: Painted[] = [];
  for (const [n, area] of areas.entries()) {
    const label = await writeLabel(picture, area, labels[boxes[n]?.reason ?? ''] ?? '');
    painted.push({ area, label });
  }
  return painted;
}

function areaOf({ width, height }: PagePicture, box: Box): Area {
  const left = Math.max(0, Math.floor((box.x / 10_000) * width) - margin);
  const top = Math.max(0, Math.floor((box.y / 10_000) * height) - margin);
  const right = Math.min(width, Math.ceil(((box.x + box.width) / 10_000) * width) + margin);
  const bottom = Math.min(height, Math.ceil(((box.y + box.height) / 10_000) * height) + margin);
  if (right <= left || bottom <= top) throw new RedactionStopped('boxOutside');
  return { left, top, width: right - left, height: bottom - top };
}

function blacken({ pixels, width }: PagePicture, area: Area): void {
  for (let y = area.top; y < area.top + area.height; y += 1) {
    const start = (y * width + area.left) * 3;
    pixels.fill(0, start, start + area.width * 3);
  }
}

/** Where the label came to stand; null where the box has no room for it. */
async function writeLabel(picture: PagePicture, area: Area, words: string): Promise<Area | null> {
  const size = Math.min(largestType, Math.floor(area.height * 0.6));
  if (size < smallestType || words === '') return null;
  const mask = await maskOf(words, Math.min(size, Math.floor((area.width / words.length) * 1.6)));
  if (!mask || mask.width > area.width - 4 || mask.height > area.height - 2) return null;
  const left = area.left + Math.floor((area.width - mask.width) / 2);
  const top = area.top + Math.floor((area.height - mask.height) / 2);
  for (let y = 0; y < mask.height; y += 1)
    for (let x = 0; x < mask.width; x += 1) {
      const at = ((top + y) * picture.width + left + x) * 3;
      picture.pixels.fill(mask.light[y * mask.width + x] ?? 0, at, at + 3);
    }
  return { left, top, width: mask.width, height: mask.height };
}

type Mask = { light: Uint8Array; width: number; height: number };
const masks = new Map<string, Promise<Mask | null>>();

function maskOf(words: string, size: number): Promise<Mask | null> {
  if (size < smallestType) return Promise.resolve(null);
  const key = `${size} ${words}`;
  const known = masks.get(key) ?? drawMask(words, size);
  masks.set(key, known);
  return known;
}

async function drawMask(words: string, size: number): Promise<Mask> {
  // At 72 dots per inch a point is a pixel.
  const text = { text: words, font: `Noto Serif ${size}`, fontfile: typeface, dpi: 72, rgba: false };
  const { data, info } = await sharp({ text })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const light = info.channels === 1 ? data : data.filter((_, n) => n % info.channels === 0);
  return { light, width: info.width, height: info.height };
}
