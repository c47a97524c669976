// Looks through an archive that says it is a document: entry by entry, from where they lie, inflating each to count what really
// comes out and keeping nothing of it. Bombs, links, paths that lead out of it, encryption and macros are refused; so is an
// archive that is not the document it is named after.
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ByteRange } from './blob-store.ts';
import type { ContentRefusal } from './content-refusal.ts';

const mostEntries = 5_000;
const largestInflated = 500 * 1024 * 1024;
/** Real documents compress to a fifth or a twentieth; a bomb to a thousandth. Small ones may be what they like. */
const mostRatio = 150;
const smallInflated = 10 * 1024 * 1024;
const longestEntryHeld = 200;

type Source = { size: number; read: (range: ByteRange) => AsyncIterable<Buffer> };

class Sealed extends RandomAccessReader {
  readonly read_: Source['read'];
  constructor(read: Source['read']) {
    super();
    this.read_ = read;
  }
  override _readStreamForRange(from: number, to: number): Readable {
    return Readable.from(this.read_({ from, to }), { objectMode: false });
  }
}

/** The kind that the archive is, or why it is refused. */
export async function inspectArchive({ size, read }: Source): Promise<{ mime: string } | ContentRefusal> {
  let zip: ZipFile;
  try {
    zip = await fromRandomAccessReaderPromise(new Sealed(read), size, { autoClose: false });
  } catch {
    return 'evidence.archiveBroken';
  }
  try {
    if (zip.entryCount > mostEntries) return 'evidence.archiveBomb';
    return await inspectEntries(zip, size);
  } catch (error) {
    return isUnsafeName(error) ? 'evidence.archiveUnsafe' : 'evidence.archiveBroken';
  } finally {
    zip.close();
  }
}

async function inspectEntries(zip: ZipFile, size: number): Promise<{ mime: string } | ContentRefusal> {
  const names = new Set<string>();
  let inflated = 0;
  let mimetype = '';
  for await (const entry of zip.eachEntry()) {
    const refusal = refusalOfEntry(entry);
    if (refusal) return refusal;
    inflated += entry.uncompressedSize;
    // What is said of the size is believed only where it refuses; what comes out is held to it below.
    if (isBomb(inflated, size)) return 'evidence.archiveBomb';
    const start = await inflate(zip, entry);
    if (entry.fileName === 'mimetype') mimetype = start.toString('latin1');
    if (names.has(entry.fileName)) return 'evidence.archiveUnsafe';
    names.add(entry.fileName);
  }
  const mime = mimeOf(names, mimetype);
  return mime ? { mime } : 'evidence.kindRefused';
}

function isBomb(inflated: number, size: number): boolean {
  return inflated > largestInflated || (inflated > smallInflated && inflated > size * mostRatio);
}

/** Throws where more or less comes out than the entry says. */
async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.fileName.endsWith('/')) return Buffer.alloc(0);
  let start = Buffer.alloc(0);
  for await (const piece of await zip.openReadStreamPromise(entry))
    if (start.length < longestEntryHeld) start = Buffer.concat([start, piece as Buffer]);
  return start.subarray(0, longestEntryHeld);
}

function refusalOfEntry(entry: Entry): ContentRefusal | null {
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (entry.isEncrypted()) return 'evidence.archiveEncrypted';
  if (isLink || /(^|\/)vbaProject\.bin$|\.(exe|dll|scr|com|bat|cmd|js|vbs|jar|ps1)$/i.test(entry.fileName))
    return 'evidence.archiveUnsafe';
  return null;
}

function mimeOf(names: ReadonlySet<string>, mimetype: string): string | null {
  const ooxml = 'application/vnd.openxmlformats-officedocument';
  if (mimetype === 'application/vnd.oasis.opendocument.text' && names.has('content.xml')) return mimetype;
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('word/document.xml')) return `${ooxml}.wordprocessingml.document`;
  return names.has('xl/workbook.xml') ? `${ooxml}.spreadsheetml.sheet` : null;
}

function isUnsafeName(error: unknown): boolean {
  return error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message);
}
