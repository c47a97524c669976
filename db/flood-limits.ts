/**
 * Limits against flooding that know nobody: token buckets for the whole public form and for one inbox, and challenges that
 * were answered, each remembered by its number until it expires.
 */
import type { Lanes } from './lanes.ts';

export interface Bucket {
  key: string;
  /** How many at once. */
  most: number;
  /** How many an hour come back. */
  hourly: number;
}

/** Takes one; false where the bucket is empty. */
export async function takeToken(lanes: Lanes, { key, most, hourly }: Bucket): Promise<boolean> {
  const rows = await lanes.use(
    (sql) => sql`
      with forgotten as (
        -- It has long filled up again, and says nothing any more.
        delete from flood_buckets where at < clock_timestamp() - interval '2 days' and key <> ${key})
      insert into flood_buckets as b (key, tokens, at) values (${key}, ${most - 1}::float8, clock_timestamp())
      on conflict (key) do update set at = clock_timestamp(), tokens = -1 + least(${most}::float8,
        b.tokens + extract(epoch from clock_timestamp() - b.at)::float8 * ${hourly}::float8 / 3600)
      where least(${most}::float8,
        b.tokens + extract(epoch from clock_timestamp() - b.at)::float8 * ${hourly}::float8 / 3600) >= 1
      returning 1`,
  );
  return rows.length === 1;
}

/** How full it is now, from 0 to 1. */
export async function fullnessOf(lanes: Lanes, { key, most, hourly }: Bucket): Promise<number> {
  const [row] = await lanes.use(
    (sql) => sql<{ tokens: number }[]>`
      select least(${most}::float8,
        tokens + extract(epoch from clock_timestamp() - at)::float8 * ${hourly}::float8 / 3600) as tokens
      from flood_buckets where key = ${key}`,
  );
  return row ? Math.max(row.tokens, 0) / most : 1;
}

/** Uses a challenge up; false where it was used before. What has expired is forgotten on the way. */
export async function spendChallenge(lanes: Lanes, id: Uint8Array, until: string): Promise<boolean> {
  const rows = await lanes.use(
    (sql) => sql`
      with forgotten as (delete from spent_challenges where until < clock_timestamp())
      insert into spent_challenges (id, until) values (${Buffer.from(id)}, ${until}) on conflict do nothing returning 1`,
  );
  return rows.length === 1;
}
