// Which characters the documents' typeface has. What it lacks (a sign of another script, an emoji) and what would turn the text
// around unseen is written by its number: nothing is left out silently, and no other typeface steps in.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = [
  import.meta.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf'),
];

/** Regular, italic, bold, bold italic. */
export function readFonts(): Buffer[] {
  return files.map((file) => readFileSync(fileURLToPath(file)));
}

let known: ReadonlySet<number> | undefined;

/** NFC, with everything that cannot be drawn written as `[U+1F600]`. Line breaks stay. */
export function drawable(text: string): string {
  known ??= charactersOf(readFonts()[0] ?? Buffer.alloc(0));
  return [...text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ')]
    .map((letter) => (isDrawn(letter, known) ? letter : numbered(letter)))
    .join('');
}

/** Every text in `value`, as the typeface can show it. */
export function drawableAll<T>(value: T): T {
  if (typeof value === 'string') return drawable(value) as T;
  if (Array.isArray(value)) return value.map(drawableAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, drawableAll(one)])) as T;
}

/** Directional overrides, isolates and other signs that are not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

function isDrawn(letter: string, drawn: ReadonlySet<number> | undefined): boolean {
  if (letter === '\n') return true;
  return !unseen.test(letter) && drawn?.has(letter.codePointAt(0) ?? 0) === true;
}

function numbered(letter: string): string {
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** The characters in a font's own table (`cmap`, format 4: OpenType 1.9, 5.2.1.3.3). */
function charactersOf(font: Buffer): ReadonlySet<number> {
  const cmap = offsetOfTable(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    if (font.readUInt16BE(table) !== 4) continue;
    const doubled = font.readUInt16BE(table + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = font.readUInt16BE(table + 14 + segment);
      const start = font.readUInt16BE(table + 16 + doubled + segment);
      for (let code = start; code <= end && code < 0xffff; code += 1) found.add(code);
    }
  }
  return found;
}

function offsetOfTable(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}
