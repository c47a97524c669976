// The declared access held against a running server: every route × every person of the declaration × every group of states,
// with real sessions, over HTTP. What is absent answers exactly as what never was, to each of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessCases, accessCases } from '#tests/access/access-cases.ts';
import { askRoute, type Filling, meets, seenOf, told } from '#tests/access/asked.ts';
import { calledToMeetings } from '#tests/access/declared-case-routes.ts';
import type { DeclaredRoute, Expected, ListRoute } from '#tests/access/declared-route.ts';
import { declaredRoutes, routesAbout } from '#tests/access/declared-routes.ts';
import { type StateGroup, type Subject, stateGroups, subjects } from '#tests/access/declared-sight.ts';
import type { Answer } from '#tests/support/caller.ts';
import { registration } from '#tests/support/case-over-http.ts';
import { callPayload, type MeetingOverHttp, withItem } from '#tests/support/meeting-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';

let server: TestServer;
let cases: AccessCases;
let meeting: MeetingOverHttp;
let cursor: string;
let tried = 0;

beforeAll(async () => {
  server = await startTestServer();
  cursor = (await (await server.as('outsider')).get<Board>('/api/board')).body.cursor;
  cases = await accessCases(server);
  meeting = await withItem(server, cases.advice.id);
}, 180_000);
afterAll(async () => {
  console.log(JSON.stringify({ accessCells: tried, subjects: subjects.length, groups: stateGroups.length }));
  await server?.close();
});

const ended = new Set(['resolved', 'sealed']);
const written = 'Nội dung mẫu';

async function ask(who: Subject['who'], route: DeclaredRoute, filling: Filling): Promise<Answer> {
  tried += 1;
  return askRoute(await server.as(who), route, filling);
}

const ofNone = new Map<string, Promise<Answer>>();

/** What somebody is told of what never was: the same, whatever else is absent for them, and so asked once a route. */
function answerOfNone(who: Subject['who'], route: DeclaredRoute, filling: Filling): Promise<Answer> {
  const key = `${who} ${route.route}${route.query ?? ''}`;
  const answer = ofNone.get(key) ?? ask(who, route, { ...filling, id: v7() });
  ofNone.set(key, answer);
  return answer;
}

/** What is wrong with an answer, or nothing; an absent thing is answered as one that never was. */
async function faults(
  { who }: Subject,
  route: DeclaredRoute,
  { expected, filling, isAbsent }: { expected: Expected; filling: Filling; isAbsent: boolean },
): Promise<string[]> {
  const answer = await ask(who, route, filling);
  const cell = `${route.route} as ${who}`;
  const wrong = meets(answer, expected) ? [] : [`${cell}: ${told(answer)}, not ${expected}`];
  if (!isAbsent) return wrong;
  const never = await answerOfNone(who, route, filling);
  const isSame = JSON.stringify(seenOf(answer)) === JSON.stringify(seenOf(never));
  return isSame ? wrong : [...wrong, `${cell}: ${told(answer)} is not ${told(never)}`];
}

async function listFaults({ who, sight, relation }: Subject, route: ListRoute): Promise<string[]> {
  const asks = new Map<string, Promise<Answer>>();
  const askFor = (group: StateGroup) => {
    const { id, ref, state } = cases[group];
    const key = /\{(ref|state)\}/.test(route.query ?? '') ? group : 'any';
    const asked = asks.get(key) ?? ask(who, route, { id, ref, state, cursor });
    asks.set(key, asked);
    return asked;
  };
  const wrong = stateGroups.map(async (group) => {
    const { id, ref } = cases[group];
    const answer = await askFor(group);
    const isThere = answer.text.includes(`"${ref}"`);
    const isSeen = sight[group] !== 'absent';
    // What one saw until it moved on is taken off one's board by its id; one's looks are one's own.
    const keepsIds = /changes|access/.test(route.route) && relation !== 'other unit';
    return [
      answer.status === 200 ? [] : [told(answer)],
      isThere && !isSeen && !route.unlike?.who.includes(who) ? [`shows ${group}`] : [],
      !isThere && isSeen && route.shows === 'all' ? [`lacks ${group}`] : [],
      !isSeen && !keepsIds && answer.text.includes(id) ? [`names ${group}`] : [],
    ].flatMap((found) => found.map((what) => `${route.route} ${what}`));
  });
  return (await Promise.all(wrong)).flat();
}

/** Told to both sides of the present alone: in the past of the body that sat then, and of what the rules said of sanctions then. */
const ofItsTime = new Set<unknown>(['sitting', 'sanctionClock']);

/** What somebody wrote or is called: every text of an answer that is more than one word. */
function writtenIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('path' in value && Array.isArray(value.path) && ofItsTime.has(value.path[0])) return [];
  return Object.entries(value).flatMap(([key, one]) => (ofItsTime.has(key) ? [] : writtenIn(one)));
}

