// The log as anybody can ask for it: the last checkpoint, proofs that an entry is in it and that it only ever grew, its leaves and
// its tiles. All of it is hashes; who may see a case is asked of the case, never here.
import type { Lanes } from '#db/lanes.ts';
import {
  findLeafIndex,
  readCheckpoint,
  readLastCosigned,
  readLeaves,
  readSuccessions,
  readTiles,
  type StoredCheckpoint,
} from '#db/ledger.ts';
import type { LedgerView } from '#workflows/contract/ledger-schemas.ts';
import { type Checkpoint, checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { consistencySpans, inclusionSpans } from '#workflows/ledger/make-proof.ts';
import { bigEndian } from '#workflows/ledger/platform.ts';
import { keyAsText, noteFromText, type VerifierKey } from '#workflows/ledger/signed-note.ts';
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
  /** The statements by which the key followed earlier ones, oldest first. */
  successions: () => Promise<string[]>;
  /** Null until the first entry was taken in and signed. */
  checkpoint: () => Promise<SignedCheckpoint | null>;
  /** The largest under which a witness of this node put its name; null where none has. */
  cosigned: () => Promise<SignedCheckpoint | null>;
  /** For a proof of this entry: the largest that a witness saw, else the largest; with no cosignature but of the witnesses that it names. */
  checkpointOver: (index: number) => Promise<(SignedCheckpoint & { witnesses: string[] }) | null>;
  /** What is known of the log and of who watches it. */
  about: () => Promise<LedgerView>;
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

export function ledgerOf(lanes: Lanes, key: SigningKey, watchers: readonly VerifierKey[]): Ledger {
  const names = watchers.map(({ name }) => name);
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
    successions: () => readSuccessions(lanes),
    checkpoint: latest,
    cosigned: () => readSigned(lanes, names),
    checkpointOver: async (index) => {
      const found = [await readCheckpoint(lanes, names), await readCheckpoint(lanes)];
      const stored = found.find((one) => one && one.size > index);
      if (!stored) return null;
      const lines = stored.cosignatures.filter(({ witness }) => names.includes(witness));
      const signed = signedIn({ ...stored, cosignatures: lines });
      const saw = watchers.filter(({ name }) => lines.some(({ witness }) => witness === name));
      return signed && { ...signed, witnesses: saw.map((one) => keyAsText(nodePlatform, one)) };
    },
    about: async () => {
      const [signed, seen] = await Promise.all([latest(), readLastCosigned(lanes, names)]);
      return {
        ...{ origin: key.verifier.name, key: key.text, size: signed?.size ?? null, at: signed?.at ?? null },
        witnesses: watchers.map((one) => {
          const last = seen.find(({ witness }) => witness === one.name);
          const { name } = one;
          return {
            name,
            key: keyAsText(nodePlatform, one),
            size: last?.size ?? null,
            at: last?.at ?? null,
          };
        }),
      };
    },
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

async function readSigned(
  lanes: Lanes,
  by: readonly string[] | null = null,
): Promise<SignedCheckpoint | null> {
  const stored = await readCheckpoint(lanes, by);
  return stored && signedIn(stored);
}

function signedIn(stored: StoredCheckpoint): SignedCheckpoint | null {
  const note = `${stored.note}${stored.cosignatures.map(({ line }) => line).join('')}`;
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
