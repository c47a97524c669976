// Making a document of a case, and handing it out again. What is kept is the sheet, sealed under the case's key; the file is set
// from it each time, and it is the same file or none: its hash is on record.
import { createHash, randomBytes } from 'node:crypto';
import type { Reader } from '#db/as-actor.ts';
import {
  addDocument,
  type DocumentRow,
  findDocument,
  listDocuments as listRows,
  nextDocumentNumber,
  type StoredDocument,
} from '#db/documents.ts';
import type {
  DocumentFormat,
  Documents,
  MadeDocument,
  MakeDocument,
} from '#workflows/contract/document-schemas.ts';
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { openBytes, sealBytes } from '../cases/case-keys.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { OneAtATime } from '../cases/one-at-a-time.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Viewer } from '../people/viewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { type CaseRecord, issuingUnit, readRecord, type Slot, slotsOf, toldOf } from './case-record.ts';
import { handsOver, proofAsFile, proofOfDocument } from './document-proof.ts';
import { docxOf } from './docx.ts';
import { makeSheet } from './make-sheet.ts';
import type { Press } from './press.ts';
import type { Sheet } from './sheet.ts';

export type DocumentSources = {
  cases: CaseSources;
  /** Sets the actor on connections that may write. */
  writer: Reader;
  press: Press;
  inTurn: OneAtATime;
  /** Where anybody looks a code up. */
  verifyAt: string;
};

export type DocumentFile = { name: string; type: string; bytes: Uint8Array };

const mostTries = 8;

export async function listDocuments(
  { cases }: DocumentSources,
  viewer: Viewer,
  caseId: string,
): Promise<Documents | 'absent'> {
  const record = await readRecord(cases, viewer, caseId);
  if (record === 'absent') return 'absent';
  if (record === 'closed') return { slots: [], usualHeading: 'none' };
  const rows = await listRows(cases.reader, viewer.personId, caseId);
  return {
    usualHeading: usualHeading(record),
    slots: slotsOf(record, rows).map(({ template, entry, toRespondent }) => ({
      kind: template.kind,
      entry: entry.version,
      day: dayOf(entry.at),
      toRespondent,
      made: rows
        .filter((row) => isOf({ template, entry, toRespondent }, row))
        .map((row) => madeDocument(row, record)),
    })),
  };
}

/** The document of an entry in a language: made now, or the one that there is. */
export async function makeDocument(
  sources: DocumentSources,
  viewer: Viewer,
  caseId: string,
  wanted: MakeDocument,
): Promise<MadeDocument | 'absent' | 'notPossible'> {
  const { cases, inTurn } = sources;
  const record = await readRecord(cases, viewer, caseId);
  if (record === 'absent') return 'absent';
  if (record === 'closed' || record.reading.lentUntil !== null) return 'notPossible';
  const rows = await listRows(cases.reader, viewer.personId, caseId);
  const slot = slotsOf(record, rows).find((one) => isOf(one, wanted));
  if (!slot) return 'notPossible';
  return inTurn(`document/${wanted.kind}`, async () => {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const known = (await listRows(cases.reader, viewer.personId, caseId)).find(
        (row) => isOf(slot, row) && row.locale === wanted.locale,
      );
      if (known) return madeDocument(known, record);
      await setAndAdd(sources, viewer, record, slot, wanted);
    }
    throw new Error('The number of a document was taken again and again.');
  });
}

function isOf({ template, entry }: Slot, of: { kind: string; entry: number }): boolean {
  return template.kind === of.kind && entry.version === of.entry;
}

/** How it would look, marked as a draft and without a number. Nothing is kept but that the viewer looked. */
export async function draftDocument(
  { cases, press, verifyAt }: Pick<DocumentSources, 'cases' | 'press' | 'verifyAt'>,
  viewer: Viewer,
  caseId: string,
  { kind, entry, locale, heading, place }: MakeDocument,
): Promise<Uint8Array | 'absent' | 'notPossible'> {
  const record = await readRecord(cases, viewer, caseId);
  if (record === 'absent') return 'absent';
  const slot =
    record === 'closed' ? undefined : slotsOf(record, []).find((one) => isOf(one, { kind, entry }));
  if (record === 'closed' || !slot) return 'notPossible';
  const told = toldOf(cases.directory, record, slot.entry, locale);
  const sheet = makeSheet(told, slot.template, {
    ...{ number: null, salt: '', verifyAt, form: heading ?? usualHeading(record), place: place ?? null },
    unitOf: issuingUnit(cases.directory, told.facts, locale),
  });
  return (await press.pdf({ sheet, at: slot.entry.at })).pdf;
}

