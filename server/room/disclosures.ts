// The disclosure ledger as each viewer may see it, and one thing in it opened. For the respondent and their companion it says
// when they first opened each thing, from their own looks; nobody who handles the case learns what they have read.
import { firstOpenings } from '#db/access-log.ts';
import {
  type Disclosed,
  disclosureLedger,
  type LedgerEntry,
  type Withheld,
} from '#workflows/access/disclosure-ledger.ts';
import type { Exhibit } from '#workflows/case/facts.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type {
  DisclosedFile,
  DisclosedItem,
  Disclosures,
  OpenedDisclosure,
  WithheldItem,
} from '#workflows/contract/room-schemas.ts';
import { historyEntry } from '../cases/case-history.ts';
import {
  type CaseReading,
  type CaseSources,
  type ReadEntry,
  readCase,
  readEntries,
} from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { shownFields } from './shown-fields.ts';

const mostEntries = 2_000;

type Seen = { reading: CaseReading; entries: Map<number, ReadEntry>; openings: Map<number, string> };

/** Null where there is no such case for this viewer; empty for whoever sees no content of it. */
export async function listDisclosures(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<Disclosures | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const seen = await readAll(sources, viewer, reading);
  if (!seen) return { disclosed: [], withheld: [], notDisclosed: [] };
  const isFile = reading.depth === 'file';
  const { disclosed, withheld, notDisclosed } = disclosureLedger(ledgerEntries(seen));
  const recorded = recordedBy(seen);
  const titleOf = (id: string) => titleIn(recorded.get(id));
  return {
    disclosed: disclosed.map((one) => itemOf(one, seen)),
    withheld: withheld
      .filter(({ ruling }) => isFile || ruling !== null)
      .map((one) => withheldItem(one, seen, sources, viewer, isFile ? titleOf : null)),
    notDisclosed: isFile ? notDisclosed.map((exhibitId) => ({ exhibitId, title: titleOf(exhibitId) })) : [],
  };
}

/** One thing that was made available, by the entry that holds it. That it was opened is on record before it is shown. */
export async function openDisclosure(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  version: number,
): Promise<OpenedDisclosure | 'absent' | 'notDisclosed'> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return 'absent';
  const listed = await readAll(sources, viewer, reading);
  const { disclosed } = disclosureLedger(listed ? ledgerEntries(listed) : []);
  const found = disclosed.find(({ entry }) => entry === version);
  if (!found) return 'notDisclosed';
  const page = { what: 'disclosed' as const, entry: version, afterVersion: version - 1, limit: 1 };
  const { entries } = await readEntries(sources, viewer, reading, page);
  const [entry] = entries;
  if (!listed || !entry) return 'notDisclosed';
  const openings = await openingsOf(sources, viewer, reading);
  const { payload, names } = historyEntry(sources.directory, viewer, {}, entry);
  const keys = shownFields[entry.type] ?? [];
  // Where the record leaves out who spoke, nothing beside it may say so.
  const told = payload.anonymous === true ? keys.filter((key) => key !== 'interviewee') : keys;
  const shown = Object.fromEntries(told.flatMap((key) => (key in payload ? [[key, payload[key]]] : [])));
  return { ...itemOf(found, { ...listed, openings }), type: entry.type, payload: shown, names };
}

async function readAll(sources: CaseSources, viewer: Viewer, reading: CaseReading): Promise<Seen | null> {
  if (reading.depth !== 'file' && reading.depth !== 'room') return null;
  const page = { what: 'opened' as const, afterVersion: 0, limit: mostEntries };
  const [{ entries }, openings] = await Promise.all([
    readEntries(sources, viewer, reading, page),
    openingsOf(sources, viewer, reading),
  ]);
  return { reading, entries: new Map(entries.map((entry) => [entry.version, entry])), openings };
}

async function openingsOf(
  { reader }: CaseSources,
  { personId }: Viewer,
  { depth, stored }: CaseReading,
): Promise<Map<number, string>> {
  return depth === 'room' ? firstOpenings(reader, personId, stored.streamId) : new Map();
}

function ledgerEntries({ entries }: Seen): LedgerEntry[] {
  return [...entries.values()].map(({ version, type, at, actorId, data, resolved }) => ({
    ...{ version, type, at, actorId },
    data: data as Record<string, unknown>,
    ids: (resolved as { ids?: string[] }).ids ?? [],
  }));
}

/** The entries that recorded exhibits, by the exhibit. */
function recordedBy(seen: Seen): Map<string, ReadEntry> {
  return new Map(
    ledgerEntries(seen).flatMap(({ version, ids: [id] }) => {
      const entry = seen.entries.get(version);
      return id && entry ? [[id, entry] as const] : [];
    }),
  );
}

function itemOf(one: Disclosed, { reading, entries, openings }: Seen): DisclosedItem {
  const entry = entries.get(one.entry);
  const exhibit = reading.head.facts.exhibits.find(({ id }) => id === one.exhibitId);
  return {
    ...one,
    commitment: entry ? Buffer.from(entry.leaf).toString('base64url') : '',
    exhibitKind: exhibit?.kind ?? null,
    title: one.exhibitId ? titleIn(entry) : null,
    files: filesOf(exhibit, entries),
    openedAt: openings.get(one.entry) ?? null,
  };
}

/** The versions that the respondent has, with why parts of them are burnt out. */
function filesOf(exhibit: Exhibit | undefined, entries: Seen['entries']): DisclosedFile[] {
  const given = exhibit?.files?.filter(({ disclosedOn }) => disclosedOn !== null) ?? [];
  const made = new Map(
    [...entries.values()].flatMap(({ resolved }) => {
      const { redaction } = resolved as Pick<Resolved, 'redaction'>;
      return redaction ? [[redaction.id, redaction.reasons] as const] : [];
    }),
  );
  return given.map(({ id, sha256, version }) => ({ id, sha256, version, reasons: made.get(id) ?? {} }));
}

function withheldItem(
  { exhibitIds, ground, proposedAt, ruling }: Withheld,
  { entries }: Seen,
  { directory }: CaseSources,
  { locale }: Viewer,
  titleOf: ((id: string) => string | null) | null,
): WithheldItem {
  const ruled = ruling ? entries.get(ruling.entry)?.text : undefined;
  const person = ruling?.byId ? directory.findPerson(ruling.byId) : undefined;
  return {
    count: exhibitIds.length,
    titles: titleOf ? exhibitIds.flatMap((id) => titleOf(id) ?? []) : [],
    ...{ ground, proposedAt },
    ruledAt: ruling?.at ?? null,
    ruledBy: person
      ? { id: person.id, name: person.name, title: locale === 'en' ? person.titleEn : person.title }
      : null,
    gist: textIn(ruled, 'gist'),
    reasons: textIn(ruled, 'reasons'),
    entry: ruling?.entry ?? null,
  };
}

function titleIn(entry: ReadEntry | undefined): string | null {
  return textIn(entry?.text, 'title');
}

function textIn(text: Record<string, unknown> | undefined, field: string): string | null {
  const found = text?.[field];
  return typeof found === 'string' ? found : null;
}
