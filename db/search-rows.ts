/**
 * Search through the rows of all cases as one actor. Candidates come from the actor's scopes and cases alone, row-level security
 * decides what of them is shown, and only that is ranked and counted.
 */
import type { Reader } from './as-actor.ts';
import type { Sql } from './lanes.ts';
import { type BoardCard, cardColumns } from './queries/board-card.ts';

export interface SearchRequest {
  keyed: string;
  exact: string | null;
  rank: string;
  kinds: readonly string[] | null;
  unitIds: readonly string[] | null;
  areas: readonly string[] | null;
  states: readonly string[] | null;
  from: string | null;
  until: string | null;
  /** Rows that are ranked at most, the newest of those that fit. */
  most: number;
  /** Cases on a page; 0 counts only. */
  limit: number;
  after: { best: string; id: string } | null;
}

export interface FoundRow {
  kind: 'title' | 'entry' | 'document' | 'evidence' | 'text';
  source: string;
  part: number;
  label: string | null;
  at: string;
  title: string;
  body: string;
}

export interface FoundCase extends BoardCard {
  best: string;
  hits: number;
  rows: FoundRow[];
}

export interface Found {
  cases: FoundCase[];
  counts: { facet: 'kind' | 'state' | 'unit' | 'cases' | 'rows'; value: string; n: number }[];
}

/** What is read of one row at most: an excerpt is taken from it. */
const mostRead = 20_000;
const rowsPerCase = 3;

type Row = FoundCase & { counts: Found['counts'] | null };

export async function searchRows(reader: Reader, actorId: string, request: SearchRequest): Promise<Found> {
  const { after, limit } = request;
  const rows = await reader.asActor(
    actorId,
    (sql) => sql<(Row | (Row & { id: null }))[]>`
      with found as materialized (
        select r.id, r.stream_id, r.kind, round((
          ts_rank_cd('{0.05, 0.15, 0.4, 1}', r.words, ${request.rank}::text::tsquery, 1)
          + extract(epoch from r.at - '2020-01-01Z'::timestamptz) / 31557600 * 0.01)::numeric, 6) as score
        from ${candidates(sql, request)} f join search_rows r on r.id = f.id
      ), per_case as materialized (
        select f.*, h.state, h.unit_id from (
          select stream_id, max(score) as best, count(*)::int as hits from found group by stream_id
        ) f join heads h on h.stream_id = f.stream_id
      ), page as (
        select * from per_case
        where ${after?.best ?? null}::text::numeric is null
          or (best, stream_id) < (${after?.best ?? null}::text::numeric, ${after?.id ?? null}::text::uuid)
        order by best desc, stream_id desc limit ${limit}
      ), counted as (
        select 'kind' as facet, kind as value, count(*)::int as n from found group by kind
        union all select 'rows', '', count(*)::int from found
        union all select 'cases', '', count(*)::int from per_case
        union all select 'state', state, count(*)::int from per_case group by state
        union all select 'unit', unit_id::text, count(*)::int from per_case group by unit_id
      )
      select (select json_agg(k) from counted k) as counts, ${cardColumns(sql)}, p.best::text, p.hits, (
        select json_agg(x) from (
          select r.kind, r.source, r.part, r.label, iso(r.at) as at, r.title, left(r.body, ${mostRead}) as body
          from found f join search_rows r on r.id = f.id
          where f.stream_id = p.stream_id order by f.score desc, f.id desc limit ${rowsPerCase}) x) as rows
      from (values (1)) one left join page p on true left join heads h on h.stream_id = p.stream_id
      order by p.best desc, p.stream_id desc`,
  );
  return { cases: rows.filter(({ id }) => id !== null), counts: rows[0]?.counts ?? [] };
}

function candidates(sql: Sql, request: SearchRequest) {
  const { keyed, exact, kinds, unitIds, areas, states, from, until, most } = request;
  return sql`find_search_rows(${keyed}, ${exact}, ${list(kinds)}::text[], ${list(unitIds)}::uuid[], ${list(areas)}::text[],
    ${list(states)}::text[], ${from}::timestamptz, ${until}::timestamptz, ${most}::int)`;
}

/** An array as PostgreSQL writes it. */
function list(values: readonly string[] | null): string | null {
  return values && `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
