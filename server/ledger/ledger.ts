// The log as anybody can ask for it: the last checkpoint, proofs that an entry is in it and that it only ever grew, its leaves and
// its tiles. All of it is hashes; who may see a case is asked of the case, never here.
import type { Lanes } from '#db/lanes.ts';
import { findLeafIndex, readCheckpoint, readLeaves, readTiles } from '#db/ledger.ts';
import { type Checkpoint, checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { consistencySpans, inclusionSpans } from '#workflows/ledger/make-proof.ts';
import { bigEndian } from '#workflows/ledger/platform.ts';
import { noteFromText } from '#workflows/ledger/signed-note.ts';
import { entriesLevel, type TilePath, widthIn } from '#workflows/ledger/tile-paths.ts';
import { hashOfSpan, type Span, tilesOfSpan, tileWidth } from '#workflows/ledger/tiles.ts';
import { hashBytes } from '#workflows/ledger/tree-hash.ts';
import { type Bytes, bytesOf } from '#workflows/reporting/web-crypto.ts';
import type { SigningKey } from './ledger-key.ts';
import { nodePlatform, treeHash } from './node-platform.ts';

export type SignedCheckpoint = Checkpoint & {
  /** The note with every cosignature that is known. */
  note: string;
  at: string;
};

export type Ledger = {
  /** Of the log's key, for whoever checks. */
  key: string;
  /** Null until the first entry was taken in and signed. */
  checkpoint: () => Promise<SignedCheckpoint | null>;
  /** Where the commitment stands; null where it is in no leaf yet. */
  indexOf: (commitment: Bytes) => Promise<number | null>;
  /** `index` < `size` ≤ the log's own. */
  inclusion: (index: number, size: number) => Promise<Bytes[]>;
  /** 0 < `first` ≤ `second` ≤ the log's own. */
  consistency: (first: number, second: number) => Promise<Bytes[]>;
  rootAt: (size: number) => Promise<Bytes>;
  /** Commitments `[from, to)` in order. */
  entries: (from: number, to: number) => Promise<Bytes[]>;
  /** The bytes of a tile in a log of this size; null where there is no such tile. */
  tile: (path: TilePath, size: number) => Promise<Bytes | null>;
};

/** So long a checkpoint is handed out without looking for a newer one. */
const freshMs = 200;

export function ledgerOf(lanes: Lanes, key: SigningKey): Ledger {
  let known: { checkpoint: Promise<SignedCheckpoint | null>; at: number } | null = null;
  const latest = () => {
    const now = performance.now();
    if (!known || now - known.at > freshMs) {
      const checkpoint = readSigned(lanes);
      known = { checkpoint, at: now };
      checkpoint.catch(() => {
        known = null;
      });
    }
    return known.checkpoint;
  };
  const hashes = async (spans: readonly Span[]): Promise<Bytes[]> => {
    const tiles = await readTiles(lanes, unlike(spans.flatMap(tilesOfSpan)));
    const byPlace = new Map(tiles.map((tile) => [placeName(tile), tile.hashes]));
    return spans.map((span) =>
      hashOfSpan(treeHash, (place) => byPlace.get(placeName(place)) ?? new Uint8Array(), span),
    );
  };
  return {
    key: key.text,
    checkpoint: latest,
    indexOf: (commitment) => findLeafIndex(lanes, commitment),
    inclusion: (index, size) => hashes(inclusionSpans(index, size)),
    consistency: (first, second) => hashes(consistencySpans(first, second)),
    rootAt: async (size) => {
      const signed = await latest();
      if (signed?.size === size) return signed.root;
      const [root = treeHash.empty()] = await hashes([{ from: 0, to: size }]);
      return root;
    },
    entries: (from, to) => readLeaves(lanes, from, to),
    tile: async (path, size) => {
      if (widthIn(size, path) < path.width) return null;
      if (path.level === entriesLevel) {
        const from = path.index * tileWidth;
        const leaves = await readLeaves(lanes, from, from + path.width);
        return bytesOf(...leaves.flatMap((leaf) => [bigEndian(leaf.length, 2), leaf]));
      }
      const [tile] = await readTiles(lanes, [path]);
      return tile ? tile.hashes.slice(0, path.width * hashBytes) : null;
    },
  };
}

async function readSigned(lanes: Lanes): Promise<SignedCheckpoint | null> {
  const stored = await readCheckpoint(lanes);
  if (!stored) return null;
  const note = `${stored.note}${stored.cosignatures.join('')}`;
  const text = noteFromText(nodePlatform, stored.note)?.text ?? '';
  const checkpoint = checkpointFromText(nodePlatform, text);
  return checkpoint && { ...checkpoint, note, at: stored.at };
}

function placeName({ level, index }: { level: number; index: number }): string {
  return `${level}/${index}`;
}

function unlike<Place extends { level: number; index: number }>(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [placeName(place), place])).values()];
}
