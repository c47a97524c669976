/**
 * Applies the migrations of `migrations/` that a database has not had, in order, each in a transaction of its own
 * (one that begins with `-- outside a transaction`, for concurrent indexes, without).
 * A migration that was edited after it was applied is refused: what landed is never changed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type postgres from 'postgres';
import { besideRunningNodes, waitBriefly } from './beside-running-nodes.ts';
import { DatabaseUnfit } from './errors.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

interface Migration {
  tag: string;
  text: string;
  hash: string;
}

/** Call it alone in the database, as the owner. Returns the tags applied now; `only` stops it short of the others. */
export async function migrate(sql: postgres.Sql, only?: readonly string[]): Promise<string[]> {
  await sql`create table if not exists public.migrations (
    tag text primary key, hash text not null, applied_at timestamptz not null default now())`;
  const rows = await sql<{ tag: string; hash: string }[]>`select tag, hash from public.migrations`;
  const applied = new Map(rows.map((row) => [row.tag, row.hash]));
  const all = readMigrations();
  const unknown = rows.find((row) => !all.some((migration) => migration.tag === row.tag));
  if (unknown) throw new DatabaseUnfit(`it was migrated by a newer version (${unknown.tag})`);

  const now: string[] = [];
  for (const migration of all) {
    if (only && !only.includes(migration.tag)) continue;
    const hash = applied.get(migration.tag);
    if (hash === migration.hash) continue;
    if (hash !== undefined)
      throw new DatabaseUnfit(`migration ${migration.tag} was changed after it was applied`);
    await apply(sql, migration);
    now.push(migration.tag);
  }
  return now;
}

async function apply(sql: postgres.Sql, { tag, text, hash }: Migration): Promise<void> {
  const parts = text.split('--> statement-breakpoint');
  const record = `insert into public.migrations (tag, hash) values ('${tag}', '${hash}')`;
  if (text.startsWith('-- outside a transaction')) {
    for (const part of [...parts, record]) await sql.unsafe(part);
  } else {
    // One message of several statements is one transaction.
    const transaction = [waitBriefly, ...parts, record].join(';\n');
    await besideRunningNodes(() => sql.unsafe(transaction));
  }
}

function readMigrations(): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(new URL('meta/_journal.json', FOLDER), 'utf8'),
  );
  return journal.entries.map(({ tag }) => {
    const text = readFileSync(new URL(`${tag}.sql`, FOLDER), 'utf8');
    return { tag, text, hash: createHash('sha256').update(text).digest('hex') };
  });
}
