// Meetings driven over HTTP: called, moved on and looked at, each by the person named.
import type { Receipt } from '#workflows/contract/case-schemas.ts';
import type { CalledMeeting, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { rollForward } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { unitId } from './cast.ts';
import type { Person } from './test-organisation.ts';
import type { TestServer } from './test-server.ts';
import { v7 } from './uuid-v7.ts';

export type MeetingOverHttp = { id: string; version: number };

export const inDays = (days: number) =>
  rollForward(calendarVn, addDays(dayOf(new Date().toISOString()), days));

export const callPayload = () => ({ unitId, day: inDays(20), place: 'Phòng họp số 2, 8 giờ' });

export async function call(
  server: TestServer,
  by: Person = 'secretary',
  commandId = v7(),
  payload: object = callPayload(),
) {
  return (await server.as(by)).post<CalledMeeting>('/api/meetings', { commandId, payload });
}

/** A meeting that has been called. Throws where it is not. */
export async function calledMeeting(
  server: TestServer,
  payload: object = callPayload(),
): Promise<MeetingOverHttp> {
  const answer = await call(server, 'secretary', v7(), payload);
  if (answer.status !== 201) throw new Error(`meeting.call: ${answer.status} ${answer.text}`);
  return answer.body;
}

/** Sends a command; the meeting's version moves on where it was taken. */
export async function send(
  server: TestServer,
  meeting: MeetingOverHttp,
  by: Person,
  type: string,
  payload: object,
) {
  const body = { type, payload, expectedVersion: meeting.version, commandId: v7() };
  const answer = await (await server.as(by)).post<Receipt>(`/api/meetings/${meeting.id}/commands`, body);
  if (answer.status === 200) meeting.version = answer.body.version;
  return answer;
}

/** A meeting with this case on its agenda. */
export async function withItem(server: TestServer, caseId: string): Promise<MeetingOverHttp> {
  const meeting = await calledMeeting(server);
  const answer = await send(server, meeting, 'secretary', 'meeting.addItem', { caseId });
  if (answer.status !== 200) throw new Error(`meeting.addItem: ${answer.status} ${answer.text}`);
  return meeting;
}

export async function viewOf(server: TestServer, id: string, by: Person) {
  return (await server.as(by)).get<MeetingView>(`/api/meetings/${id}`);
}
