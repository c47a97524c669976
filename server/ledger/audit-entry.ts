// Whether one entry of the record is what its leaf of the ledger committed to: the leaf is made anew from the row, the decrypted text
// and the salt. Null where it is; else what is wrong, by a code that the command line and the tests know.
import type { AuditedEntry, AuditedLeaf } from '#db/audit-record.ts';
import { areaOf } from '#workflows/access/role-areas.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import { payloadCommitOf } from '#workflows/ledger/commitment.ts';
import { type CaseKeys, openText } from '../cases/case-keys.ts';
import { answerCommitOf, headerOf, leafOf, placeOf } from '../cases/commitment.ts';
import { nodePlatform } from './node-platform.ts';

export type EntryFault =
  | 'entry.missing'
  | 'entry.order'
  | 'entry.otherLeaf'
  | 'entry.altered'
  | 'entry.gap'
  | 'entry.scope'
  | 'payload.missing'
  | 'payload.altered'
  | 'key.missing';

/** What is known of a stream from its entries so far. */
export type Passed = Map<string, { version: number; scope: string }>;

export function faultOf(
  found: AuditedLeaf,
  passed: Passed,
  keys: Pick<CaseKeys, 'unwrap'>,
): EntryFault | null {
  const { entry } = found;
  if (!entry) return 'entry.missing';
  if (!entry.isInOrder) return 'entry.order';
  if (!isSame(entry.leaf, found.leaf)) return 'entry.otherLeaf';
  const before = passed.get(entry.streamId);
  passed.set(entry.streamId, { version: entry.version, scope: entry.scopeTo });
  if (entry.version !== (before?.version ?? 0) + 1) return 'entry.gap';
  if (entry.scopeFrom !== (before?.scope ?? null) || !isOfItsState(entry)) return 'entry.scope';
  return contentFault(entry, keys);
}

/**
 * Of a file that was disposed of, texts, salts and key are gone, and what was committed to can be proven and no longer read: that it was
 * disposed of, and by whom, still can (`isProvenDisposal`).
 */
export function contentFault(entry: AuditedEntry, keys: Pick<CaseKeys, 'unwrap'>): EntryFault | null {
  const { streamId, streamKind, ref, payload, wrappedKey, payloadCommit } = entry;
  if (!payload && entry.isDisposed) return entry.kept && !isKeptWhole(entry) ? 'entry.altered' : null;
  if (!payload) return 'payload.missing';
  if (!wrappedKey || !payloadCommit) return 'key.missing';
  let text: string;
  try {
    text = openText(keys.unwrap(streamId, wrappedKey), placeOf(streamId, entry.version), payload);
  } catch {
    return 'payload.altered';
  }
  const { salt } = payload;
  const ownCommit = Buffer.from(payloadCommitOf(nodePlatform, salt, text));
  if (!isSame(ownCommit, payloadCommit)) return 'payload.altered';
  const header = headerOf({ kind: streamKind, id: streamId, ref }, entry);
  const commits = {
    payloadCommit: ownCommit.toString('hex'),
    answerCommit: answerCommitOf(salt, entry.answer),
  };
  return isSame(leafOf(salt, header, commits), entry.leaf) ? null : 'entry.altered';
}

/** The two persons' disposal itself, held against what the ledger has of it: whoever only claims one has no such leaf. */
export function isProvenDisposal(entry: AuditedEntry): boolean {
  return entry.type === 'case.dispose' && entry.stateTo === disposedState && isKeptWhole(entry);
}

function isKeptWhole(entry: AuditedEntry): boolean {
  const { streamId, streamKind, ref, kept, payloadCommit } = entry;
  if (!kept || !payloadCommit) return false;
  const commits = {
    payloadCommit: Buffer.from(payloadCommit).toString('hex'),
    answerCommit: Buffer.from(kept.answerCommit).toString('hex'),
  };
  const header = headerOf({ kind: streamKind, id: streamId, ref }, entry);
  return isSame(leafOf(kept.salt, header, commits), entry.leaf);
}

/** A scope is the unit and the area of the state; of other streams than cases the area is their kind. */
function isOfItsState({ scopeTo, stateTo, streamKind }: AuditedEntry): boolean {
  const area = scopeTo.slice(scopeTo.indexOf('/') + 1);
  return area === (streamKind === 'case' ? areaOf(stateTo ?? '') : streamKind);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(other);
}
