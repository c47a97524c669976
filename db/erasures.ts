/**
 * Cases whose content was erased: in the database that happens with the entry of their disposal (`erase_case`), outside of it, and in
 * the pages of its tables, afterwards. `lanes` of the feed role, but for `eraseAgain`, which is the owner's and the restore's alone.
 */
import type postgres from 'postgres';
import type { Card } from './append-input.ts';
import type { Lanes } from './lanes.ts';

export interface Erasure {
  streamId: string;
  ref: string;
  erasedAt: string;
}

/** Erased, and what lies outside the database may still be there; the longest ago first. */
export function listUnswept(lanes: Lanes, limit: number): Promise<Erasure[]> {
  return lanes.use(
    (sql) => sql<Erasure[]>`
      select stream_id as "streamId", ref, erased_at as "erasedAt" from erasures
      where swept_at is null order by erased_at limit ${limit}`,
  );
}

/** All of them, the first first, for whoever keeps their names elsewhere. */
export function listErasures(lanes: Lanes): Promise<Erasure[]> {
  return lanes.use(
    (sql) => sql<Erasure[]>`
      select stream_id as "streamId", ref, erased_at as "erasedAt" from erasures order by erased_at, stream_id`,
  );
}

export async function markSwept(lanes: Lanes, streamId: string): Promise<void> {
  await lanes.use(
    (sql) => sql`update erasures set swept_at = clock_timestamp() where stream_id = ${streamId}`,
  );
}

/** Of the tables that content was taken from. */
const emptied = [
  ...[
    'case_keys',
    'case_payloads',
    'case_entries',
    'heads',
    'case_texts',
    'drafts',
    'search_rows',
    'documents',
  ],
  ...[
    'redactions',
    'evidence_files',
    'report_files',
    'report_file_chunks',
    'reporter_inboxes',
    'reporter_identities',
  ],
  ...['outbox', 'notifications', 'access_log', 'emergency_requests', 'emergency_decisions', 'case_parts'],
];

/**
 * Takes what was erased off the pages of its tables. Before PostgreSQL 17 only an owner may: then nothing happens here. A table
 * that is too large for one turn of this role is left to autovacuum.
 */
export async function vacuumErased(lanes: Lanes): Promise<void> {
  for (const table of emptied)
    await lanes.use((sql) => sql.unsafe(`vacuum (skip_locked) ${table}`)).catch(() => undefined);
}

export interface TombstoneHead {
  stage: string;
  state: string;
  value: unknown;
  facts: unknown;
  card: Card;
  procedure: string;
  engine: string;
}

const asWriter = 'set local role duecourse_writer';

/** The head as it is stored; null where there is no such case. */
export function readHeadToErase(
  owner: postgres.Sql,
  streamId: string,
): Promise<Pick<TombstoneHead, 'procedure' | 'value' | 'facts'> | null> {
  return owner.begin(async (sql) => {
    await sql.unsafe(asWriter);
    const [head] = await sql<Pick<TombstoneHead, 'procedure' | 'value' | 'facts'>[]>`
      select procedure, value, facts from heads where stream_id = ${streamId} and kind = 'case'`;
    return head ?? null;
  });
}

/** Which of these cases are there and were not erased. */
export function listUnerased(owner: postgres.Sql, streamIds: readonly string[]): Promise<string[]> {
  return owner.begin(async (sql) => {
    await sql.unsafe(asWriter);
    const rows = await sql<{ id: string }[]>`
      select stream_id as id from heads h where kind = 'case' and stream_id in ${sql([...streamIds])}
        and not exists (select from erasures e where e.stream_id = h.stream_id)`;
    return rows.map(({ id }) => id);
  });
}

/** Makes the head a tombstone where it is none, and erases what is left beside it. `owner`: a connection of the database's owner. */
export async function eraseAgain(
  owner: postgres.Sql,
  streamId: string,
  { stage, state, value, facts, card, procedure, engine }: TombstoneHead,
): Promise<void> {
  const json = (one: unknown) => owner.typed(one as never, 3802);
  await owner.begin(async (sql) => {
    await sql.unsafe(asWriter);
    await sql`
      update heads set stage = ${stage}, state = ${state}, value = ${json(value)}, facts = ${json(facts)}, card = ${json(card)},
        desk_keys = '{}', due_at = null, due_key = null, stayed = false, procedure = ${procedure}, engine = ${engine}
      where stream_id = ${streamId} and facts #>> '{closed,disposedOn}' is null`;
    await sql`select erase_case(${streamId})`;
  });
}
