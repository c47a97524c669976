// What follows when the last byte was received: the hash held against the one that was announced, the content inspected, then
// quarantine until a scanner has found it clean. Whatever is refused loses its bytes at once; that it was refused and why is kept
// for its owner until the upload would have expired.
import { createHash, type Hash } from 'node:crypto';
import { type EvidenceFile, findEvidence, quarantineEvidence, refuseEvidence } from '#db/evidence-files.ts';
import { type ContentRefusal, contentRefusals } from './content-refusal.ts';
import type { EvidenceSources, Uploader } from './evidence-sources.ts';
import { blobKeyOf, fileSealOf } from './file-seal.ts';
import { inspectFile } from './inspect-file.ts';
import { lendPlain, readPlain } from './read-plain.ts';
import { RefusedUpload } from './refused-upload.ts';

/** The name, and the hash that whoever sent it says it has, are sealed together. */
export type Announced = { name: string; sha256: string | null };

export function announcedIn(sealed: string): Announced {
  return JSON.parse(sealed) as Announced;
}

/** Settles a file whose bytes are all there; `hash` where they were all hashed on their way in. Throws `RefusedUpload`. */
export async function settleUpload(
  sources: EvidenceSources,
  uploader: Uploader,
  file: EvidenceFile,
  hash: Hash | null,
): Promise<void> {
  const { writer, settings, scans } = sources;
  const seal = fileSealOf(uploader.dataKey, file.caseId, file.id);
  const { name, sha256: announced } = announcedIn(seal.openName(file.sealedName));
  const read = (range?: { from: number; to: number }) => readPlain(sources, seal, file, range);
  const sha256 = hash ? hash.digest('hex') : await hashOf(lendPlain(sources, seal, file));
  if (announced && announced !== sha256) return refuse(sources, uploader, file, 'evidence.hashMismatch');
  const inspected = await inspectFile({ name, size: file.size, read });
  if (typeof inspected === 'string') return refuse(sources, uploader, file, inspected);
  const state = settings.clamd === null ? 'clean' : 'quarantined';
  const found = { id: file.id, kind: inspected.kind.mime, sha256, state } as const;
  if (!(await quarantineEvidence(writer, uploader.personId, found)))
    throw new RefusedUpload('evidence.offset');
  if (state === 'clean') return;
  await scans.soon();
  await answerIfRefused(sources, uploader, file.id);
}

/** Removes the bytes and says why. */
export async function refuse(
  { store, writer }: EvidenceSources,
  { personId }: Uploader,
  file: EvidenceFile,
  refusal: ContentRefusal,
): Promise<never> {
  await refuseEvidence(writer, personId, { id: file.id, refusal });
  for (const { name } of file.parts) await store.remove(blobKeyOf(file, name));
  throw new RefusedUpload(refusal);
}

async function answerIfRefused(
  { cases }: EvidenceSources,
  { personId }: Uploader,
  id: string,
): Promise<void> {
  const file = await findEvidence(cases.reader, personId, id);
  if (file?.refusal) throw new RefusedUpload(refusalIn(file.refusal));
}

export function refusalIn(code: string): ContentRefusal {
  return contentRefusals.find((one) => one === code) ?? 'evidence.kindRefused';
}

async function hashOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of bytes) hash.update(piece);
  return hash.digest('hex');
}
