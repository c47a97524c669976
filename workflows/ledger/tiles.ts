// The tree as tiles (C2SP tlog-tiles): tile (level, index) holds up to 256 hashes of one height, each over 256 of the level below,
// and only the last of a level may be partial. A tile never changes but by growing, so a smaller tree is read from the same tiles.
// The tree's own hashes are made from them on demand.
import { type Bytes, bytesOf } from '../reporting/web-crypto.ts';
import { hashBytes, type TreeHash } from './tree-hash.ts';

export const tileWidth = 256;
const tileHeight = 8;

export type Tile = { level: number; index: number; hashes: Bytes };
export type TilePlace = Omit<Tile, 'hashes'>;
/** The tile's hashes, one after the other; it may hold more of them than the tree that is asked about had. */
export type TileReader = (place: TilePlace) => Bytes;

/** Leaves `[from, to)` of a log, hashed together as a tree of their own or as a part of one. */
export type Span = { from: number; to: number };

/** The hash of a span that stands where a tree has a node: from 0, or aligned to its own size. */
export function hashOfSpan(hash: TreeHash, read: TileReader, span: Span): Bytes {
  const size = span.to - span.from;
  if (size === 0) return hash.empty();
  const height = heightOf(size);
  if (2 ** height === size) return hashOfNode(hash, read, height, span.from / size);
  const middle = span.from + split(size);
  const left = hashOfSpan(hash, read, { from: span.from, to: middle });
  return hash.node(left, hashOfSpan(hash, read, { from: middle, to: span.to }));
}

/** Which tiles the hash of a span is made from. */
export function tilesOfSpan({ from, to }: Span): TilePlace[] {
  const size = to - from;
  if (size === 0) return [];
  const height = heightOf(size);
  if (2 ** height === size) {
    const { level, first } = within(height, from / size);
    return [{ level, index: Math.floor(first / tileWidth) }];
  }
  const middle = from + split(size);
  return [...tilesOfSpan({ from, to: middle }), ...tilesOfSpan({ from: middle, to })];
}

/** The largest power of two below a size of two or more (RFC 6962 §2.1). */
export function split(size: number): number {
  return 2 ** heightOf(size - 1);
}

/** The height of the largest whole tree in so many leaves. */
function heightOf(size: number): number {
  const height = Math.floor(Math.log2(size));
  // The logarithm is rounded; the power is exact.
  if (2 ** height > size) return height - 1;
  return 2 ** (height + 1) <= size ? height + 1 : height;
}

function hashOfNode(hash: TreeHash, read: TileReader, height: number, index: number): Bytes {
  const { level, first, count } = within(height, index);
  const tile = read({ level, index: Math.floor(first / tileWidth) });
  const at = (first % tileWidth) * hashBytes;
  const bytes = tile.subarray(at, at + count * hashBytes);
  if (bytes.length !== count * hashBytes) throw new Error(`Tile ${level}/${first} is shorter than the tree.`);
  return hashOfRow(hash, bytes);
}

/** The hash over a row of 2ⁿ hashes. */
export function hashOfRow(hash: TreeHash, row: Bytes): Bytes {
  let hashes = Array.from({ length: row.length / hashBytes }, (_, n) =>
    row.subarray(n * hashBytes, (n + 1) * hashBytes),
  );
  while (hashes.length > 1) hashes = pairs(hashes).map(([left, right]) => hash.node(left, right));
  const [only] = hashes;
  if (!only) throw new RangeError('A row has at least one hash.');
  return only;
}

function pairs(hashes: readonly Bytes[]): [Bytes, Bytes][] {
  const found: [Bytes, Bytes][] = [];
  for (let n = 0; n + 1 < hashes.length; n += 2) {
    const [left, right] = hashes.slice(n, n + 2);
    if (left && right) found.push([left, right]);
  }
  return found;
}

function within(height: number, index: number): { level: number; first: number; count: number } {
  const level = Math.floor(height / tileHeight);
  const count = 2 ** (height - level * tileHeight);
  return { level, first: index * count, count };
}

/** The tiles at the right edge of a tree that are not full yet, by their level, and how many leaves it has. */
export type Edge = { size: number; rows: readonly Bytes[] };

export const emptyEdge: Edge = { size: 0, rows: [] };

/** The edge after more leaves, and every tile that was begun, lengthened or filled by them. */
export function grown(
  hash: TreeHash,
  edge: Edge,
  leafHashes: readonly Bytes[],
): { edge: Edge; tiles: Tile[] } {
  const tiles: Tile[] = [];
  const rows: Bytes[] = [];
  let arriving = leafHashes;
  let before = edge.size;
  for (let level = 0; arriving.length > 0 || level < edge.rows.length; level += 1) {
    const filled: Bytes[] = [];
    let row = bytesOf(edge.rows[level] ?? [], ...arriving);
    let index = Math.floor(before / tileWidth);
    for (; row.length >= tileWidth * hashBytes; index += 1) {
      const full = row.slice(0, tileWidth * hashBytes);
      tiles.push({ level, index, hashes: full });
      filled.push(hashOfRow(hash, full));
      row = row.slice(tileWidth * hashBytes);
    }
    if (row.length > 0 && arriving.length > 0) tiles.push({ level, index, hashes: row });
    rows.push(row);
    arriving = filled;
    before = Math.floor(before / tileWidth);
  }
  return { edge: { size: edge.size + leafHashes.length, rows }, tiles };
}

/** The root of the tree that this is the edge of. */
export function rootOf(hash: TreeHash, edge: Edge): Bytes {
  const read = ({ level }: TilePlace) => edge.rows[level] ?? new Uint8Array();
  return hashOfSpan(hash, read, { from: 0, to: edge.size });
}
