// The evidence of a node: uploads, what of it somebody may read, its bytes, scanning and clearing away. Nothing is opened here
// without the case's key, which comes from a reading of the case as that person.
import { readerOver } from '#db/as-actor.ts';
import { type EvidenceFile, findEvidence, findEvidenceAsSystem, listEvidence } from '#db/evidence-files.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import type { EvidenceList, EvidenceFile as ShownFile } from '#workflows/contract/evidence-schemas.ts';
import { type CaseReading, type CaseSources, readCase } from '../cases/case-reading.ts';
import type { WritePath } from '../cases/write-path.ts';
import type { Viewer } from '../people/viewer.ts';
import { kindNamed } from './accepted-kinds.ts';
import { type BlobStore, type ByteRange, blobStoreAt } from './blob-store.ts';
import { exhibitOf, maySeeFile, mayUpload } from './evidence-access.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import type { EvidenceSources } from './evidence-sources.ts';
import { fileSealOf } from './file-seal.ts';
import { lendPlain, type ReadingPlace, readPlain } from './read-plain.ts';
import { openScanQueue } from './scan-queue.ts';
import { openSealThread } from './seal-thread.ts';
import { announcedIn } from './settle-upload.ts';
import { sweepEvidence } from './sweep.ts';
import { type Thumbnails, thumbnails } from './thumbnails.ts';
import { nothingRunning, type Running, UploadStore } from './upload-store.ts';

export type OpenFile = {
  name: string;
  kind: string;
  size: number;
  sha256: string;
  read: (range?: ByteRange) => AsyncGenerator<Buffer>;
  /** For whoever has done with each piece before asking for the next. */
  lend: (range?: ByteRange) => AsyncGenerator<Buffer>;
};

export type Evidence = {
  settings: EvidenceSettings;
  /** The uploads of this person in this case; `absent` where there is no such case, `notTheirs` where they may hand in nothing. */
  uploadsOf: (viewer: Viewer, caseId: string) => Promise<UploadStore | 'absent' | 'notTheirs'>;
  list: (viewer: Viewer, caseId: string) => Promise<(EvidenceList & Pick<CaseReading, 'depth'>) | null>;
  /** One file for reading; nothing of it is fetched before its bytes are asked for. The caller notes the look. */
  open: (
    viewer: Viewer,
    caseId: string,
    fileId: string,
  ) => Promise<(OpenFile & Pick<CaseReading, 'depth'>) | 'absent' | 'noFile' | 'notClean'>;
  /** For what the node makes of files by itself, such as search; whoever is shown it has to be let see the file. */
  openAsSystem: (caseId: string, fileId: string) => Promise<Omit<OpenFile, 'lend'> | null>;
  thumbnails: Thumbnails;
  store: Pick<BlobStore, 'removeBelow'>;
  close: () => Promise<void>;
};

const sweepMs = 60 * 60_000;

export function openEvidence(
  path: Pick<WritePath, 'lanes' | 'feedLanes' | 'keys'>,
  cases: CaseSources,
  settings: EvidenceSettings,
  store: BlobStore = blobStoreAt(settings.place),
): Evidence {
  const { feedLanes, keys } = path;
  const thread = openSealThread();
  const scans = openScanQueue({ feedLanes, keys, store, thread, clamd: settings.clamd });
  const sources: EvidenceSources = {
    ...{ cases, feedLanes, store, thread, settings, scans },
    writer: readerOver(path.lanes),
  };
  const running: Running = nothingRunning();
  // What could not be cleared away now is found the next time.
  const sweep = () => sweepEvidence(sources).catch(() => undefined);
  let sweeping = sweep();
  const timer = setInterval(() => {
    sweeping = sweep();
  }, sweepMs);
  return {
    settings,
    uploadsOf: async (viewer, caseId) => {
      const reading = await readCase(cases, viewer, caseId);
      if (!reading) return 'absent';
      if (!mayUpload(reading)) return 'notTheirs';
      const uploader = { personId: viewer.personId, caseId, dataKey: reading.dataKey };
      return new UploadStore(sources, uploader, running);
    },
    list: async (viewer, caseId) => {
      const reading = await readCase(cases, viewer, caseId);
      if (!reading) return null;
      const files = await listEvidence(cases.reader, viewer.personId, caseId);
      const seen = files.filter((file) => maySeeFile(reading, viewer.personId, file));
      return {
        depth: reading.depth,
        mayUpload: mayUpload(reading),
        largest: settings.largest,
        files: seen.map((file) => shownFile(file, reading, viewer.personId)),
      };
    },
    open: async (viewer, caseId, fileId) => {
      const reading = await readCase(cases, viewer, caseId);
      if (!reading) return 'absent';
      const file = await findEvidence(cases.reader, viewer.personId, fileId);
      if (file?.caseId !== caseId || !maySeeFile(reading, viewer.personId, file)) return 'noFile';
      if (file.state !== 'clean') return 'notClean';
      return { ...openFile(sources, file, reading.dataKey), depth: reading.depth };
    },
    openAsSystem: async (caseId, fileId) => {
      const file = await findEvidenceAsSystem(feedLanes, fileId);
      const { wrappedKey } = await readHeadAsSystem(feedLanes, { streamId: caseId, commandId: null });
      if (file?.caseId !== caseId || file.state !== 'clean' || !wrappedKey) return null;
      return openFile(sources, file, keys.unwrap(caseId, wrappedKey));
    },
    thumbnails: thumbnails(),
    store,
    close: async () => {
      clearInterval(timer);
      await Promise.all([scans.close(), sweeping]);
      await thread.close();
      store.close();
    },
  };
}

function openFile(place: ReadingPlace, file: EvidenceFile, dataKey: Buffer): OpenFile {
  const seal = fileSealOf(dataKey, file.caseId, file.id);
  const { name } = announcedIn(seal.openName(file.sealedName));
  const { kind, size, sha256 } = file;
  return {
    ...{ name, size, kind: kind ?? '', sha256: sha256 ?? '' },
    read: (range) => readPlain(place, seal, file, range),
    lend: (range) => lendPlain(place, seal, file, range),
  };
}

function shownFile(file: EvidenceFile, { dataKey, head, depth }: CaseReading, personId: string): ShownFile {
  const { id, state, kind, size, received, sha256, refusal, begunAt, entry } = file;
  const { name } = announcedIn(fileSealOf(dataKey, file.caseId, id).openName(file.sealedName));
  const exhibit = exhibitOf(head.facts, id);
  const held = exhibit?.files?.find((one) => one.id === id);
  return {
    ...{ id, name, state, kind, size, received, sha256, refusal, begunAt, entry },
    shown: kindNamed(kind)?.shown ?? null,
    isMine: file.ownerId === personId,
    exhibitId: exhibit?.id ?? null,
    version: held?.version ?? null,
    disclosedOn: held?.disclosedOn ?? null,
    redacts: (depth === 'file' && held?.redacts) || null,
    redactedParts: held?.parts ?? null,
  };
}
