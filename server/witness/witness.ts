// A witness: it remembers the last checkpoint of each log that it knows, and puts its name under a later one only where that is the
// same log grown longer. Two histories shown to two people cannot both be cosigned by it. It keeps what it has seen before it says so.
import {
  type Checkpoint,
  checkpointFromText,
  cosignatureOf,
  cosigned,
  isSignedBy,
} from '#workflows/ledger/checkpoint.ts';
import { noteAsText, noteFromText, signatureLine, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { isSameHash } from '#workflows/ledger/tree-hash.ts';
import { isConsistent } from '#workflows/ledger/verify-proof.ts';
import type { SigningKey } from '../ledger/ledger-key.ts';
import { nodePlatform, treeHash } from '../ledger/node-platform.ts';
import type { Asked } from './asked.ts';
import type { WitnessStore } from './witness-store.ts';

export type Answer =
  | { outcome: 'cosigned'; line: string }
  /** No log of this name and key is known here. */
  | { outcome: 'unknownLog' }
  | { outcome: 'notSigned' }
  /** `old` is larger than the checkpoint. */
  | { outcome: 'malformed' }
  /** The log believes that another size was seen last. */
  | { outcome: 'otherSize'; size: number }
  /** It is not the same log grown longer. */
  | { outcome: 'notConsistent' };

export type Witness = {
  key: SigningKey;
  consider: (asked: Asked) => Promise<Answer>;
  /** The last checkpoint of a log with this witness's name under it; null where none was seen. */
  seen: (origin: string) => string | null;
};

export function witnessOf(options: {
  key: SigningKey;
  logs: readonly VerifierKey[];
  store: WitnessStore;
  /** Seconds since 1970. */
  now: () => number;
}): Witness {
  const { key, logs, store, now } = options;
  let turn: Promise<unknown> = Promise.resolve();

  async function consider({ old, proof, note, checkpoint }: Asked): Promise<Answer> {
    const { origin, size, root } = checkpoint;
    const log = logs.find(({ name }) => name === origin);
    if (!log) return { outcome: 'unknownLog' };
    if (!(await isSignedBy(nodePlatform, note, log))) return { outcome: 'notSigned' };
    if (old > size) return { outcome: 'malformed' };
    const before = seenBefore(store, origin);
    if (old !== before.size) return { outcome: 'otherSize', size: before.size };
    const claim = { first: before.size, firstRoot: before.root, second: size, secondRoot: root, proof };
    if (!isConsistent(treeHash, claim)) return { outcome: 'notConsistent' };
    const seconds = now();
    const message = cosigned(note.text, seconds);
    if (!message) return { outcome: 'malformed' };
    const cosignature = cosignatureOf(key.verifier, seconds, key.sign(message));
    const isLogs = note.signatures.filter(
      ({ name, keyId }) => name === log.name && isSameHash(keyId, log.id),
    );
    await store.keep(origin, noteAsText(nodePlatform, { ...note, signatures: [...isLogs, cosignature] }));
    return { outcome: 'cosigned', line: signatureLine(nodePlatform, cosignature) };
  }

  return {
    key,
    // One at a time: what is compared with is what is kept.
    consider: (asked) => {
      const answer = turn.then(() => consider(asked));
      turn = answer.catch(() => undefined);
      return answer;
    },
    seen: store.read,
  };
}

function seenBefore(store: WitnessStore, origin: string): Pick<Checkpoint, 'size' | 'root'> {
  const kept = store.read(origin);
  const note = kept === null ? null : noteFromText(nodePlatform, kept);
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  if (kept !== null && !checkpoint) throw new Error('What was kept of this log cannot be read.');
  return checkpoint ?? { size: 0, root: treeHash.empty() };
}
