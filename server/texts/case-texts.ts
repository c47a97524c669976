// Long texts of a case: read by those who work on them, written by one at a time, kept as versions sealed under the case's key. A
// text is no entry: nothing rests on it until somebody sends it with an act. That one was read is on record as a look at the file.
import type { Reader } from '#db/as-actor.ts';
import {
  addTextVersion,
  findSealedText,
  holdText,
  listHolds,
  listTextVersions,
  releaseText,
  type TextVersionRow,
} from '#db/case-texts.ts';
import { type SlotName, slotNames, textSlots } from '#workflows/case/text-slots.ts';
import {
  type CaseText,
  largestText,
  type TextSummary,
  type TextVersion,
} from '#workflows/contract/text-schemas.ts';
import { plainTextOf } from '#workflows/texts/plain-text.ts';
import { RichText } from '#workflows/texts/rich-text.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import { openBytes, sealBytes } from '../cases/case-keys.ts';
import { type CaseReading, type CaseSources, readCase } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';

export type TextSources = {
  cases: CaseSources;
  /** Sets the actor on connections that may write. */
  writer: Reader;
};

/** Why a text is not shown or kept. */
export type TextRefusal =
  | 'absent'
  | 'notFound'
  | 'notYours'
  | 'held'
  | 'conflict'
  | 'notAllowed'
  | 'tooLarge';

type Place = { caseId: string; slot: SlotName };

/** The page renews it three times within this. */
const holdSeconds = 60;

export async function listTexts(
  { cases }: TextSources,
  viewer: Viewer,
  caseId: string,
): Promise<{ texts: TextSummary[] } | 'absent'> {
  const reading = await readFile(cases, viewer, caseId);
  if (!reading) return 'absent';
  const [latest, holds] = await Promise.all([
    listTextVersions(cases.reader, viewer.personId, { streamId: caseId, slot: null }),
    listHolds(cases.reader, viewer.personId, caseId),
  ]);
  const texts = slotNames
    .filter((slot) => mayRead(reading, slot))
    .map((slot) => {
      const row = latest.find((one) => one.slot === slot);
      const hold = holds.find((one) => one.slot === slot);
      return {
        slot,
        latest: row ? versionView(cases, viewer, row) : null,
        writing: hold
          ? {
              ...{ person: personView(cases, viewer, hold.holderId), until: hold.until },
              isMine: hold.holderId === viewer.personId,
            }
          : null,
        mayWrite: mayWrite(reading, slot),
      };
    });
  return { texts };
}

export async function readText(
  { cases }: TextSources,
  viewer: Viewer,
  { caseId, slot, version }: Place & { version?: number | undefined },
): Promise<CaseText | TextRefusal> {
  const reading = await readFile(cases, viewer, caseId);
  if (!reading) return 'absent';
  if (!mayRead(reading, slot)) return 'notFound';
  const place = { streamId: caseId, slot };
  const versions = await listTextVersions(cases.reader, viewer.personId, place);
  const row = version === undefined ? versions[0] : versions.find((one) => one.version === version);
  const sealed =
    row && (await findSealedText(cases.reader, viewer.personId, { ...place, version: row.version }));
  if (!row || !sealed) return 'notFound';
  assertNoted(await cases.trace.noteStream(viewer, { streamId: caseId, what: 'opened', depth: 'file' }));
  const plain = openBytes(reading.dataKey, aboutOf(caseId, slot, row.version), sealed).toString('utf8');
  const content = RichText.parse(JSON.parse(plain));
  return {
    ...{ ...versionView(cases, viewer, row), slot, content, plain: plainTextOf(content) },
    versions: versions.map((one) => versionView(cases, viewer, one)),
  };
}

/** Takes the text, or keeps it: nobody else writes it for a minute from now. */
export async function hold(
  { cases, writer }: TextSources,
  viewer: Viewer,
  { caseId, slot }: Place,
): Promise<{ until: string } | TextRefusal> {
  const reading = await readFile(cases, viewer, caseId);
  if (!reading) return 'absent';
  if (!mayWrite(reading, slot)) return 'notYours';
  const until = await holdText(writer, viewer.personId, { streamId: caseId, slot, seconds: holdSeconds });
  return until === null ? 'held' : { until };
}

export async function release(
  { cases, writer }: TextSources,
  viewer: Viewer,
  { caseId, slot }: Place,
): Promise<{ released: boolean } | TextRefusal> {
  if (!(await readFile(cases, viewer, caseId))) return 'absent';
  return { released: await releaseText(writer, viewer.personId, { streamId: caseId, slot }) };
}

export async function writeText(
  { cases, writer }: TextSources,
  viewer: Viewer,
  written: Place & { content: unknown; basedOn: number | null; restored?: number | undefined },
): Promise<{ version: number; at: string } | TextRefusal> {
  const { caseId, slot, content, basedOn, restored = null } = written;
  const reading = await readFile(cases, viewer, caseId);
  if (!reading) return 'absent';
  if (!mayWrite(reading, slot)) return 'notYours';
  const parsed = RichText.safeParse(content);
  if (!parsed.success) return 'notAllowed';
  const plain = Buffer.from(JSON.stringify(parsed.data));
  if (plain.length > largestText) return 'tooLarge';
  const version = (basedOn ?? 0) + 1;
  const sealed = sealBytes(reading.dataKey, aboutOf(caseId, slot, version), plain);
  const added = await addTextVersion(writer, viewer.personId, {
    ...{ streamId: caseId, slot, version, sealed, restored },
  });
  if (added) return { version, at: added.at };
  const holds = await listHolds(cases.reader, viewer.personId, caseId);
  return holds.some((one) => one.slot === slot && one.holderId === viewer.personId) ? 'conflict' : 'held';
}

/** Null where there is no such case for them, or no file of it. */
async function readFile(cases: CaseSources, viewer: Viewer, caseId: string): Promise<CaseReading | null> {
  const reading = await readCase(cases, viewer, caseId);
  return reading?.depth === 'file' ? reading : null;
}

function mayRead({ parts }: CaseReading, slot: SlotName): boolean {
  const { writers, readers } = textSlots[slot];
  return [...writers, ...readers].some((part) => parts.has(part));
}

function mayWrite({ parts, lentUntil, stored }: CaseReading, slot: SlotName): boolean {
  const isOver = stored.state?.startsWith('resolved.') ?? true;
  return !isOver && lentUntil === null && textSlots[slot].writers.some((part) => parts.has(part));
}

function versionView(cases: CaseSources, viewer: Viewer, row: TextVersionRow): TextVersion {
  const { version, byId, at, restored } = row;
  return { version, by: personView(cases, viewer, byId), at, restored };
}

function personView({ directory }: CaseSources, { locale }: Viewer, id: string) {
  const person = directory.findPerson(id);
  return { id, name: person?.name ?? '', title: (locale === 'en' ? person?.titleEn : person?.title) ?? '' };
}

/** A version moved to another place does not open. */
export function aboutOf(caseId: string, slot: string, version: number): string {
  return `text|${caseId}|${slot}|${version}`;
}
