// What an entry commits to (docs/LEDGER.md): the header and, by salted hashes, the payload and the answer. The documents that an act
// handed over are committed to outside of all that, so that whoever got one can prove it and open nothing else of the entry.
import { type Bytes, bytesOf } from '../reporting/web-crypto.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Platform } from './platform.ts';

/** A document that was handed over, by the hash of its file and the code that stands on its pages. */
export type ServedDocument = { id: string; kind: string; locale: string; sha256: string; code: string };

/** What an act handed over: all of it in one. */
export type Served = { type: string; at: string; documents: readonly ServedDocument[] };

type Hashing = Pick<Platform, 'sha256' | 'utf8'>;

/** A header is any object: only what was committed to leads to the same hash. */
export type CommittedHeader = { type: string; at: string; resolved: unknown } & Record<string, unknown>;

/** Both in hexadecimal. */
export type InnerCommits = { payloadCommit: string; answerCommit: string };

export function commitmentOf(
  hashing: Hashing,
  salt: Uint8Array,
  header: CommittedHeader,
  commits: InnerCommits,
): Bytes {
  const inner = innerCommitmentOf(hashing, salt, header, commits);
  const served = servedBy(header);
  return served ? commitmentOfServed(hashing, inner, served) : inner;
}

/** Of everything but the documents that were handed over. */
export function innerCommitmentOf(
  { sha256, utf8 }: Hashing,
  salt: Uint8Array,
  header: CommittedHeader,
  commits: InnerCommits,
): Bytes {
  return sha256(bytesOf(salt.subarray(0, 16), utf8(canonicalJson({ ...header, ...commits }))));
}

/** SHA-256(inner ‖ "served|" ‖ JCS(served)). */
export function commitmentOfServed({ sha256, utf8 }: Hashing, inner: Bytes, served: Served): Bytes {
  return sha256(bytesOf(inner, 'served|', utf8(canonicalJson(served))));
}

/** `text` is canonical JSON. */
export function payloadCommitOf({ sha256, utf8 }: Hashing, salt: Uint8Array, text: string): Bytes {
  return sha256(bytesOf(salt.subarray(16), utf8(text)));
}

/** Null where the act handed nothing over. */
export function servedBy({ type, at, resolved }: CommittedHeader): Served | null {
  const documents = (resolved as { served?: readonly ServedDocument[] } | null)?.served;
  return Array.isArray(documents) && documents.length > 0 ? { type, at, documents } : null;
}
