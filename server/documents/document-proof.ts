// The proof of a document that was handed over: the act that named it, opened no further than to the documents that it handed over, up to
// a checkpoint. Whoever may read the document may have it, and nobody else; it tells nothing of anybody.
import { listHistory } from '#db/queries/list-history.ts';
import { type DocumentProof, documentProofFormat } from '#workflows/ledger/checks/document-proof.ts';
import { commitmentOfServed, innerCommitmentOf, servedBy } from '#workflows/ledger/commitment.ts';
import { isSameHash } from '#workflows/ledger/tree-hash.ts';
import type { CaseSources, ReadEntry } from '../cases/case-reading.ts';
import { answerCommitOf, headerOf } from '../cases/commitment.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import type { Viewer } from '../people/viewer.ts';
import type { CaseRecord } from './case-record.ts';

/** Whether the entry is the act that handed the document over. */
export function handsOver(
  { type, at, resolved }: Pick<ReadEntry, 'type' | 'at' | 'resolved'>,
  id: string,
): boolean {
  return servedBy({ type, at, resolved })?.documents.some((one) => one.id === id) ?? false;
}

/** Of each act of the case that handed documents over and that the log has signed. */
export async function proofsOfDocuments(
  sources: { cases: CaseSources; ledger: Ledger },
  viewer: Viewer,
  record: CaseRecord,
): Promise<{ name: string; bytes: Buffer }[]> {
  const files: { name: string; bytes: Buffer }[] = [];
  for (const { version, type, at, resolved } of record.entries) {
    const [first] = servedBy({ type, at, resolved })?.documents ?? [];
    const proof = first && (await proofOfDocument(sources, viewer, record, first.id));
    if (typeof proof !== 'object') continue;
    files.push({ name: `${version}-${first?.kind}.proof.json`, bytes: proofAsFile(proof) });
  }
  return files;
}

export function proofAsFile(proof: DocumentProof): Buffer {
  return Buffer.from(`${JSON.stringify(proof, null, 1)}\n`);
}

/** `notProven` where no act named it, or what it was committed with was erased; `notSigned` until the log has signed so far. */
export async function proofOfDocument(
  { cases, ledger }: { cases: CaseSources; ledger: Ledger },
  viewer: Viewer,
  { reading, entries }: CaseRecord,
  id: string,
): Promise<DocumentProof | 'notProven' | 'notSigned'> {
  const named = entries.find((one) => handsOver(one, id));
  if (!named) return 'notProven';
  const { streamId, ref } = reading.stored;
  const page = { streamId, afterVersion: named.version - 1, limit: 1 };
  // As it was committed to: what the viewer reads of it may have names left out.
  const [entry] = await listHistory(cases.reader, viewer.personId, page);
  if (!entry?.payload || !entry.payloadCommit) return 'notProven';
  const header = { ...headerOf({ kind: 'case', id: streamId, ref }, entry) };
  const served = servedBy(header);
  const { salt } = entry.payload;
  const inner = innerCommitmentOf(nodePlatform, salt, header, {
    payloadCommit: Buffer.from(entry.payloadCommit).toString('hex'),
    answerCommit: answerCommitOf(salt, entry.answer),
  });
  const leaf = new Uint8Array(entry.leaf);
  if (!served || !isSameHash(commitmentOfServed(nodePlatform, inner, served), leaf))
    throw new Error('An entry is not what was committed to.');
  const index = await ledger.indexOf(leaf);
  const checkpoint = index === null ? null : await ledger.checkpointOver(index);
  if (index === null || !checkpoint) return 'notSigned';
  const proof = await ledger.inclusion(index, checkpoint.size);
  const successions = await ledger.successions();
  return {
    format: documentProofFormat,
    served: { ...served, documents: [...served.documents] },
    inner: Buffer.from(inner).toString('hex'),
    ...{ index, proof: proof.map(nodePlatform.toBase64) },
    ...(successions.length > 0 ? { successions } : {}),
    ...{ key: ledger.key, checkpoint: checkpoint.note, witnesses: checkpoint.witnesses },
  };
}
