// Whether a file that was received whole is what it says: sniffed again from where it lies, archives entry by entry, pictures by
// the size that their header names, texts to their last byte.
import { type AcceptedKind, extensionOf, kindOf } from './accepted-kinds.ts';
import type { ByteRange } from './blob-store.ts';
import type { ContentRefusal } from './content-refusal.ts';
import { imageSizeOf } from './image-size.ts';
import { inspectArchive } from './inspect-archive.ts';
import { isNamedSo, isText, sniff } from './sniff.ts';

export type PlainFile = { name: string; size: number; read: (range?: ByteRange) => AsyncIterable<Buffer> };

/** Enough for the header of any picture, behind whatever a camera writes before it. */
const firstBytes = 1024 * 1024;
const largestArchive = 200 * 1024 * 1024;
const largestText = 200 * 1024 * 1024;
/** Beyond the best cameras; what a decoder is let take on. */
export const mostPixels = 210_000_000;

export async function inspectFile(file: PlainFile): Promise<{ kind: AcceptedKind } | ContentRefusal> {
  const first = await firstOf(file, firstBytes);
  const sniffed = await sniff(first, file.name);
  if ('refusal' in sniffed) return sniffed.refusal;
  const { kind } = sniffed;
  if (kind === 'archive') return inspectDocument(file);
  const refusal = kind.isText
    ? await refusalOfText(file)
    : kind.isDecoded
      ? refusalOfImage(kind, first)
      : null;
  return refusal ?? { kind };
}

async function inspectDocument(file: PlainFile): Promise<{ kind: AcceptedKind } | ContentRefusal> {
  if (file.size > largestArchive) return 'evidence.archiveBomb';
  const found = await inspectArchive({ size: file.size, read: file.read });
  if (typeof found === 'string') return found;
  const kind = kindOf(found.mime);
  if (!kind) return 'evidence.kindRefused';
  return isNamedSo(kind, extensionOf(file.name)) ? { kind } : 'evidence.nameMismatch';
}

function refusalOfImage({ mime }: AcceptedKind, first: Buffer): ContentRefusal | null {
  const size = imageSizeOf(mime, first);
  if (!size || size.width === 0 || size.height === 0) return 'evidence.imageBroken';
  return size.width * size.height > mostPixels ? 'evidence.pixelFlood' : null;
}

async function refusalOfText({ size, read }: PlainFile): Promise<ContentRefusal | null> {
  if (size > largestText) return 'evidence.textUnreadable';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of read())
      if (!isText(decoder.decode(bytes, { stream: true }))) return 'evidence.textUnreadable';
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return 'evidence.textUnreadable';
    throw error;
  }
  return null;
}

async function firstOf({ size, read }: PlainFile, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of read({ from: 0, to: Math.min(size, most) })) pieces.push(piece);
  return Buffer.concat(pieces);
}
