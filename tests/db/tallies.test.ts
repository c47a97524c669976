// What a board counts follows from tallies, its cards come by the days of a state or scope by scope, and a desk's by its keys: all are held
// against a plain look at every case that row-level security shows, for people who see by role, by part, only apart, and not at all.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import type { PartRow } from '#db/append-input.ts';
import { foldCaseTallies } from '#db/case-tallies.ts';
import { countBoardCards, listBoardCards, listMoreCards } from '#db/queries/list-board-cards.ts';
import { listDesk } from '#db/queries/list-desk.ts';
import { prngOf } from '#server/demo/prng.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

const states = ['one', 'two', 'three'];
const areas = ['detection', 'advice', 'detection'];
const soonUntil = new Date(Date.now() + 3 * 86_400_000).toISOString();
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
  const { pick, between, chance } = prngOf('tallies');
  const people = Object.values(world.people);
  const aPart = (): PartRow[] => {
    const [part, access] = pick([
      ['lead', 'open'],
      ['respondent', 'room'],
      ['witness', 'room'],
      ['custodian', 'open'],
      ['member', 'open'],
      ['tied', 'barred'],
    ] as const);
    const until = chance(0.2) ? dayIn(pick([-1, 1])) : null;
    return [{ memberId: pick(people), part, access, until }];
  };
  const head = () => {
    const at = between(0, 2);
    const undeclared = chance(0.3) ? [pick(people)] : [];
    return {
      state: states[at] ?? '',
      stage: areas[at] ?? '',
      unitId: pick(Object.values(world.units)),
      dueAt: pick([null, dayIn(-2), dayIn(1), dayIn(2), dayIn(9)]),
      card: {
        undeclared,
        desk: chance(0.8) ? [pick(['supervisor', 'secretary'])] : [],
        deskMembers: chance(0.4) ? [pick(people)] : [],
      },
    };
  };
  for (let n = 0; n < 60; n += 1) {
    const actor = { kind: 'system', id: null } as const;
    const streamId = await world.openCase({ actor, head: head(), parts: chance(0.5) ? aPart() : [] });
    if (chance(0.5)) {
      const change = {
        actor,
        streamId,
        expectedVersion: 1,
        head: head(),
        parts: chance(0.5) ? aPart() : null,
      };
      await appendEntry(world.app, world.entry(change));
    }
  }
});
afterAll(() => world.close());

type Plain = { id: string; state: string; dueAt: string | null; isApart: boolean };

/** Everything that row-level security shows, one by one. */
function plainly(actorId: string): Promise<Plain[]> {
  return world.reader.asActor(
    actorId,
    (sql) => sql<Plain[]>`
      select h.stream_id as id, h.state, h.due_at as "dueAt", exists (
        select from case_parts p where p.stream_id = h.stream_id and p.member_id = ${actorId}
          and (p.part in ('witness', 'custodian') or p.part in ('member', 'panel') and h.card -> 'undeclared' ? ${actorId})
      ) as "isApart"
      from heads h where kind = 'case' order by h.due_at, h.stream_id`,
  );
}

async function countsAreExact(): Promise<number> {
  let seen = 0;
  for (const actorId of Object.values(world.people)) {
    const cases = await plainly(actorId);
    seen += cases.length;
    const counted = await countBoardCards(world.reader, actorId, { states, soonUntil });
    const expected = states.flatMap((state) => {
      const of = cases.filter((one) => one.state === state);
      const read = of.filter((one) => !one.isApart && one.dueAt !== null).map((one) => one.dueAt ?? '');
      const overdue = read.filter((at) => Date.parse(at) <= Date.now()).length;
      const dueSoon = read.filter((at) => at <= soonUntil).length - overdue;
      return of.length > 0 ? [{ state, total: of.length, overdue, dueSoon }] : [];
    });
    const inOrder = counted.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
    expect(inOrder).toEqual(expected);
  }
  return seen;
}

it('counts exactly what each person sees, before tallies are folded and after', async () => {
  expect(await countsAreExact()).toBeGreaterThan(60);
  await foldCaseTallies(world.feed);
  await countsAreExact();
});

it('gives the same first cards and the same next ones by the days of a state as scope by scope', async () => {
  for (const actorId of Object.values(world.people)) {
    const cases = await plainly(actorId);
    for (const perState of [2, 100]) {
      const request = { states, perState, soonUntil };
      const expected = states.flatMap((state) =>
        cases.filter((one) => one.state === state).slice(0, perState),
      );
      for (const wish of [request, { ...request, areas }]) {
        const cards = await listBoardCards(world.reader, actorId, wish);
        expect(cards.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }
    }
    const of = cases.filter(({ state }) => state === 'one');
    for (const [index, last] of of.entries()) {
      const after = { id: last.id, dueAt: last.dueAt };
      const more = { state: 'one', area: 'detection', soonUntil, after, limit: 3 };
      const page = await listMoreCards(world.reader, actorId, more);
      expect(page.map(({ id }) => id)).toEqual(of.slice(index + 1, index + 4).map(({ id }) => id));
    }
  }
});

it('gives what lies on a desk in the order of its days, page by page', async () => {
  let found = 0;
  for (const actorId of Object.values(world.people)) {
    const lying = await world.reader.asActor(
      actorId,
      (sql) => sql<{ id: string; dueAt: string | null }[]>`
        select stream_id as id, due_at as "dueAt" from heads
        where kind = 'case' and desk_keys && (select my_desk_keys())::text[] order by due_at, stream_id`,
    );
    found += lying.length;
    const ids = lying.map(({ id }) => id);
    const desk = await listDesk(world.reader, actorId, { limit: 100 });
    expect(desk.map(({ id }) => id)).toEqual(ids);
    for (const [index, after] of lying.entries()) {
      const page = await listDesk(world.reader, actorId, { after, limit: 4 });
      expect(page.map(({ id }) => id)).toEqual(ids.slice(index + 1, index + 5));
    }
  }
  expect(found).toBeGreaterThan(10);
});
