// Makes a redacted version of a file of an exhibit: read as the one who asks, burnt in and proven in a thread of its own, stored as
// an upload of theirs, and remembered as what it is. It is evidence once the command enters it, and not before.
import { Readable } from 'node:stream';
import { Upload } from '@tus/server';
import { readerOver } from '#db/as-actor.ts';
import { findEvidence } from '#db/evidence-files.ts';
import { addRedaction } from '#db/redactions.ts';
import { redactionReasons } from '#workflows/case/verification/redaction-reasons.ts';
import type { AskedRedaction, MadeRedaction } from '#workflows/contract/redaction-schemas.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import { readCase } from '../cases/case-reading.ts';
import type { WritePath } from '../cases/write-path.ts';
import type { Evidence, OpenFile } from '../evidence/evidence.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { openRedactor, type Redactor } from './redact-in-thread.ts';
import { type RedactionFailure, type RedactionJob, redactionLimits } from './redaction-job.ts';

export type RedactionRefusal =
  | 'absent'
  | 'notTheirs'
  | 'noFile'
  | 'notClean'
  | 'notRedactable'
  | 'busy'
  | RedactionFailure;

export type Redactions = {
  make: (
    viewer: Viewer,
    caseId: string,
    asked: AskedRedaction,
    locale: Locale,
  ) => Promise<MadeRedaction | RedactionRefusal>;
};

export function redactionsOf(
  { lanes }: Pick<WritePath, 'lanes'>,
  cases: CaseSources,
  evidence: Evidence,
  redact: Redactor = openRedactor(),
): Redactions {
  const writer = readerOver(lanes);

  async function store(viewer: Viewer, caseId: string, name: string, pdf: Uint8Array) {
    const uploads = await evidence.uploadsOf(viewer, caseId);
    if (typeof uploads === 'string') return uploads;
    const id = uuidV7();
    await uploads.create(new Upload({ id, size: pdf.length, offset: 0, metadata: { filename: name } }));
    await uploads.write(Readable.from([Buffer.from(pdf)]), id, 0);
    return findEvidence(cases.reader, viewer.personId, id);
  }

  return {
    make: async (viewer, caseId, { exhibitId, fileId, boxes }, locale) => {
      const reading = await readCase(cases, viewer, caseId);
      if (!reading) return 'absent';
      if (!reading.parts.has('investigator')) return 'notTheirs';
      const exhibit = reading.head.facts.exhibits.find(({ id }) => id === exhibitId);
      if (!exhibit?.files?.some(({ id }) => id === fileId)) return 'noFile';
      const opened = await evidence.open(viewer, caseId, fileId);
      if (typeof opened === 'string') return opened;
      const look = { streamId: caseId, what: 'opened', depth: opened.depth } as const;
      assertNoted(await cases.trace.noteStream(viewer, look));
      const kind = kindFor(opened.kind);
      if (!kind) return 'notRedactable';
      if (opened.size > redactionLimits.bytes) return 'tooLarge';
      const result = await redact({ kind, bytes: await bytesOf(opened), boxes, labels: labelsIn(locale) });
      if (result.outcome !== 'redacted') return result.outcome;
      const stored = await store(viewer, caseId, redactedName(opened.name, locale), result.pdf);
      if (typeof stored === 'string') return stored;
      if (!stored?.sha256) return 'notClean';
      const { id, sha256, size } = stored;
      const reasons = Object.fromEntries(
        Object.entries(Object.groupBy(boxes, ({ reason }) => reason)).map(([reason, of]) => [
          reason,
          of.length,
        ]),
      );
      await addRedaction(writer, viewer.personId, {
        ...{ fileId: id, streamId: caseId, exhibitId, sourceId: fileId, sha256, reasons },
        boxes: boxes.length,
      });
      return { id, sha256, size, proof: result.proof };
    },
  };
}

function kindFor(mime: string): RedactionJob['kind'] | null {
  if (mime === 'application/pdf') return mime;
  return /^image\/(png|jpeg|webp|gif)$/.test(mime) ? 'image' : null;
}

function labelsIn(locale: Locale): RedactionJob['labels'] {
  const labels = Object.entries(redactionReasons).map(([reason, words]) => [reason, words[locale]]);
  return Object.fromEntries(labels) as RedactionJob['labels'];
}

function redactedName(name: string, locale: Locale): string {
  const bare = name.replace(/\.\p{L}{1,5}$/u, '');
  return `${bare} (${locale === 'vi' ? 'đã che thông tin' : 'redacted'}).pdf`;
}

async function bytesOf({ read }: OpenFile): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of read()) pieces.push(piece);
  return Buffer.concat(pieces);
}
