// A whole case as one ZIP, streamed: documents, evidence, the record with its commitments, a manifest of hashes and a program that
// checks all of it without a network. Nothing is gathered first; the manifest comes last, when every hash is known.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { findDocument, listDocuments } from '#db/documents.ts';
import { type CaseRecord, readRecord } from '../documents/case-record.ts';
import { proofsOfDocuments } from '../documents/document-proof.ts';
import { type DocumentSources, setAgain } from '../documents/documents.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { proofsOf } from '../ledger/ledger-proofs.ts';
import type { Viewer } from '../people/viewer.ts';
import { exportedEntries } from './exported-entries.ts';

export type BundleSources = { documents: DocumentSources; evidence: Pick<Evidence, 'list' | 'open'> };
type WholeSources = BundleSources & { ledger: Ledger };

type Listed = { path: string; size: number; sha256: string };

const verifier = readFileSync(new URL('./verify.mjs', import.meta.url));

/** `notYours` for whoever sees no file of the case, or only reads it in an emergency. That it is taken out is on record first. */
export async function exportCase(
  { documents, evidence, ledger }: WholeSources,
  viewer: Viewer,
  caseId: string,
): Promise<{ name: string; stream: Readable } | 'absent' | 'notYours'> {
  const record = await readRecord(documents.cases, viewer, caseId);
  if (record === 'absent') return 'absent';
  if (record === 'closed' || record.reading.depth !== 'file' || record.reading.lentUntil) return 'notYours';
  await documents.cases.trace.noteExport(viewer, { streamId: caseId });
  const zip = new ZipFile();
  const out = new PassThrough();
  // Half an export must not look like a whole one.
  const breakOff = (error: unknown) =>
    void out.destroy(error instanceof Error ? error : new Error('An export broke off.'));
  zip.on('error', breakOff);
  (zip.outputStream as Readable).on('error', breakOff).pipe(out);
  fill(zip, record, { documents, evidence, ledger }, viewer).catch(breakOff);
  return { name: `${record.reading.stored.ref}.zip`, stream: out };
}

async function fill(
  zip: ZipFile,
  record: CaseRecord,
  { documents, evidence, ledger }: WholeSources,
  viewer: Viewer,
): Promise<void> {
  const { stored, now } = record.reading;
  const { streamId, ref } = stored;
  const listed: Listed[] = [];
  const mtime = new Date(now);
  const add = (path: string, bytes: Uint8Array) => {
    listed.push(listedAs(path, bytes));
    zip.addBuffer(Buffer.from(bytes), path, { mtime });
  };
  add('verify.mjs', verifier);
  add('README.txt', Buffer.from(readme));
  add('entries.json', Buffer.from(JSON.stringify(exportedEntries(record), null, 1)));
  add('ledger.json', Buffer.from(JSON.stringify(await proofsOf(ledger, record.entries), null, 1)));
  const { cases, press } = documents;
  for (const { id, kind, entry, locale } of await listDocuments(cases.reader, viewer.personId, streamId)) {
    for (const format of ['pdf', 'docx'] as const) {
      const path = `documents/${entry}-${kind}-${locale}.${format}`;
      // Set only when its turn has come: no more than one is in memory.
      zip.addReadStreamLazy(path, { mtime }, (begin) => {
        findDocument(cases.reader, viewer.personId, { streamId, id })
          .then((row) => row && setAgain(press, record, row, format))
          .then((file) => {
            if (!file) throw new Error('A document is not there any more.');
            listed.push(listedAs(path, file.bytes));
            begin(null, Readable.from([Buffer.from(file.bytes)], { objectMode: false }));
          })
          .catch((error: unknown) => zip.emit('error', error));
      });
    }
  }
  for (const one of await proofsOfDocuments({ cases, ledger }, viewer, record))
    add(`documents/${one.name}`, one.bytes);
  const { files = [] } = (await evidence.list(viewer, streamId)) ?? {};
  const handedIn = files.filter(({ state, entry }) => state === 'clean' && entry !== null);
  for (const [index, { id, name }] of handedIn.entries()) {
    const file = await evidence.open(viewer, streamId, id);
    if (typeof file === 'string') continue;
    const path = `evidence/${String(index + 1).padStart(3, '0')}-${safeName(name)}`;
    zip.addReadStreamLazy(path, { mtime, size: file.size, compress: false }, (begin) => {
      listed.push({ path, size: file.size, sha256: file.sha256 });
      begin(null, Readable.from(file.read(), { objectMode: false }));
    });
  }
  zip.addReadStreamLazy('manifest.json', { mtime }, (begin) => {
    const manifest = { format: 'duecourse-export/1', ref, caseId: streamId, madeAt: now };
    const whole = { ...manifest, entries: record.entries.length, files: listed };
    begin(null, Readable.from([Buffer.from(JSON.stringify(whole, null, 1))], { objectMode: false }));
  });
  zip.end();
}

function listedAs(path: string, bytes: Uint8Array): Listed {
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A name that is a file's on every system, and nothing but a name. */
function safeName(name: string): string {
  return (
    name
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^\.+/, '')
      .slice(-80) || 'file'
  );
}

const readme = `VI  Bản xuất toàn bộ một vụ việc. Giải nén vào một thư mục trống rồi chạy: node verify.mjs
    Chương trình kiểm tra mọi tệp và mọi mục hồ sơ, không cần mạng. Cần Node 20 trở lên.
    npx duecourse verify THƯ_MỤC kiểm tra thêm chữ ký của sổ kiểm chứng (ledger.json).
    entries.json là hồ sơ; documents/ là văn bản; evidence/ là chứng cứ; manifest.json là mã băm của tất cả.

EN  The whole of one case. Unpack it into an empty folder and run: node verify.mjs
    It checks every file and every entry of the record without a network. It needs Node 20 or later.
    npx duecourse verify FOLDER also checks the signature of the ledger (ledger.json).
    entries.json is the record; documents/ and evidence/ are the files; manifest.json has the hash of each.
`;
