// Tells a demo meeting on the write path as it would have come about: each command at half past eight of its own day, or now where
// that is still to come.
import { rollForward } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';
import { performFirst, performOn } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';
import { meetingProcedure } from '../meetings/meeting-procedure.ts';
import { uuidV7 } from '../uuid-v7.ts';

export type Told = { path: WritePath; secretary: string; chair: string; unitId: string };
export type Meeting = { id: string; version: number };

export async function called({ path, secretary, unitId }: Told, on: Day, day: Day): Promise<Meeting> {
  const performed = await performFirst(at(path, on), meetingProcedure, {
    commandId: uuidV7(),
    payload: { unitId, day, place: 'Phòng họp tầng 3, 8 giờ 30' },
    actor: { kind: 'person', id: secretary },
  });
  if (performed.outcome !== 'done') throw new Error(`A demo meeting: ${JSON.stringify(performed)}`);
  return { id: performed.caseId, version: performed.version };
}

export function rollOf({ path, unitId }: Told, on: Day): string[] {
  return (path.directory.bodiesOf(unitId, on)[0] ?? []).map((person) => person.id);
}

/** Whether the command was lawful. */
export async function sent(
  { path }: Told,
  meeting: Meeting,
  actorId: string,
  on: Day,
  type: string,
  payload: Record<string, unknown>,
): Promise<boolean> {
  const performed = await performOn(at(path, on), meetingProcedure, meeting.id, {
    ...{ type, payload, commandId: uuidV7(), expectedVersion: meeting.version },
    actor: { kind: 'person', id: actorId },
  });
  if (performed.outcome !== 'done') return false;
  meeting.version = performed.version;
  return true;
}

/** Half past eight in the organisation's zone, or now where that is still to come. */
export function at(path: WritePath, on: Day): WritePath {
  const now = path.clock.now();
  const morning = `${on}T01:30:00.000Z`;
  return { ...path, clock: { now: () => (morning < now ? morning : now), correct: () => undefined } };
}

export function lastWorkingDay(today: Day): Day {
  for (let day = today; ; day = addDays(day, -1)) if (rollForward(calendarVn, day) === day) return day;
}
