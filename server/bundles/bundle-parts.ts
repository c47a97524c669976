// What goes into a bundle, by whom it is for: the documents that were made, in the language asked for where there is one, and the
// evidence that they may see. For publication, final decisions without names and nothing else.
import { createHash, randomBytes } from 'node:crypto';
import { type DocumentRow, findDocument, listDocuments } from '#db/documents.ts';
import type { MakeBundle } from '#workflows/contract/bundle-schemas.ts';
import { type CaseRecord, issuingUnit, type Slot, slotsOf, toldOf } from '../documents/case-record.ts';
import { setAgain } from '../documents/documents.ts';
import { makeSheet } from '../documents/make-sheet.ts';
import { documentWords } from '../documents/words/document-words.ts';
import type { Viewer } from '../people/viewer.ts';
import type { BundlePart } from './assemble.ts';
import { withoutNames } from './initials.ts';
import type { BundleSources } from './whole-case.ts';

export type TitledPart = BundlePart & { title: string; sha256: string };
/** Evidence that stays outside: why, and its hash. */
export type LeftOut = { name: string; why: 'kind' | 'large' | 'unreadable'; sha256: string };

const printable: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);
const largestFile = 60 * 1024 * 1024;
const largestWhole = 150 * 1024 * 1024;

export async function documentParts(
  { documents }: BundleSources,
  viewer: Viewer,
  record: CaseRecord,
  wanted: MakeBundle,
): Promise<TitledPart[]> {
  const { cases, press } = documents;
  const { streamId } = record.reading.stored;
  const rows = await listDocuments(cases.reader, viewer.personId, streamId);
  const parts: TitledPart[] = [];
  for (const slot of slotsFor(record, rows, wanted)) {
    const made = rows.filter((row) => row.kind === slot.template.kind && row.entry === slot.entry.version);
    const row = made.find(({ locale }) => locale === wanted.locale) ?? made[0];
    if (!row) continue;
    const title = `${documentWords[wanted.locale].titles[slot.template.kind]} · ${row.label}`;
    if (wanted.audience === 'publication') {
      parts.push(partOf(title, await withoutNamesSet({ documents }, record, slot, row, wanted)));
      continue;
    }
    const stored = await findDocument(cases.reader, viewer.personId, { streamId, id: row.id });
    if (stored) parts.push(partOf(title, (await setAgain(press, record, stored, 'pdf')).bytes));
  }
  return parts;
}

function slotsFor(record: CaseRecord, rows: readonly DocumentRow[], { audience }: MakeBundle): Slot[] {
  if (audience === 'committee') return slotsOf(record, rows);
  // As the respondent sees it, whoever asks.
  const room = slotsOf({ ...record, reading: { ...record.reading, depth: 'room' } }, rows);
  if (audience === 'respondent') return room;
  return room.filter(({ template }) => template.kind === 'decision' || template.kind === 'appealDecision');
}

async function withoutNamesSet(
  { documents: { cases, press, verifyAt } }: Pick<BundleSources, 'documents'>,
  record: CaseRecord,
  { template, entry }: Slot,
  row: DocumentRow,
  { locale }: MakeBundle,
): Promise<Uint8Array> {
  const { directory } = cases;
  const told = toldOf(directory, record, entry, locale);
  const sheet = makeSheet(told, template, {
    ...{
      number: row.number,
      form: 'none',
      place: null,
      verifyAt,
      salt: randomBytes(32).toString('base64url'),
    },
    unitOf: issuingUnit(directory, told.facts, locale),
  });
  // A code of its own would be looked up in vain: the one of the document itself stands on it.
  const { about, page } = sheet.footer;
  const footer = { about, page, check: '', content: '', code: '' };
  const { pdf } = await press.pdf({
    sheet: withoutNames(directory, record, { ...sheet, footer }),
    at: entry.at,
  });
  return pdf;
}

/** Evidence of the audience, as far as it can be printed; the rest by name and hash. */
export async function evidenceParts(
  { evidence }: BundleSources,
  viewer: Viewer,
  record: CaseRecord,
  { audience }: MakeBundle,
): Promise<{ parts: TitledPart[]; leftOut: LeftOut[] }> {
  if (audience === 'publication') return { parts: [], leftOut: [] };
  const { streamId } = record.reading.stored;
  const { files = [] } = (await evidence.list(viewer, streamId)) ?? {};
  const seen = files.filter(
    ({ state, entry, disclosedOn }) =>
      state === 'clean' && entry !== null && (audience === 'committee' || disclosedOn !== null),
  );
  const parts: TitledPart[] = [];
  const leftOut: LeftOut[] = [];
  let size = 0;
  for (const { id } of seen) {
    const file = await evidence.open(viewer, streamId, id);
    if (typeof file === 'string') continue;
    const { name, kind, sha256 } = file;
    const isLarge = file.size > largestFile || size + file.size > largestWhole;
    if (!printable.has(kind) || isLarge) {
      leftOut.push({ name, sha256, why: printable.has(kind) ? 'large' : 'kind' });
      continue;
    }
    size += file.size;
    const chunks: Buffer[] = [];
    for await (const chunk of file.read()) chunks.push(chunk);
    parts.push({ title: name, kind, sha256, bytes: new Uint8Array(Buffer.concat(chunks)) });
  }
  return { parts, leftOut };
}

function partOf(title: string, bytes: Uint8Array): TitledPart {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { title, kind: 'application/pdf', bytes, sha256 };
}
