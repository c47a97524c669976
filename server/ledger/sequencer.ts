// Takes what was appended into the tree, in the order of the feed, and signs how far it has got. Every node runs one; a lock lets one
// at a time work, and the next goes on where it stopped, so that none has to be elected. Nobody's command waits for it.
import type { Logger } from 'pino';
import type { Lanes } from '#db/lanes.ts';
import { readEdgeTiles } from '#db/ledger.ts';
import { type LedgerHead, type LedgerWriter, sequence, type UnsequencedEntry } from '#db/ledger-sequence.ts';
import { type Checkpoint, checkpointAsText } from '#workflows/ledger/checkpoint.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText } from '#workflows/ledger/signed-note.ts';
import { type Edge, emptyEdge, grown, rootOf } from '#workflows/ledger/tiles.ts';
import type { SigningKey } from './ledger-key.ts';
import { nodePlatform, treeHash } from './node-platform.ts';

export type Sequencer = { stop: () => Promise<void> };

export type SequencerSources = {
  lanes: Lanes;
  key: SigningKey;
  /** Called when the record has grown. */
  onRows: (listener: () => void) => void;
};

const batch = 2_000;
/** Entries that come together are hashed together. */
const gatherMs = 150;
const pollMs = 1_000;
/** While the log grows it is signed so often; what is not signed yet is what a bare superuser could still change quietly. */
const signEveryMs = 5_000;

export function startSequencer({ lanes, key, onRows }: SequencerSources, logger: Logger): Sequencer {
  const taker = takerOf(lanes, key);
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let due = Number.POSITIVE_INFINITY;
  let working: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    while (!isStopped && (await taker.take()) === batch) {
      // More waits than one batch holds.
    }
  }

  function workIn(ms: number): void {
    const at = performance.now() + ms;
    if (isStopped || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      working = working
        .then(work)
        .catch((error: unknown) => {
          taker.forget();
          const fault = error instanceof Error ? error.name : typeof error;
          logger.warn({ fault }, 'the ledger could not be moved on');
        })
        .finally(() => workIn(pollMs));
    }, ms);
  }

  onRows(() => workIn(gatherMs));
  workIn(0);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** Takes in and signs all that there is; for whoever is alone with the database. */
export async function takeAll(lanes: Lanes, key: SigningKey): Promise<void> {
  const taker = takerOf(lanes, key);
  while ((await taker.take()) !== 0) {
    // The last taking finds nothing, and signs.
  }
}

type Taker = {
  /** How many were taken, `batch` at most; null where another node is at it. */
  take: () => Promise<number | null>;
  /** After a fault: what was not committed is read again. */
  forget: () => void;
};

function takerOf(lanes: Lanes, key: SigningKey): Taker {
  let edge: Edge = emptyEdge;
  let signedSize = -1;
  let signedAt = Number.NEGATIVE_INFINITY;
  return {
    take: () =>
      sequence(lanes, batch, async (head, entries, write) => {
        if (edge.size !== head.size) edge = await loadEdge(lanes, head.size);
        edge = await grow(edge, head, entries, write);
        const isDue = performance.now() - signedAt >= signEveryMs || entries.length === 0;
        if (edge.size === signedSize || !isDue) return;
        await write.sign(signed(key, edge));
        [signedSize, signedAt] = [edge.size, performance.now()];
      }),
    forget: () => {
      edge = emptyEdge;
      signedSize = -1;
    },
  };
}

async function grow(
  edge: Edge,
  head: LedgerHead,
  entries: readonly UnsequencedEntry[],
  write: LedgerWriter,
): Promise<Edge> {
  if (entries.length === 0) return edge;
  const leafHashes = entries.map(({ leaf }) => treeHash.leaf(leaf));
  const step = grown(treeHash, edge, leafHashes);
  await write.grow(head, entries, step.tiles);
  return step.edge;
}

export async function loadEdge(lanes: Lanes, size: number): Promise<Edge> {
  if (size === 0) return emptyEdge;
  const tiles = await readEdgeTiles(lanes, size);
  const levels = Math.max(0, ...tiles.map(({ level }) => level)) + 1;
  const rows = Array.from({ length: Math.max(levels, 6) }, (_, level) => {
    const width = Math.floor(size / 256 ** level) % 256;
    const tile = tiles.find((one) => one.level === level);
    return tile ? tile.hashes.slice(0, width * 32) : new Uint8Array();
  });
  return { size, rows };
}

function signed(key: SigningKey, edge: Edge): { size: number; root: Uint8Array; note: string } {
  const { name: origin, id: keyId } = key.verifier;
  const checkpoint: Checkpoint = { origin, size: edge.size, root: rootOf(treeHash, edge) };
  const text = checkpointAsText(nodePlatform, checkpoint);
  const message = asciiBytes(text);
  if (!message) throw new Error('A checkpoint is ASCII.');
  const signature = { name: origin, keyId, signature: key.sign(message) };
  return {
    size: edge.size,
    root: checkpoint.root,
    note: noteAsText(nodePlatform, { text, signatures: [signature] }),
  };
}
