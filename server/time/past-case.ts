// A case as it stood: its entries up to a moment, folded by the machine that judged them, and read with the rights of today. Who reads
// it, how deep, and which names are kept from them is what it is now; the past opens nothing that the present does not.
import { setImmediate } from 'node:timers/promises';
import type { Head as StoredHead } from '#db/read-head.ts';
import { stateOf } from '#workflows/case/advance.ts';
import { stageOf } from '#workflows/case/stages.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import type { Moment, Point } from '#workflows/contract/time-schemas.ts';
import {
  type CaseReading,
  type CaseSources,
  type ReadEntry,
  readCase,
  readEntries,
} from '../cases/case-reading.ts';
import { headsOf, type RecordedEntry } from '../cases/replay.ts';
import type { Viewer } from '../people/viewer.ts';

/** A case with all of its entries; what of it the viewer may go back to is decided by `pastAt`. */
export type Timeline = {
  reading: CaseReading;
  entries: readonly ReadEntry[];
  recorded: readonly RecordedEntry[];
};

export type Past = { reading: CaseReading; entries: ReadEntry[]; point: Point; next: Point | null };

/** `noMoment`: the viewer has no step by then; `otherVersion`: an earlier version of the procedure kept the case at that time. */
export type NoPast = 'noMoment' | 'otherVersion';

/** Some 20 ms of work. */
const foldedInOneGo = 100;

/** Null where there is no such case for this viewer, or where they see no content of it. */
export async function readTimeline(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<Timeline | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading || (reading.depth !== 'file' && reading.depth !== 'room')) return null;
  const page = { what: 'history' as const, afterVersion: 0, limit: reading.stored.version };
  return { reading, ...(await readEntries(sources, viewer, reading, page)) };
}

export async function pastAt(timeline: Timeline, moment: Moment): Promise<Past | NoPast> {
  const { reading, entries } = timeline;
  const asked = lastBy(entries, moment);
  if (!asked) return 'noMoment';
  const last = reading.stored.version;
  const steps = stepsOf(timeline);
  // What is not theirs to read moved the case unseen: they see it as it stood after the last step that they may read.
  const step = asked.version === last ? asked : steps.findLast(({ version }) => version <= asked.version);
  if (!step) return 'noMoment';
  const past = step.version === last ? reading : await pastReading(timeline, step);
  if (typeof past === 'string') return past;
  const next = steps.find(({ version }) => version > step.version);
  return {
    reading: past,
    entries: entries.filter(({ version }) => version <= step.version),
    point: pointOf(step),
    next: next ? pointOf(next) : null,
  };
}

/** Of two entries in one millisecond the later is the one that an instant means. */
function lastBy(entries: readonly ReadEntry[], moment: Moment): ReadEntry | undefined {
  if (typeof moment === 'number') return entries.find(({ version }) => version === moment);
  return entries.findLast(({ at }) => Date.parse(at) <= Date.parse(moment));
}

/** Whoever reads the file goes back to every step; the respondent to those that their history tells them of. */
function stepsOf({ reading, entries }: Timeline): readonly ReadEntry[] {
  return reading.depth === 'file' ? entries : entries.filter(({ isReadable }) => isReadable);
}

async function pastReading(
  { reading, entries, recorded }: Timeline,
  step: ReadEntry,
): Promise<CaseReading | NoPast> {
  const { stored } = reading;
  const head = await headAt(stored.streamId, recorded, step.version);
  if (!head) return 'otherVersion';
  const { facts, value } = head;
  // Before the notice there was no case for them.
  const wasTheirs = facts.notice !== null && facts.respondentId === reading.head.facts.respondentId;
  if (reading.depth === 'room' && !wasTheirs) return 'noMoment';
  const state = stateOf(value);
  const card = storedCardOf(facts, state);
  const past: StoredHead = {
    ...stored,
    ...{ value, facts, card, state, stage: stageOf(state), version: step.version },
    ...{ unitId: facts.unitId, stayed: facts.stay !== null },
    ...{ dueAt: card.due?.at ?? null, dueKey: card.due?.key ?? null },
    ...{ enteredAt: enteredBy(entries, step), updatedAt: step.at },
  };
  return { ...reading, stored: past, head, now: step.at };
}

/** Null before the first entry that this version of the procedure can judge. */
async function headAt(caseId: string, recorded: readonly RecordedEntry[], version: number) {
  for (const step of headsOf(caseId, recorded)) {
    // A long history is not folded at the cost of everybody else's requests.
    if (step.version % foldedInOneGo === 0) await setImmediate();
    if (step.version === version) return step.head;
    if (step.version > version) return null;
  }
  return null;
}

/** Since when it was in the state that it was in after the step. */
function enteredBy(entries: readonly ReadEntry[], { version }: ReadEntry): string {
  let since: ReadEntry | undefined;
  for (const entry of entries) {
    if (entry.version > version) break;
    if (entry.stateTo !== since?.stateTo) since = entry;
  }
  return since?.at ?? '';
}

function pointOf({ version, at }: Point): Point {
  return { version, at };
}
