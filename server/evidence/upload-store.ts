// The uploads of one person in one case as tus asks for them. The offset is what the database names, never what a process
// remembers: killed at any moment, an upload goes on from its last durable part, on any node. Hashes that run along are a saving
// only; where there is none up to the offset, the bytes are hashed from where they lie.
import { createHash, type Hash } from 'node:crypto';
import { DataStore, ERRORS, Upload } from '@tus/server';
import { addEvidence, addPart, dropEvidence, type EvidenceFile, findEvidence } from '#db/evidence-files.ts';
import type { EvidenceSources, Uploader } from './evidence-sources.ts';
import { blobKeyOf, chunkBytes, fileSealOf } from './file-seal.ts';
import { GoneOnElsewhere, receiveParts } from './receive-parts.ts';
import { RefusedUpload } from './refused-upload.ts';
import { announcedIn, refusalIn, refuse, settleUpload } from './settle-upload.ts';
import { sniff } from './sniff.ts';

/** What the uploads of a node share. */
export type Running = {
  /** Of the bytes up to an offset, by the upload. */
  hashes: Map<string, { offset: number; hash: Hash }>;
  /** How many requests of each person are being received. */
  receiving: Map<string, number>;
  /** What each upload is still making durable: nobody is told of an offset before that. */
  settling: Map<string, Promise<unknown>>;
};

const mostHashes = 400;
const mostParts = 10_000;
const enoughToSniff = 4_100;

export function nothingRunning(): Running {
  return { hashes: new Map(), receiving: new Map(), settling: new Map() };
}

export class UploadStore extends DataStore {
  readonly #sources: EvidenceSources;
  readonly #uploader: Uploader;
  readonly #running: Running;

  constructor(sources: EvidenceSources, uploader: Uploader, running: Running) {
    super();
    this.extensions = ['creation', 'expiration', 'termination'];
    this.#sources = sources;
    this.#uploader = uploader;
    this.#running = running;
  }