describe.each(subjects)('$who ($role, $relation)', (subject) => {
  it.each(stateGroups)('sees of the case %s what is declared', async (group) => {
    const sight = subject.sight[group];
    const { id, ref } = cases[group];
    const wrong = routesAbout('case').map((route) => {
      const after = ended.has(group) ? route.closed?.[sight] : undefined;
      const expected = after ?? route.answers[sight];
      const isAbsent = sight === 'absent' && !route.unlike?.who.includes(subject.who);
      return faults(subject, route, { expected, filling: { id, ref }, isAbsent });
    });
    expect((await Promise.all(wrong)).flat()).toEqual([]);
  });

  it('sees each case as deep as declared, and reads no narrative of an agenda', async () => {
    const caller = await server.as(subject.who);
    await Promise.all(
      stateGroups.map(async (group) => {
        const { text, body } = await caller.get<{ depth?: string }>(`/api/cases/${cases[group].id}`);
        tried += 1;
        const sight = subject.sight[group];
        expect([group, body.depth ?? 'absent']).toEqual([group, sight]);
        if (sight === 'agenda' || sight === 'absent' || sight === 'apart')
          expect(text).not.toContain(written);
        if (sight === 'file') expect(text).toContain(written);
      }),
    );
  });

  it('reads nothing of the past of a case but what they read in it today', async () => {
    const caller = await server.as(subject.who);
    await Promise.all(
      stateGroups.map(async (group) => {
        const { id, version } = cases[group];
        const from = Math.ceil((version * 2) / 3);
        const past = await Promise.all([
          caller.get(`/api/cases/${id}/at?moment=${Math.ceil(version / 2)}`),
          caller.get(`/api/cases/${id}/difference?from=${from}&to=${version - 1}`),
        ]);
        tried += past.length;
        const sight = subject.sight[group];
        const statuses = past.map(({ status }) => status);
        if (sight === 'file') expect([group, ...statuses]).toEqual([group, 200, 200]);
        if (sight !== 'file' && sight !== 'room') expect([group, ...statuses]).toEqual([group, 404, 404]);
        const told = past.flatMap(({ status, body }) => (status === 200 ? writtenIn(body) : []));
        if (told.length === 0) return;
        const now = await Promise.all(
          ['', '/history?limit=200', '/disclosures'].map((path) => caller.get(`/api/cases/${id}${path}`)),
        );
        const today = new Set(now.flatMap(({ body }) => writtenIn(body)));
        expect([group, told.filter((text) => !today.has(text))]).toEqual([group, []]);
      }),
    );
  });

  it('finds on lists the cases that they see, and no trace of others', async () => {
    const wrong = await Promise.all(routesAbout('list').map((route) => listFaults(subject, route)));
    expect(wrong.flat()).toEqual([]);
  });

  it('sees meetings, and opens things, as declared', async () => {
    const isAbsent = !calledToMeetings.has(subject.who);
    const wrong: string[] = [];
    for (const route of routesAbout('meeting')) {
      const expected = isAbsent ? route.answers.absent : route.answers.called;
      wrong.push(...(await faults(subject, route, { expected, filling: { id: meeting.id }, isAbsent })));
    }
    const seen = await (await server.as(subject.who)).get(`/api/meetings/${meeting.id}`);
    if (subject.sight.advice === 'absent') expect(seen.text).not.toContain(cases.advice.ref);
    for (const route of routesAbout('role')) {
      const answer = await ask(subject.who, route, { registration: registration(), meeting: callPayload() });
      const may = route.may.includes(subject.role) && subject.relation !== 'other unit';
      const lawful = may ? [route.done] : route.refused;
      if (!lawful.some((one) => meets(answer, one))) wrong.push(`${route.route}: ${told(answer)}`);
    }
    for (const route of routesAbout('own')) {
      const answer = await ask(subject.who, route, { id: v7() });
      if (!meets(answer, route.answers)) wrong.push(`${route.route}: ${told(answer)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('without a session', () => {
  it('every route but the open ones answers alike, whatever it is asked about', async () => {
    const answers = new Set<string>();
    for (const route of declaredRoutes.filter(({ of: about }) => about !== 'open')) {
      for (const id of [cases.sitting.id, meeting.id, v7()]) {
        tried += 1;
        const answer = await askRoute(server.nobody, route, { id });
        expect([route.route, answer.status]).toEqual([route.route, 401]);
        // An answer to HEAD is the same without its body.
        if (!route.route.startsWith('HEAD ')) answers.add(JSON.stringify(seenOf(answer)));
      }
    }
    expect(answers.size).toBe(1);
  });

  it('the open routes say nothing of any case', async () => {
    for (const route of routesAbout('open')) {
      tried += 1;
      const answer = await askRoute(server.nobody, route, { id: cases.sitting.id });
      for (const { id, ref } of Object.values(cases)) {
        expect(answer.text).not.toContain(id);
        expect(answer.text).not.toContain(ref);
      }
      expect(answer.status).toBeLessThan(500);
    }
  });
});
