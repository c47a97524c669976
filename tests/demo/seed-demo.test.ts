// The demo in a real database: every state is there, a seed that was cut off goes on where it stopped, and its accounts
// can sign in.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCaseCount } from '#server/demo/plan-cases.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { hashOf } from '#server/people/auth.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices, type Services } from '#server/services.ts';
import { playDemo } from '#tests/support/demo-world.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { stateNames } from '#workflows/case/stages.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

const now = '2026-11-23T04:48:00.000Z';
const password = 'a password for the demo test';
let database: TestDatabase;
let services: Services;
let sql: postgres.Sql;
let passwordHash: string;

beforeAll(async () => {
  database = await createTestDatabase();
  services = await openServices({
    ballotDir: '/nowhere',
    database: { ...database, migrated: [] },
    secrets: secretsOf('the secret of the demo test'),
    pack: defaultPack,
    origins: ['http://localhost:3000'],
    isSecure: false,
  });
  sql = postgres(database.adminUrl, { onnotice() {}, max: 1 });
  passwordHash = await hashOf(password);
});

afterAll(async () => {
  await services.close();
  await sql.end();
  await database.drop();
});

async function countOf(table: 'heads' | 'case_entries' | 'members' | 'accounts'): Promise<number> {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`;
  return row?.n ?? 0;
}

describe('a seed', () => {
  it('that is cut off half way leaves whole cases and half-told ones', async () => {
    const cutOff = seedDemo(services, {
      now: Date.parse(now),
      passwordHash,
      onProgress: (done) => {
        if (done === 30) throw new Error('cut off');
      },
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await countOf('heads')).toBe(demoCaseCount);
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from heads where version = 1`;
    expect(row?.n).toBeGreaterThan(20);
  });

  it('goes on where it stopped, on another day, and tells the very same histories', async () => {
    const seeded = await seedDemo(services, { now: Date.parse(now) + 86_400_000, passwordHash });
    expect(seeded).toMatchObject({ outcome: 'seeded', cases: demoCaseCount });
    const told = await playDemo({ seed: 'demo', cases: demoCaseCount, now });
    const rows = await sql<{ id: string; state: string; version: number }[]>`
      select stream_id as id, state, version from heads`;
    const written = Object.fromEntries(rows.map((row) => [row.id, `${row.state} ${row.version}`]));
    const expected = told.map(({ played }) => [played.caseId, `${played.state} ${played.commands}`]);
    expect(written).toEqual(Object.fromEntries(expected));
  });

  it('shows every state of the procedure', async () => {
    const rows = await sql<{ state: string }[]>`select distinct state from heads`;
    // A merger takes two cases at once, and each demo case is told by itself.
    const told = stateNames.filter((name) => name !== 'resolved.merged');
    expect(rows.map((row) => row.state).toSorted()).toEqual(told.toSorted());
  });

  it('numbers the cases of a year in the order in which they came in', async () => {
    const rows = await sql<{ ref: string }[]>`select ref from heads order by opened_at`;
    const refs = rows.map((row) => row.ref);
    expect(refs).toEqual(refs.toSorted());
    expect(new Set(refs).size).toBe(demoCaseCount);
  });

  it('leaves no deadline behind that was due when it was made', async () => {
    const rows = await sql`select stream_id, key from deadlines where due_at < ${now}::timestamptz`;
    expect(rows).toEqual([]);
  });

  it('that is complete is left alone', async () => {
    const before = [await countOf('case_entries'), await countOf('members'), await countOf('accounts')];
    const again = await seedDemo(services, { now: Date.now(), passwordHash });
    expect(again.outcome).toBe('alreadyThere');
    expect([await countOf('case_entries'), await countOf('members'), await countOf('accounts')]).toEqual(
      before,
    );
  });

  it('can be added to under another name', async () => {
    const before = await countOf('heads');
    const more = await seedDemo(services, { seed: 'more', cases: 12, now: Date.parse(now), passwordHash });
    expect(more).toMatchObject({ outcome: 'seeded', cases: 12 });
    expect(await countOf('heads')).toBe(before + 12);
  });

  it('makes accounts that can sign in with the one password', async () => {
    const answer = await services.auth.signInByPassword('respondent@demo.duecourse.test', password);
    expect(answer.ok).toBe(true);
    const wrong = await services.auth.signInByPassword('respondent@demo.duecourse.test', 'another password');
    expect(wrong.ok).toBe(false);
  });
});