  /** Whether there is such an upload of theirs. */
  async has(id: string): Promise<boolean> {
    return (await this.#found(id)) !== null;
  }

  override getExpiration(): number {
    return this.#sources.settings.idleHours * 3_600_000;
  }

  override async create(upload: Upload): Promise<Upload> {
    const { personId, caseId, dataKey } = this.#uploader;
    if (!upload.size) throw new RefusedUpload('evidence.empty');
    const announced = { name: nameIn(upload.metadata), sha256: hashIn(upload.metadata) };
    const sealedName = fileSealOf(dataKey, caseId, upload.id).sealName(JSON.stringify(announced));
    const file = { id: upload.id, caseId, size: upload.size, sealedName };
    const { writer, settings } = this.#sources;
    if (!(await addEvidence(writer, personId, file, settings))) throw new RefusedUpload('evidence.tooMany');
    return new Upload({ ...upload, offset: 0, creation_date: new Date().toISOString() });
  }

  override async getUpload(id: string): Promise<Upload> {
    await this.#running.settling.get(id)?.catch(() => undefined);
    const file = await this.#find(id);
    if (file.refusal) throw new RefusedUpload(refusalIn(file.refusal));
    // All bytes are there, and the process that had them was killed before it settled what they are.
    if (file.state === 'receiving' && file.received === file.size) await this.#settle(file);
    return new Upload({ id, size: file.size, offset: file.received, creation_date: file.touchedAt });
  }

  override write(stream: AsyncIterable<Uint8Array>, id: string, offset: number): Promise<number> {
    const written = this.#withinLimits(() => this.#receive(stream, id, offset));
    this.#running.settling.set(id, written);
    const done = () => {
      if (this.#running.settling.get(id) === written) this.#running.settling.delete(id);
    };
    written.then(done, done);
    return written;
  }

  override async remove(id: string): Promise<void> {
    const dropped = await dropEvidence(this.#sources.writer, this.#uploader.personId, id);
    if (!dropped) throw ERRORS.FILE_NOT_FOUND;
    this.#running.hashes.delete(id);
    for (const { name } of dropped.parts) await this.#sources.store.remove(blobKeyOf(dropped, name));
  }

  async #receive(stream: AsyncIterable<Uint8Array>, id: string, offset: number): Promise<number> {
    const { store, thread, writer } = this.#sources;
    const { personId, caseId, dataKey } = this.#uploader;
    const file = await this.#find(id);
    if (file.state !== 'receiving' || file.received !== offset) throw ERRORS.INVALID_OFFSET;
    if (file.parts.length >= mostParts) throw new RefusedUpload('evidence.tooMany');
    const seal = fileSealOf(dataKey, caseId, id);
    const { name } = announcedIn(seal.openName(file.sealedName));
    const hash = this.#takeHash(id, offset);
    let hashed = offset;
    const look = async (plain: Buffer, at: number) => {
      if (at === 0 && plain.length >= Math.min(file.size, enoughToSniff))
        await this.#sniffEarly(file, Buffer.from(plain.subarray(0, chunkBytes)), name);
      hash?.update(plain);
      hashed = at + plain.length;
    };
    const add = (at: number, part: EvidenceFile['parts'][number]) =>
      addPart(writer, personId, { id, offset: at, part });
    let received: number;
    try {
      received = await receiveParts({ store, thread, seal, file, offset, look, add }, stream);
    } catch (error) {
      const now = await this.#find(id).catch(() => null);
      if (now?.received === hashed) this.#keepHash(id, hashed, hash);
      throw error instanceof GoneOnElsewhere ? ERRORS.INVALID_OFFSET : error;
    }
    if (received < file.size) this.#keepHash(id, received, hash);
    else await this.#settle(await this.#find(id), hash);
    return received;
  }

  /** Refuses what is no evidence by its beginning, before the rest of it is received. */
  async #sniffEarly(file: EvidenceFile, first: Buffer, name: string): Promise<void> {
    const sniffed = await sniff(first, name);
    if ('refusal' in sniffed) await refuse(this.#sources, this.#uploader, file, sniffed.refusal);
  }

  async #settle(file: EvidenceFile, hash: Hash | null = null): Promise<void> {
    await settleUpload(this.#sources, this.#uploader, file, hash);
  }

  /** Of this person's and this case's; anything else is not there. */
  async #find(id: string): Promise<EvidenceFile> {
    const file = await this.#found(id);
    if (!file) throw ERRORS.FILE_NOT_FOUND;
    return file;
  }

  async #found(id: string): Promise<EvidenceFile | null> {
    const { personId, caseId } = this.#uploader;
    const file = await findEvidence(this.#sources.cases.reader, personId, id);
    return file?.caseId === caseId && file.ownerId === personId ? file : null;
  }

  #takeHash(id: string, offset: number): Hash | null {
    const kept = this.#running.hashes.get(id);
    this.#running.hashes.delete(id);
    if (offset === 0) return createHash('sha256');
    return kept?.offset === offset ? kept.hash : null;
  }

  #keepHash(id: string, offset: number, hash: Hash | null): void {
    if (!hash) return;
    const { hashes } = this.#running;
    const [oldest] = hashes.keys();
    if (hashes.size >= mostHashes && oldest) hashes.delete(oldest);
    hashes.set(id, { offset, hash });
  }

  /** Refuses more at the same moment than this node, or one person, is let have. */
  async #withinLimits<T>(receive: () => Promise<T>): Promise<T> {
    const { receiving } = this.#running;
    const { personId } = this.#uploader;
    const { atOnce, atOnceEach } = this.#sources.settings;
    const mine = receiving.get(personId) ?? 0;
    const all = [...receiving.values()].reduce((sum, one) => sum + one, 0);
    if (mine >= atOnceEach || all >= atOnce) throw new RefusedUpload('evidence.busy');
    receiving.set(personId, mine + 1);
    try {
      return await receive();
    } finally {
      const left = (receiving.get(personId) ?? 1) - 1;
      if (left > 0) receiving.set(personId, left);
      else receiving.delete(personId);
    }
  }
}

type Metadata = Upload['metadata'];

/** What the file was called where it came from, rid of what is no letter of a name and cut to a length, its extension kept. */
function nameIn(metadata: Metadata): string {
  const sent = (metadata?.filename ?? metadata?.name ?? '').normalize('NFC');
  const name = sent
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ')
    .trim()
    .slice(-120);
  return name || 'file';
}

function hashIn(metadata: Metadata): string | null {
  const sent = metadata?.sha256;
  if (sent === undefined || sent === null || sent === '') return null;
  if (!/^[0-9a-f]{64}$/.test(sent)) throw ERRORS.INVALID_METADATA;
  return sent;
}
