// What a role sees by itself is said twice, in `workflows/access/role-areas.ts` for live messages and in the database for
// its policies. The two must say the same.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaOf, areas, roleAreas } from '#workflows/access/role-areas.ts';
import { stageOf, stateNames } from '#workflows/case/stages.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.adminUrl, { max: 1 });
});

afterAll(async () => {
  await sql.end();
  await database.drop();
});

describe('areas', () => {
  it('are the same for every state in the database and in workflows', async () => {
    const [column] = await sql<{ expression: string }[]>`
      select generation_expression as expression from information_schema.columns
      where table_name = 'heads' and column_name = 'scope'`;
    for (const state of stateNames) {
      const unit = '00000000-0000-0000-0000-000000000001';
      const [row] = await sql.unsafe(
        `select ${column?.expression} as scope
         from (select $1::uuid as unit_id, 'case'::text as kind, $2::text as stage, $3::text as state) one`,
        [unit, stageOf(state), state],
      );
      expect(row?.scope, state).toBe(`${unit}/${areaOf(state)}`);
    }
  });

  it('are given to the same roles in the database and in workflows', async () => {
    const rows = await sql<{ role: string; stage: string }[]>`select role, stage from role_stages`;
    const known = new Set<string>(areas);
    const there = rows.filter(({ stage }) => known.has(stage)).map(({ role, stage }) => `${role} ${stage}`);
    const here = Object.entries(roleAreas).flatMap(([role, seen]) => seen.map((area) => `${role} ${area}`));
    expect(there.toSorted()).toEqual(here.toSorted());
  });
});
