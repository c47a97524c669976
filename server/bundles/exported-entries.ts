// The record of a case as an outsider can check it: each entry with its header, its text, the salts and the commitment. What the
// viewer may not read is there by its commitment alone, and how anybody voted is in no export.
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import type { ReadEntry } from '../cases/case-reading.ts';
import { answerCommitOf, headerOf } from '../cases/commitment.ts';
import type { CaseRecord } from '../documents/case-record.ts';

type ExportedEntry = { version: number; leaf: string } & Partial<{
  header: unknown;
  /** Canonical JSON of the text; null where it was erased. */
  payload: string | null;
  salt: string | null;
  payloadCommit: string | null;
  /** What the sender was answered, by its hash alone. */
  answerCommit: string | null;
}>;

export type ExportedEntries = { caseId: string; ref: string; entries: ExportedEntry[] };

export function exportedEntries({ reading, entries }: CaseRecord): ExportedEntries {
  const { streamId: caseId, ref } = reading.stored;
  return {
    caseId,
    ref: ref ?? '',
    entries: entries.map((entry) => exportedEntry({ id: caseId, ref }, entry)),
  };
}

function exportedEntry(of: { id: string; ref: string | null }, entry: ReadEntry): ExportedEntry {
  const { version, type, payload, payloadCommit } = entry;
  const leaf = Buffer.from(entry.leaf).toString('hex');
  if (!entry.isReadable || /\.(castBallot|takePaper)$/.test(type)) return { version, leaf };
  return {
    ...{ version, leaf },
    header: headerOf({ kind: 'case', ...of }, entry),
    payload: payload ? canonicalJson(entry.text) : null,
    salt: payload ? Buffer.from(payload.salt).toString('base64url') : null,
    payloadCommit: payloadCommit ? Buffer.from(payloadCommit).toString('hex') : null,
    answerCommit: payload ? answerCommitOf(payload.salt, entry.answer) : null,
  };
}
