// Drafts of commands, each seen by whoever wrote it and by nobody else. They are no entries and no looks: neither that
// somebody writes nor what is put on record. A draft that has changed meanwhile is answered, never overwritten.
import type { z } from 'zod';
import type { Reader } from '#db/as-actor.ts';
import { type DraftRow, dropDraft, findDraft, keepDraft, listDrafts } from '#db/drafts.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import {
  type Draft,
  type DraftList,
  draftLimits,
  ownNote,
  type SavedDraft,
} from '#workflows/contract/room-schemas.ts';
import { type CaseSources, readCase } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { type DraftSeal, draftSealOf } from './draft-seal.ts';

export type DraftSources = {
  cases: CaseSources;
  /** Sets the actor on connections that may write. */
  writer: Reader;
  instanceKey: Buffer;
};

/** Why a draft is not kept or shown. */
export type DraftRefusal = 'absent' | 'unknownCommand' | 'notKept' | 'conflict' | 'tooMany' | 'tooLarge';

type Place = { caseId: string; command: string };

export async function listOwnDrafts(
  { cases }: DraftSources,
  viewer: Viewer,
  caseId: string,
): Promise<DraftList | 'absent'> {
  if (!(await readCase(cases, viewer, caseId))) return 'absent';
  const rows = await listDrafts(cases.reader, viewer.personId, caseId);
  return { drafts: rows.filter(({ command }) => command !== ownNote) };
}

/** The viewer's own draft; `values` is null where they have begun nothing. */
export async function readDraft(
  sources: DraftSources,
  viewer: Viewer,
  place: Place,
): Promise<Draft | DraftRefusal> {
  const seal = await sealFor(sources, viewer, place);
  if (typeof seal === 'string') return seal;
  const { caseId: streamId, command } = place;
  const stored = await findDraft(sources.cases.reader, viewer.personId, { streamId, command });
  if (!stored) return { command, revision: null, savedAt: null, values: null };
  const { revision, savedAt, sealed } = stored;
  return { command, revision, savedAt, values: JSON.parse(seal.open(revision, sealed)) };
}

/** Saves over the draft that it is based on; `basedOn` null is the first. */
export async function saveDraft(
  sources: DraftSources,
  viewer: Viewer,
  { values, basedOn, ...place }: Place & { values: Record<string, unknown>; basedOn: string | null },
): Promise<SavedDraft | DraftRefusal> {
  const plain = JSON.stringify(values);
  if (Buffer.byteLength(plain) > draftLimits.bytes) return 'tooLarge';
  const seal = await sealFor(sources, viewer, place);
  if (typeof seal === 'string') return seal;
  const { caseId: streamId, command } = place;
  const revision = uuidV7();
  const saved = { basedOn, revision, sealed: seal.seal(revision, plain), most: draftLimits.perCase };
  const row = await keepDraft(sources.writer, viewer.personId, { streamId, command }, saved);
  if (row) return row;
  return (await isFull(sources, viewer, place)) ? 'tooMany' : 'conflict';
}

/** Discards the viewer's own draft; it is the same whether there was one. */
export async function discardDraft(
  sources: DraftSources,
  viewer: Viewer,
  place: Place,
): Promise<{ dropped: boolean } | DraftRefusal> {
  const seal = await sealFor(sources, viewer, place);
  if (typeof seal === 'string') return seal;
  const { caseId: streamId, command } = place;
  return { dropped: await dropDraft(sources.writer, viewer.personId, { streamId, command }) };
}

async function sealFor(
  { cases, instanceKey }: DraftSources,
  viewer: Viewer,
  { caseId, command }: Place,
): Promise<DraftSeal | DraftRefusal> {
  const reading = await readCase(cases, viewer, caseId);
  if (!reading) return 'absent';
  const known = catalogue.get(command);
  if (!known && command !== ownNote) return 'unknownCommand';
  if (known && isVote(known)) return 'notKept';
  return draftSealOf(instanceKey, reading.dataKey, { caseId, ownerId: viewer.personId, command });
}

/** A vote is kept nowhere before it is cast. */
function isVote({ payload }: AnyCommand): boolean {
  const fields = Object.values(payload.shape) as z.ZodType[];
  return fields.some((field) => field.meta()?.hint === 'ballot');
}

async function isFull({ cases }: DraftSources, viewer: Viewer, { caseId, command }: Place): Promise<boolean> {
  const drafts: DraftRow[] = await listDrafts(cases.reader, viewer.personId, caseId);
  return drafts.length >= draftLimits.perCase && drafts.every((one) => one.command !== command);
}
