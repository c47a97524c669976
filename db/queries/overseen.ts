/**
 * What is supervised, in rows that name no case and no person: open cases by day, stays in states, appeals and findings of the
 * units that the actor supervises or audits. The functions of the database decide which; here they are only called.
 */
import type { Reader } from '../as-actor.ts';

export interface OpenRow {
  unitId: string;
  state: string;
  openedOn: string;
  /** Last day of the next deadline. */
  dueOn: string | null;
  cases: number;
}

export interface StayRow {
  state: string;
  enteredOn: string;
  leftOn: string | null;
  /** The command that ended it, and where it led. */
  leftBy: string | null;
  leftTo: string | null;
  stays: number;
}

export interface FindingRow {
  unitId: string;
  family: string;
  cases: number;
}

export function listOverseenOpen(reader: Reader, actorId: string): Promise<OpenRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<OpenRow[]>`
      select unit_id as "unitId", state, opened_on as "openedOn", due_on as "dueOn", cases from overseen_open_cases()`,
  );
}

/** Stays in states, or in whole stages, that had not ended before `since`. A stage is named by the state in which it was entered. */
export function listOverseenStays(
  reader: Reader,
  actorId: string,
  { since, inStages }: { since: string; inStages: boolean },
): Promise<StayRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<StayRow[]>`
      select state, entered_on as "enteredOn", left_on as "leftOn", left_by as "leftBy", left_to as "leftTo", stays
      from overseen_stays(${since}::text::date, ${inStages})`,
  );
}

/** How many appeals were decided from `from` to `to`, by what became of them. */
export function countOverseenAppeals(
  reader: Reader,
  actorId: string,
  { from, to }: { from: string; to: string },
): Promise<{ result: string; appeals: number }[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<{ result: string; appeals: number }[]>`
      select result, appeals from overseen_appeals(${from}::text::date, ${to}::text::date)`,
  );
}

/** Cases with findings whose decision became final since a day, by unit and family of provisions. */
export function countOverseenFindings(reader: Reader, actorId: string, since: string): Promise<FindingRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<FindingRow[]>`
      select unit_id as "unitId", family, cases from overseen_findings(${since}::text::date)`,
  );
}