async function setAndAdd(
  { cases, writer, press, verifyAt }: DocumentSources,
  viewer: Viewer,
  record: CaseRecord,
  { template, entry }: Slot,
  { kind, locale, heading, place }: MakeDocument,
): Promise<void> {
  const { stored, dataKey } = record.reading;
  const { streamId } = stored;
  const day = dayOf(entry.at);
  const year = Number(day.slice(0, 4));
  const of = { streamId, kind, entry: entry.version, year };
  const number = await nextDocumentNumber(cases.reader, viewer.personId, of);
  const told = toldOf(cases.directory, record, entry, locale);
  const salt = randomBytes(32).toString('base64url');
  const sheet = makeSheet(told, template, {
    ...{ number, salt, verifyAt, form: heading ?? usualHeading(record), place: place ?? null },
    unitOf: issuingUnit(cases.directory, told.facts, locale),
  });
  const { pdf, pages } = await press.pdf({ sheet, at: entry.at });
  const id = uuidV7();
  const kept = Buffer.from(canonicalJson({ sheet, salt, at: entry.at }));
  await addDocument(writer, viewer.personId, streamId, {
    ...{ id, kind, entry: entry.version, locale, template: `${kind}@${template.version}` },
    ...{ year, number, label: sheet.head.number, day, pages, code: sheet.footer.code },
    sha256: hashOf(pdf),
    sealed: sealBytes(dataKey, placeOf(id), kept),
  });
}

/** The file again, once it is on record that it was taken out. Null where there is none for this viewer. */
export async function fetchDocument(
  { cases, press }: Pick<DocumentSources, 'cases' | 'press'>,
  viewer: Viewer,
  { caseId, id, format }: { caseId: string; id: string; format: DocumentFormat },
): Promise<DocumentFile | 'absent' | 'notFound'> {
  const found = await findReadable(cases, viewer, caseId, id);
  if (typeof found === 'string') return found;
  const { record, row } = found;
  await cases.trace.noteExport(viewer, { streamId: caseId, depth: record.reading.depth });
  return setAgain(press, record, row, format);
}

async function findReadable(
  cases: CaseSources,
  viewer: Viewer,
  caseId: string,
  id: string,
): Promise<{ record: CaseRecord; row: StoredDocument } | 'absent' | 'notFound'> {
  const record = await readRecord(cases, viewer, caseId);
  if (record === 'absent') return 'absent';
  const row = await findDocument(cases.reader, viewer.personId, { streamId: caseId, id });
  if (record === 'closed' || !row || !slotsOf(record, [row]).some((slot) => isOf(slot, row)))
    return 'notFound';
  return { record, row };
}

/** The proof of a document to whoever may read it, once it is on record that it was taken out. */
export async function fetchProof(
  { cases, ledger }: { cases: CaseSources; ledger: Ledger },
  viewer: Viewer,
  { caseId, id }: { caseId: string; id: string },
): Promise<DocumentFile | 'absent' | 'notFound' | 'notProven' | 'notSigned'> {
  const found = await findReadable(cases, viewer, caseId, id);
  if (typeof found === 'string') return found;
  const { record, row } = found;
  const proof = await proofOfDocument({ cases, ledger }, viewer, record, id);
  if (typeof proof === 'string') return proof;
  await cases.trace.noteExport(viewer, { streamId: caseId, depth: record.reading.depth });
  const name = `${record.reading.stored.ref}-${row.kind}-${row.entry}.proof.json`;
  return { name, type: 'application/json', bytes: proofAsFile(proof) };
}

/** A document of the case as its file. Whoever calls has put on record that it is taken out. */
export async function setAgain(
  press: Press,
  { reading }: Pick<CaseRecord, 'reading'>,
  row: StoredDocument,
  format: DocumentFormat,
): Promise<DocumentFile> {
  const kept = openBytes(reading.dataKey, placeOf(row.id), row.sealed).toString('utf8');
  const { sheet, at } = JSON.parse(kept) as { sheet: Sheet; at: string };
  const name = `${reading.stored.ref}-${row.kind}-${row.entry}-${row.locale}.${format}`;
  if (format === 'docx') {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name, type, bytes: await docxOf(sheet, at) };
  }
  const { pdf } = await press.pdf({ sheet, at });
  if (hashOf(pdf) !== row.sha256)
    throw new Error('A document is not set as it was: its layout or its fonts have changed.');
  return { name, type: 'application/pdf', bytes: pdf };
}

function usualHeading({ reading }: CaseRecord): Documents['usualHeading'] {
  return reading.head.facts.pack.startsWith('vn-party@') ? 'party' : 'state';
}

function madeDocument(row: DocumentRow, { entries }: Pick<CaseRecord, 'entries'>): MadeDocument {
  const { id, kind, entry, locale, label, day, madeAt, pages, sha256, code } = row;
  return {
    id,
    kind: kind as MadeDocument['kind'],
    entry,
    locale,
    number: label,
    day,
    madeAt,
    pages,
    sha256,
    code,
    hasProof: entries.some((one) => handsOver(one, id)),
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a sealed sheet belongs: it opens nowhere else. */
function placeOf(id: string): string {
  return `document|${id}`;
}
