// What the entry of a case holds: the head after it, its card and deadlines, who may see the case. It decides nothing;
// `advance` already has. The write path adds who sent it, when, and the sealed payload.
import type { AppendInput } from '#db/append-input.ts';
import { type CasePart, casePartsOf } from '#workflows/access/case-parts.ts';
import type { Advanced, Head } from '#workflows/case/advance.ts';
import type { Clock, Facts } from '#workflows/case/facts.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Actor } from '#workflows/case/roles.ts';
import { getState, stageOf } from '#workflows/case/stages.ts';
import { engine } from '#workflows/case/versions/procedure-version.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import type { EntryContent } from './procedure.ts';

/** The competent authority and the custodians of a unit, as the directory has them today. */
type Keepers = { authorities: readonly string[]; custodians: readonly string[] };
type TiedTo = (personId: string) => readonly string[];
type KeepersOf = (unitId: string) => Keepers;

export function contentOfCase(
  before: Head | null,
  advanced: Advanced,
  { resolved, actor }: { resolved: Resolved; actor: Actor },
  keepersOf: KeepersOf,
  tiedTo: TiedTo,
): EntryContent {
  const { facts, value } = advanced.head;
  const { procedure, pack, calendar } = facts;
  const card = storedCardOf(facts, advanced.state);
  const keepers = keepersOf(facts.unitId);
  const isSameUnit = before?.facts.unitId === facts.unitId;
  const then =
    before && advanced.from
      ? seenBy(before.facts, advanced.from, isSameUnit ? keepers : keepersOf(before.facts.unitId))
      : null;
  const now = seenBy(facts, advanced.state, keepers);
  return {
    // What governs the case is said once, in its first entry, so that a replay needs nothing but entries.
    resolved: before ? resolved : { ...resolved, pins: { procedure, pack, calendar } },
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
    left: [...(then ? whoLeft(then, now) : []), ...newlyTied(before, facts, tiedTo)],
    // Null where nothing changed: the database then leaves the projection alone.
    parts: then && sameJson(then, now) ? null : now,
    deadlines: changedDeadlines(before?.facts ?? null, facts),
    outbox: whereAny([...documentsDue(advanced), ...identityOpened(before, advanced, actor)]),
  };
}

function seenBy(facts: Facts, state: string, { authorities, custodians }: Keepers): CasePart[] {
  return casePartsOf(facts, state, authorities, custodians);
}

/** The database keeps them out as soon as the respondent is named; a board that shows them the case has to let go of it. */
function newlyTied(before: Head | null, { respondentId }: Facts, tiedTo: TiedTo): readonly string[] {
  return respondentId && before?.facts.respondentId !== respondentId ? tiedTo(respondentId) : [];
}

/** Whose part ended with this entry, and who was barred by it: their boards and open pages let go of the case. */
function whoLeft(then: CasePart[], now: CasePart[]): string[] {
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

/** Null spares the database a statement. */
function whereAny(rows: OutboxRows): AppendInput['outbox'] {
  return rows.length > 0 ? rows : null;
}

type OutboxRows = NonNullable<AppendInput['outbox']>;

function documentsDue({ from, state }: Advanced): OutboxRows {
  if (from === state) return [];
  const documents = getState(state).documents ?? [];
  return documents.map((name) => ({ topic: 'document', body: { name } }));
}

/** Who may read a reporter's identity from now on, and why: the two who agreed to open it. */
function identityOpened(before: Head | null, { head }: Advanced, actor: Actor): OutboxRows {
  const opened = head.facts.protection.identitiesOpened;
  const first = before?.facts.approvals['case.openIdentity'];
  if (!before || !first || opened.length === before.facts.protection.identitiesOpened.length) return [];
  if (opened.at(-1)?.who !== 'reporter') return [];
  const { purpose } = first.data;
  return [{ topic: 'identityOpened', body: { persons: [first.by, actor.id], purpose } }];
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
