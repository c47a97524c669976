// What an entry commits to: SHA-256 over a salt and the canonical JSON of its header; the payload and the answer stand in the header
// by salted hashes of their own. Erasing the payload and its salt leaves the commitment whole and says nothing any more
// (docs/decisions/0004). The format is written down in docs/LEDGER.md.
import { createHash, createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import { commitmentOf, type InnerCommits, payloadCommitOf } from '#workflows/ledger/commitment.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { sealText } from './case-keys.ts';

export type EntryHeader = {
  stream: { kind: string; id: string };
  /** The case's number; null in the entry that opens it, which is written before there is one, and in what is no case. */
  ref: string | null;
  version: number;
  commandId: string;
  type: string;
  actor: { kind: string; id: string | null };
  onBehalfOf: string | null;
  at: string;
  unitId: string;
  from: string | null;
  to: string | null;
  data: unknown;
  resolved: unknown;
  /** The version of the statechart’s engine that judged it. */
  engine: string;
  /** Hexadecimal. */
  bodyMac: string;
};

export type SealedEntry = {
  payload: { ciphertext: Buffer; nonce: Buffer; salt: Buffer };
  payloadCommit: Buffer;
  leaf: Buffer;
};

/** Encrypts the payload and commits to header, payload and answer. The salt's halves salt the leaf and what it holds by its hash. */
export function sealEntry(key: Buffer, header: EntryHeader, payload: unknown, answer: unknown): SealedEntry {
  const text = canonicalJson(payload);
  const salt = randomBytes(32);
  const payloadCommit = Buffer.from(payloadCommitOf(nodePlatform, salt, text));
  const commits = {
    payloadCommit: payloadCommit.toString('hex'),
    answerCommit: answerCommitOf(salt, answer),
  };
  return {
    payload: { ...sealText(key, placeOf(header.stream.id, header.version), text), salt },
    payloadCommit,
    leaf: leafOf(salt, header, commits),
  };
}

export function leafOf(salt: Uint8Array, header: EntryHeader, commits: InnerCommits): Buffer {
  return Buffer.from(commitmentOf(nodePlatform, salt, header, commits));
}

/** Of what the sender was answered: who lost sight of the case by it is in there, and in no export. */
export function answerCommitOf(salt: Uint8Array, answer: unknown): string {
  const committed = `answer|${canonicalJson(answer)}`;
  return createHash('sha256').update(salt.subarray(16)).update(committed).digest('hex');
}

/** Where a payload belongs: it decrypts nowhere else. */
export function placeOf(streamId: string, version: number): string {
  return `payload|${streamId}|${version}`;
}

/** Tells a retry from another command: keyed, since a bare hash of few choices could be guessed. */
export function bodyMacOf(key: KeyObject, body: unknown): Buffer {
  return createHmac('sha256', key).update(canonicalJson(body)).digest();
}

/** An entry as it is stored, for whoever commits to it anew. */
export type StoredEntry = Omit<
  EntryHeader,
  'stream' | 'ref' | 'actor' | 'unitId' | 'from' | 'to' | 'bodyMac'
> & {
  actorKind: string;
  actorId: string | null;
  stateFrom: string | null;
  stateTo: string | null;
  /** `unit/area` after the entry. */
  scopeTo: string;
  bodyMac: Uint8Array;
};

export function headerOf(
  stream: EntryHeader['stream'] & { ref: string | null },
  entry: StoredEntry,
): EntryHeader {
  const { kind, id, ref } = stream;
  const { version, commandId, type, onBehalfOf, at, data, resolved, engine } = entry;
  return {
    ...{ stream: { kind, id }, ref: entry.version > 1 ? ref : null },
    ...{ version, commandId, type, onBehalfOf, at, data, resolved, engine },
    actor: { kind: entry.actorKind, id: entry.actorId },
    unitId: entry.scopeTo.slice(0, entry.scopeTo.indexOf('/')),
    ...{ from: entry.stateFrom, to: entry.stateTo, bodyMac: Buffer.from(entry.bodyMac).toString('hex') },
  };
}
