// What an entry commits to: SHA-256 over a salt and the canonical JSON of its header, the payload by its own salted hash.
// Erasing the payload and its salt leaves the commitment whole and says nothing any more (docs/decisions/0004).
import { createHash, createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { sealText } from './case-keys.ts';

export type EntryHeader = {
  stream: { kind: string; id: string };
  version: number;
  commandId: string;
  type: string;
  actor: { kind: string; id: string | null };
  at: string;
  from: string | null;
  to: string | null;
  data: unknown;
  resolved: unknown;
};

export type SealedEntry = {
  payload: { ciphertext: Buffer; nonce: Buffer; salt: Buffer };
  payloadCommit: Buffer;
  leaf: Buffer;
};

/** Encrypts the payload and commits to header and payload. The salt's halves salt the leaf and the payload. */
export function sealEntry(key: Buffer, header: EntryHeader, payload: unknown): SealedEntry {
  const text = canonicalJson(payload);
  const salt = randomBytes(32);
  const payloadCommit = createHash('sha256').update(salt.subarray(16)).update(text).digest();
  const committed = canonicalJson({ ...header, payloadCommit: payloadCommit.toString('hex') });
  const leaf = createHash('sha256').update(salt.subarray(0, 16)).update(committed).digest();
  return {
    payload: { ...sealText(key, placeOf(header.stream.id, header.version), text), salt },
    payloadCommit,
    leaf,
  };
}

/** Where a payload belongs: it decrypts nowhere else. */
export function placeOf(streamId: string, version: number): string {
  return `payload|${streamId}|${version}`;
}

/** Tells a retry from another command: keyed, since a bare hash of few choices could be guessed. */
export function bodyMacOf(key: KeyObject, body: unknown): Buffer {
  return createHmac('sha256', key).update(canonicalJson(body)).digest();
}
