// Makes the one entry that a lawful command appends: the head after it, its card and deadlines, who may see the case, and
// the sealed payload. It decides nothing; `advance` already has.
import type { AppendInput, EntryActor } from '#db/append-input.ts';
import { type CasePart, casePartsOf } from '#workflows/access/case-parts.ts';
import type { Advanced, Head } from '#workflows/case/advance.ts';
import type { Clock, Facts } from '#workflows/case/facts.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import { getState, stageOf } from '#workflows/case/stages.ts';
import { engine } from '#workflows/case/versions/procedure-version.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import { sealEntry } from './commitment.ts';

export type EntryParts = {
  caseId: string;
  actor: EntryActor;
  commandId: string;
  type: string;
  at: string;
  version: number;
  bodyMac: Buffer;
  data: Record<string, unknown>;
  payload: Record<string, unknown>;
  resolved: Resolved;
  before: Head | null;
  advanced: Advanced;
  dataKey: Buffer;
  wrappedKey: Buffer | null;
  /** The competent authority of a unit, as the directory has it today. */
  authoritiesOf: (unitId: string) => readonly string[];
};

export function entryOf(parts: EntryParts): AppendInput {
  const { caseId, actor, commandId, type, at, version, data, before, advanced } = parts;
  const { facts, value } = advanced.head;
  const { procedure, pack, calendar } = facts;
  // What governs the case is said once, in its first entry, so that a replay needs nothing but entries.
  const resolved = before ? parts.resolved : { ...parts.resolved, pins: { procedure, pack, calendar } };
  const card = storedCardOf(facts, advanced.state);
  const header = {
    stream: { kind: 'case', id: caseId },
    version,
    commandId,
    type,
    actor,
    at,
    from: advanced.from,
    to: advanced.state,
    data,
    resolved,
  };
  return {
    actor,
    streamKind: 'case',
    streamId: caseId,
    expectedVersion: version - 1,
    commandId,
    type,
    at,
    bodyMac: parts.bodyMac,
    head: {
      unitId: facts.unitId,
      stage: stageOf(advanced.state),
      state: advanced.state,
      value,
      facts,
      card,
      dueAt: card.due?.at ?? null,
      dueKey: card.due?.key ?? null,
      procedure,
      pack,
      engine,
      stayed: facts.stay !== null,
    },
    data,
    resolved,
    answer: { version, state: advanced.state, left: whoLeft(before, advanced, parts.authoritiesOf) },
    ...sealEntry(parts.dataKey, header, parts.payload),
    wrappedKey: parts.wrappedKey,
    parts: changedParts(before, advanced, parts.authoritiesOf),
    deadlines: changedDeadlines(before?.facts ?? null, facts),
    outbox: documentsDue(advanced),
  };
}

type AuthoritiesOf = EntryParts['authoritiesOf'];

function seenBy(facts: Facts, state: string, authoritiesOf: AuthoritiesOf): CasePart[] {
  return casePartsOf(facts, state, authoritiesOf(facts.unitId));
}

/** Null where nothing changed: the database then leaves the projection alone. */
function changedParts(before: Head | null, after: Advanced, authoritiesOf: AuthoritiesOf): CasePart[] | null {
  const now = seenBy(after.head.facts, after.state, authoritiesOf);
  if (before && after.from && sameJson(seenBy(before.facts, after.from, authoritiesOf), now)) return null;
  return now;
}

/** Whose part ended with this entry, and who was barred by it: their boards and open pages let go of the case. */
function whoLeft(before: Head | null, after: Advanced, authoritiesOf: AuthoritiesOf): string[] {
  if (!before || !after.from) return [];
  const now = seenBy(after.head.facts, after.state, authoritiesOf);
  const then = seenBy(before.facts, after.from, authoritiesOf);
  const has = (parts: CasePart[], isBarred: boolean) =>
    new Set(parts.filter((part) => (part.access === 'barred') === isBarred).map((part) => part.memberId));
  const ended = has(then, false).difference(has(now, false));
  return [...ended.union(has(now, true).difference(has(then, true)))];
}

function changedDeadlines(before: Facts | null, after: Facts): AppendInput['deadlines'] {
  const now = running(after).map(deadlineOf);
  return before && sameJson(running(before).map(deadlineOf), now) ? null : now;
}

function running(facts: Facts): Clock[] {
  return Object.values(facts.clocks).filter((clock) => !clock.passed && clock.frozen === null);
}

function deadlineOf({ key, article, sends, startedOn, dueDay, dueAt, pausable }: Clock) {
  return { key, article, command: sends, startedOn, dueDay, dueAt, pausable };
}

function documentsDue({ from, state }: Advanced): AppendInput['outbox'] {
  if (from === state) return null;
  const documents = getState(state).documents ?? [];
  return documents.length > 0 ? documents.map((name) => ({ topic: 'document', body: { name } })) : null;
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
