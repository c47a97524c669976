// Boards, desks, references, history and the directory, read as people with different rights.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { findAccount } from '#db/queries/find-account.ts';
import { findPerson, listRoleHolders, listTies, listUnits } from '#db/queries/find-directory.ts';
import { findRef } from '#db/queries/find-ref.ts';
import { countBoardCards, listBoardCards, listMoreCards } from '#db/queries/list-board-cards.ts';
import { countDesk, listDesk } from '#db/queries/list-desk.ts';
import { listHistory } from '#db/queries/list-history.ts';
import { createRecordWorld, type EntryChange, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
const soonUntil = new Date(Date.now() + 3 * 86_400_000).toISOString();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const open = (state: string, days: number | null, change: EntryChange = {}) =>
  world.openCase({
    ...change,
    head: { state, dueAt: days === null ? null : inDays(days), ...change.head },
  });

describe('the board', () => {
  it('gives the first cards of each state by due instant, the rest page by page, and counts them all', async () => {
    const { supervisor, other } = world.people;
    const ids: string[] = [];
    for (const days of [-2, -1, 1, 2, 10, 20, null, null]) ids.push(await open('a', days));
    await open('b', 5, { parts: [{ memberId: supervisor, part: 'lead', access: 'open' }] });
    const request = { states: ['a', 'b', 'c'], perState: 3, soonUntil };
    const first = await listBoardCards(world.reader, supervisor, request);
    expect(first.map((card) => card.state)).toEqual(['a', 'a', 'a', 'b']);

    const seen = first.filter((card) => card.state === 'a');
    for (let page = 0; page < 4; page += 1) {
      const last = seen.at(-1);
      if (!last) break;
      const after = { dueAt: last.dueAt, id: last.id };
      seen.push(
        ...(await listMoreCards(world.reader, supervisor, { state: 'a', soonUntil, after, limit: 3 })),
      );
    }
    expect(seen.slice(0, 6).map((card) => card.id)).toEqual(ids.slice(0, 6));
    expect(seen.slice(6).map((card) => card.id)).toEqual(ids.slice(6).toSorted());

    const counts = await countBoardCards(world.reader, supervisor, request);
    expect(counts.toSorted((a, b) => a.state.localeCompare(b.state))).toEqual([
      { state: 'a', total: 8, overdue: 2, dueSoon: 2 },
      { state: 'b', total: 1, overdue: 0, dueSoon: 0 },
    ]);
    expect(await listBoardCards(world.reader, other, request)).toEqual([]);
    expect(await countBoardCards(world.reader, other, request)).toEqual([]);
  });

  it('filters by unit, person, provision and due bucket', async () => {
    const { supervisor, other } = world.people;
    const chosen = await open('f', 1, { head: { card: { assigneeId: other, provisions: ['12.1'] } } });
    const late = await open('f', -1);
    const far = await open('f', 30);
    const never = await open('f', null);
    const of = async (filter: object) => {
      const cards = await listBoardCards(world.reader, supervisor, {
        states: ['f'],
        perState: 9,
        soonUntil,
        ...filter,
      });
      return cards.map((card) => card.id);
    };
    expect(await of({ assigneeId: other })).toEqual([chosen]);
    expect(await of({ provision: '12.1' })).toEqual([chosen]);
    expect(await of({ due: 'overdue' })).toEqual([late]);
    expect(await of({ due: 'soon' })).toEqual([chosen]);
    expect(await of({ due: 'later' })).toEqual([far]);
    expect(await of({ due: 'none' })).toEqual([never]);
    expect(await of({ unitIds: [world.units.commission] })).toEqual([]);
    expect(await of({ unitIds: [world.units.branch] })).toHaveLength(4);
  });

  it('shows a case once to whom it comes both by role and by part, and never to the barred', async () => {
    const { supervisor, intake } = world.people;
    const id = await open('once', 1, {
      parts: [
        { memberId: supervisor, part: 'lead', access: 'open' },
        { memberId: intake, part: 'witness', access: 'barred' },
      ],
    });
    const of = (actorId: string) =>
      listBoardCards(world.reader, actorId, { states: ['once'], perState: 5, soonUntil });
    expect((await of(supervisor)).map((card) => card.id)).toEqual([id]);
    expect(await of(intake)).toEqual([]);
  });
});

describe('the desk', () => {
  it('holds what waits for a role one has in that unit, or for oneself, and only what one may see', async () => {
    const { supervisor, intake, other, nobody } = world.people;
    const forRole = await open('d', 2, { head: { card: { desk: ['supervisor'] } } });
    const parts = [{ memberId: other, part: 'investigator', access: 'open' as const }];
    const forPerson = await open('d', 1, { parts, head: { card: { deskMembers: [other, nobody] } } });
    expect((await listDesk(world.reader, supervisor, { limit: 9 })).map((card) => card.id)).toEqual([
      forRole,
    ]);
    expect(await listDesk(world.reader, supervisor, { roles: ['chair'], limit: 9 })).toEqual([]);
    expect((await listDesk(world.reader, other, { limit: 9 })).map((card) => card.id)).toEqual([forPerson]);
    // On the desk of someone who has no access: not shown.
    expect(await listDesk(world.reader, nobody, { limit: 9 })).toEqual([]);
    expect(await listDesk(world.reader, intake, { limit: 9 })).toEqual([]);
    expect(await countDesk(world.reader, supervisor)).toEqual({ total: 1, overdue: 0 });
    await appendEntry(world.app, world.entry({ streamId: forRole, expectedVersion: 1 }));
    expect(await listDesk(world.reader, supervisor, { limit: 9 })).toEqual([]);
  });
});

describe('look-ups', () => {
  it('finds a reference for those who may see the case only', async () => {
    const result = await appendEntry(world.app, world.entry());
    const ref = 'ref' in result && result.ref ? result.ref : '';
    expect(await findRef(world.reader, world.people.supervisor, ref)).toBe(
      'streamId' in result && result.streamId,
    );
    expect(await findRef(world.reader, world.people.nobody, ref)).toBeNull();
  });

  it('pages a history and hides it from strangers', async () => {
    const streamId = await world.openCase();
    for (let version = 1; version < 5; version += 1) {
      await appendEntry(
        world.app,
        world.entry({ streamId, expectedVersion: version, type: `t${version + 1}` }),
      );
    }
    const page = { streamId, afterVersion: 2, limit: 2 };
    const entries = await listHistory(world.reader, world.people.supervisor, page);
    expect(entries.map((entry) => [entry.version, entry.type])).toEqual([
      [3, 't3'],
      [4, 't4'],
    ]);
    expect(await listHistory(world.reader, world.people.nobody, page)).toEqual([]);
  });

  it('finds an account by address in any case, or by id, with the roles of today', async () => {
    const account = await findAccount(world.reader, { email: 'SUPERVISOR@example.test' });
    expect(account).toMatchObject({
      memberId: world.people.supervisor,
      roles: [{ role: 'supervisor', unitId: world.units.branch, until: null }],
    });
    expect(await findAccount(world.reader, { id: account?.id ?? '' })).toEqual(account);
    expect(await findAccount(world.reader, { id: randomUUID() })).toBeNull();
  });

  it('reads the directory on a day', async () => {
    const { supervisor, secretary } = world.people;
    const holders = (on: string) =>
      listRoleHolders(world.reader, supervisor, { unitId: world.units.branch, role: 'secretary', on });
    expect((await holders('2026-01-01')).map((person) => person.id)).toEqual([secretary]);
    expect(await holders('2019-12-31')).toEqual([]);
    expect(await findPerson(world.reader, supervisor, secretary)).toMatchObject({
      name: 'secretary',
      joinedOn: '2020-01-01',
    });
    expect((await listUnits(world.reader, supervisor)).map((unit) => unit.code)).toEqual(['CB', 'UBKT']);
    expect(await listTies(world.reader, supervisor, secretary)).toEqual([]);
  });
});
