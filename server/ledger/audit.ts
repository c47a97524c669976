// Goes through the whole record and the whole ledger and says everything in which they differ from one another, from what the log has
// signed, and from what a witness has seen. It needs the keys, since it makes every commitment anew, and changes nothing.
import {
  type AuditedEntry,
  type AuditedLeaf,
  readAuditedLeaves,
  readAuditedLog,
  readAuditedTiles,
  readStrayEntries,
} from '#db/audit-record.ts';
import type { Source } from '#db/lanes.ts';
import { type Checkpoint, checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { noteFromText } from '#workflows/ledger/signed-note.ts';
import { isSignedByLog, type LogKey } from '#workflows/ledger/succession.ts';
import { type Edge, emptyEdge, grown, rootOf } from '#workflows/ledger/tiles.ts';
import { isSameHash } from '#workflows/ledger/tree-hash.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import type { CaseKeys } from '../cases/case-keys.ts';
import { contentFault, type EntryFault, faultOf, isProvenDisposal, type Passed } from './audit-entry.ts';
import { nodePlatform, treeHash } from './node-platform.ts';

export type Finding = {
  what:
    | EntryFault
    | 'entry.notInLedger'
    | 'leaf.gap'
    | 'tile.differs'
    | 'log.shorter'
    | 'root.notWitnessed'
    | 'root.notSigned'
    | 'checkpoint.forged'
    | 'head.differs';
  /** Which leaf, stream and version, or size it is about. */
  where: string;
};

export type AuditSources = {
  /** The audit role’s. */
  lanes: Source;
  keys: Pick<CaseKeys, 'unwrap'>;
  /** With every key that it followed. */
  logKeys: readonly LogKey[];
  /** What others have seen of the log, checked against their keys by whoever asks. */
  witnessed: readonly Checkpoint[];
  /** Cases that were disposed of as it is noted outside the database: one restored from an older backup lacks the entry that says so. */
  disposed?: ReadonlySet<string>;
};

/** The tree had this root at this size, says the log itself or a witness. */
type Claim = Pick<Checkpoint, 'size' | 'root'> & { by: 'log' | 'witness' };

const page = 500;
/** So long an entry may wait for its leaf. */
const usualDelaySeconds = 60;

export async function* auditRecord(sources: AuditSources): AsyncGenerator<Finding> {
  const { lanes, logKeys, witnessed } = sources;
  const log = await readAuditedLog(lanes);
  for (const { streamId, version } of log.unlikeHeads)
    yield { what: 'head.differs', where: `${streamId} ${version}` };
  for (const { entry, isPassed, ageSeconds } of await readStrayEntries(lanes, page)) {
    const isLate = isPassed || ageSeconds > usualDelaySeconds;
    const fault = isLate ? 'entry.notInLedger' : contentFault(entry, sources.keys);
    if (fault) yield { what: fault, where: `${entry.streamId} ${entry.version}` };
  }
  const claims: Claim[] = witnessed.map(({ size, root }) => ({ size, root, by: 'witness' }));
  for (const stored of log.checkpoints) {
    const signed = await signedCheckpoint(logKeys, stored);
    if (signed) claims.push({ ...signed, by: 'log' });
    else yield { what: 'checkpoint.forged', where: `${stored.size}` };
  }
  const erased = new Map<string, boolean>();
  const tree = yield* throughLeaves(sources, claims, erased);
  if (tree.size !== log.size) yield { what: 'log.shorter', where: `${tree.size} of ${log.size}` };
  yield* throughTiles(sources, tree.tiles);
  // What was disposed of a moment ago is in no leaf yet.
  for (const { entry } of await readStrayEntries(lanes, page)) noteErased(erased, entry);
  for (const [streamId, isProven] of erased)
    if (!isProven && !sources.disposed?.has(streamId)) yield { what: 'payload.missing', where: streamId };
}

/** Texts may be missing where the two persons' disposal is proven, and nowhere else. */
function noteErased(erased: Map<string, boolean>, entry: AuditedEntry): void {
  if (!entry.isDisposed || entry.payload) return;
  erased.set(entry.streamId, erased.get(entry.streamId) === true || isProvenDisposal(entry));
}

/** Null where the note is not what the log signed. */
async function signedCheckpoint(
  logKeys: readonly LogKey[],
  stored: { size: number; root: Uint8Array; note: string },
): Promise<Checkpoint | null> {
  const note = noteFromText(nodePlatform, stored.note);
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  if (!checkpoint || !(await isSignedByLog(nodePlatform, note, checkpoint, logKeys))) return null;
  const isAsStored =
    checkpoint.size === stored.size && isSameHash(checkpoint.root, new Uint8Array(stored.root));
  return isAsStored ? checkpoint : null;
}

type Tree = { size: number; tiles: Map<string, Bytes> };

async function* throughLeaves(
  { lanes, keys }: AuditSources,
  claims: readonly Claim[],
  erased: Map<string, boolean>,
): AsyncGenerator<Finding, Tree> {
  const open = claims.toSorted((one, other) => one.size - other.size);
  const passed: Passed = new Map();
  const tiles = new Map<string, Bytes>();
  let edge: Edge = emptyEdge;
  for (;;) {
    yield* heldAgainst(open, edge);
    const found = await readAuditedLeaves(lanes, edge.size, page);
    if (found.length === 0) break;
    for (const one of found) {
      if (one.entry) noteErased(erased, one.entry);
      const fault = faultOf(one, passed, keys);
      if (fault) yield { what: fault, where: nameOf(one) };
    }
    const gap = found.findIndex(({ index }, n) => index !== edge.size + n);
    if (gap >= 0) {
      yield { what: 'leaf.gap', where: `${edge.size + gap}` };
      break;
    }
    for (const part of splitAt(found, edge.size, open)) {
      const step = grown(
        treeHash,
        edge,
        part.map(({ leaf }) => treeHash.leaf(new Uint8Array(leaf))),
      );
      for (const { level, index, hashes } of step.tiles) tiles.set(`${level}/${index}`, digest(hashes));
      edge = step.edge;
      yield* heldAgainst(open, edge);
    }
  }
  for (const { size } of open) yield { what: 'log.shorter', where: `${edge.size} of ${size}` };
  return { size: edge.size, tiles };
}

/** What was said of the tree at this size; what is held against it is taken off the list. */
function* heldAgainst(open: Claim[], edge: Edge): Generator<Finding> {
  while (open[0]?.size === edge.size) {
    const claim = open.shift();
    if (!claim || isSameHash(claim.root, rootOf(treeHash, edge))) continue;
    yield { what: claim.by === 'log' ? 'root.notSigned' : 'root.notWitnessed', where: `${claim.size}` };
  }
}

/** The leaves in pieces that end where something is said of the tree. */
function splitAt(found: readonly AuditedLeaf[], from: number, open: readonly Claim[]): AuditedLeaf[][] {
  const ends = open.map(({ size }) => size - from).filter((at) => at > 0 && at < found.length);
  const cuts = [0, ...new Set(ends), found.length];
  return cuts.slice(1).map((end, n) => found.slice(cuts[n], end));
}

async function* throughTiles({ lanes }: AuditSources, made: Map<string, Bytes>): AsyncGenerator<Finding> {
  const left = new Map(made);
  let after = { level: -1, index: 0 };
  for (;;) {
    const stored = await readAuditedTiles(lanes, after, page);
    for (const { level, index, hashes } of stored) {
      const place = `${level}/${index}`;
      const own = left.get(place);
      if (!own || !isSameHash(own, digest(hashes))) yield { what: 'tile.differs', where: place };
      left.delete(place);
      after = { level, index };
    }
    if (stored.length < page) break;
  }
  for (const place of left.keys()) yield { what: 'tile.differs', where: place };
}

function digest(hashes: Uint8Array): Bytes {
  return nodePlatform.sha256(new Uint8Array(hashes));
}

function nameOf({ index, entry }: AuditedLeaf): string {
  return entry ? `${index}: ${entry.streamId} ${entry.version}` : `${index}`;
}
