// Where tiles are found (C2SP tlog-tiles): `tile/LEVEL/INDEX` and `tile/entries/INDEX`, the index in groups of three digits with an
// `x` before all but the last, and `.p/WIDTH` behind it where the tile is partial. There is one way to write each.
import { type TilePlace, tileWidth } from './tiles.ts';

/** `level` −1 stands for the entries themselves. */
export type TilePath = TilePlace & { width: number };

export const entriesLevel = -1;
const highestLevel = 5;

export function pathOfTile({ level, index, width }: TilePath): string {
  const row = level === entriesLevel ? 'entries' : String(level);
  return `tile/${row}/${groups(index)}${width < tileWidth ? `.p/${width}` : ''}`;
}

/** Null where it is not the path of a tile. */
export function tileOfPath(path: string): TilePath | null {
  const [, row = '', digits = '', partial] =
    /^tile\/(entries|\d)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  if (row === '' || digits.length > 40) return null;
  const tile = {
    level: row === 'entries' ? entriesLevel : Number(row),
    index: Number(digits.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? tileWidth : Number(partial),
  };
  return tile.level <= highestLevel && pathOfTile(tile) === path ? tile : null;
}

/** How many hashes or entries the tile holds in a log of this size: none where it is beyond it. */
export function widthIn(size: number, { level, index }: TilePlace): number {
  const inRow = Math.floor(size / tileWidth ** Math.max(level, 0));
  return Math.max(0, Math.min(tileWidth, inRow - index * tileWidth));
}

function groups(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const parts = padded.match(/\d{3}/g) ?? [];
  return parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/');
}
