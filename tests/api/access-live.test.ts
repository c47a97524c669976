// The declared access held against live connections: every person of the declaration × every group of states, each with a
// socket of their own. Who may not see a case is refused as for one that never was, and hears nothing when something happens.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessCases, accessCases } from '#tests/access/access-cases.ts';
import { calledToMeetings } from '#tests/access/declared-case-routes.ts';
import { type StateGroup, stateGroups, subjects } from '#tests/access/declared-sight.ts';
import { send } from '#tests/support/case-over-http.ts';
import { type MeetingOverHttp, withItem } from '#tests/support/meeting-over-http.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { openWatchers, until, type Watcher } from '#tests/support/watcher.ts';

let server: TestServer;
let cases: AccessCases;
let meeting: MeetingOverHttp;
const sockets = new Map<Person, Watcher>();
const watchers = openWatchers((name) => server.as(name));

beforeAll(async () => {
  server = await startTestServer();
  cases = await accessCases(server);
  meeting = await withItem(server, cases.advice.id);
  for (const { who } of subjects) {
    const watcher = await watchers.watching(who, server.url);
    await watcher.watchBoard(null);
    sockets.set(who, watcher);
  }
}, 180_000);
afterAll(async () => {
  watchers.close();
  await server?.close();
});

function socketOf(who: Person): Watcher {
  const found = sockets.get(who);
  if (!found) throw new Error(`${who} has no socket.`);
  return found;
}

describe('a live connection', () => {
  it('follows the cases that its person sees, and is refused the others as what never was', async () => {
    for (const { who, sight } of subjects) {
      const socket = socketOf(who);
      const never = await socket.watchCase(v7());
      expect(never).toEqual({ ok: false, code: 'case.notFound' });
      for (const group of stateGroups) {
        const answer = await socket.watchCase(cases[group].id);
        if (sight[group] === 'absent') expect([who, group, answer]).toEqual([who, group, never]);
        else expect([who, group, answer.ok]).toEqual([who, group, true]);
      }
    }
  });

  it('follows the meetings that its person is called to, and is refused the others as what never was', async () => {
    for (const { who } of subjects) {
      const answer = await socketOf(who).watchMeeting(meeting.id);
      const never = await socketOf(who).watchMeeting(v7());
      expect(never).toEqual({ ok: false, code: 'meeting.notFound' });
      if (calledToMeetings.has(who)) expect([who, answer.ok]).toEqual([who, true]);
      else expect([who, answer]).toEqual([who, never]);
    }
  });

  it('hears of what happens in the cases that its person sees, and of no other', async () => {
    const active = stateGroups.filter((group) => group !== 'resolved' && group !== 'sealed');
    const before = new Map(subjects.map(({ who }) => [who, heardBy(who)]));
    for (const group of active) {
      const note = { type: 'case.comment', payload: { note: 'Ai nghe thấy?' } };
      expect((await send(server, cases[group].id, 'supervisor', note)).status).toBe(200);
    }
    const all = active.map((group) => `board ${group}`);
    await until('the supervisor to hear all', () => all.every((one) => heardBy('supervisor').has(one)));
    // The slowest hears it within this; who should not, has had as long to hear it.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const { who, sight } of subjects) {
      const heard = heardBy(who).difference(before.get(who) ?? new Set());
      const expected = active.flatMap((group) => heardWhere(group, sight[group]));
      expect([who, [...heard].toSorted()]).toEqual([who, expected.toSorted()]);
    }
  });

  it('is told of who is there where its person reads the file, and nowhere else', () => {
    for (const { who, sight } of subjects) {
      const told = new Set(socketOf(who).presence.map(({ caseId }) => caseId));
      const mayKnow = stateGroups.filter((group) => sight[group] === 'file');
      expect([who, [...told].toSorted()]).toEqual([who, mayKnow.map((group) => cases[group].id).toSorted()]);
    }
  });
});

/** Who stands apart has a card on their board, and no hint of who does what. */
function heardWhere(group: StateGroup, sight: string): string[] {
  if (sight === 'absent') return [];
  return sight === 'apart' ? [`board ${group}`] : [`board ${group}`, `case ${group}`];
}

/** Cards and hints since the socket was opened, by the group of their case. */
function heardBy(who: Person): Set<string> {
  const groupOf = new Map(stateGroups.map((group) => [cases[group].id, group]));
  const { board, cases: hints } = socketOf(who);
  return new Set([
    ...board.map(({ change }) => `board ${groupOf.get(change.caseId)}`),
    ...hints.map(({ caseId }) => `case ${groupOf.get(caseId)}`),
  ]);
}
