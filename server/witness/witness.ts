// A witness: it remembers the last checkpoint of each log that it knows, and puts its name under a later one only where that is the
// same log grown longer. Two histories shown to two people cannot both be cosigned by it. It keeps what it has seen before it says so.
import {
  type Checkpoint,
  checkpointFromText,
  cosignatureOf,
  cosigned,
} from '#workflows/ledger/checkpoint.ts';
import { noteAsText, noteFromText, signatureLine, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { agreedSuccession, isSignedByLog, keysOfLog } from '#workflows/ledger/succession.ts';
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
  /** Goes on to the key that a known one names, once for each. */
  follow: (statement: string) => Promise<'followed' | 'notKnown' | 'otherSuccessor'>;
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
    const keys = await keysOfLog(nodePlatform, log, store.readSuccessions(origin));
    if (!(await isSignedByLog(nodePlatform, note, checkpoint, keys))) return { outcome: 'notSigned' };
    if (old > size) return { outcome: 'malformed' };
    const before = seenBefore(store, origin);
    if (old !== before.size) return { outcome: 'otherSize', size: before.size };
    const claim = { first: before.size, firstRoot: before.root, second: size, secondRoot: root, proof };
    if (!isConsistent(treeHash, claim)) return { outcome: 'notConsistent' };
    const seconds = now();
    const message = cosigned(note.text, seconds);
    if (!message) return { outcome: 'malformed' };
    const cosignature = cosignatureOf(key.verifier, seconds, key.sign(message));
    const isLogs = note.signatures.filter(({ name }) => name === origin);
    await store.keep(origin, noteAsText(nodePlatform, { ...note, signatures: [...isLogs, cosignature] }));
    return { outcome: 'cosigned', line: signatureLine(nodePlatform, cosignature) };
  }

  async function follow(statement: string): Promise<'followed' | 'notKnown' | 'otherSuccessor'> {
    const said = await agreedSuccession(nodePlatform, statement);
    const log = logs.find(({ name }) => name === said?.successor.name);
    if (!said || !log) return 'notKnown';
    const kept = store.readSuccessions(log.name);
    if (kept.includes(statement)) return 'followed';
    const keys = await keysOfLog(nodePlatform, log, kept);
    const isAt = keys.findIndex(({ key: { id } }) => isSameHash(id, said.predecessor.id));
    if (isAt < 0) return 'notKnown';
    // A key that was stolen can name another successor; the first that was named stands.
    if (isAt < keys.length - 1) return 'otherSuccessor';
    await store.keepSuccessions(log.name, [...kept, statement]);
    return 'followed';
  }

  // One at a time: what is compared with is what is kept.
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const answer = turn.then(work);
    turn = answer.catch(() => undefined);
    return answer;
  }

  return {
    key,
    consider: (asked) => inTurn(() => consider(asked)),
    follow: (statement) => inTurn(() => follow(statement)),
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
