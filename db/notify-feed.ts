/**
 * What notifications are made of, read and written as the feed role: entries after the place that has been read to, deadlines
 * that come near, files opened in an emergency. Rows and the place move in one statement, so that of several nodes one writes;
 * and what is told is told once, by its name, however often it is found.
 */
import type { StreamKind } from './append-input.ts';
import type { FeedPlace } from './cursor.ts';
import type { Lanes, Sql } from './lanes.ts';

export interface NotifyEntry extends FeedPlace {
  streamKind: StreamKind;
  streamId: string;
  version: number;
  type: string;
  actorId: string | null;
  at: string;
  stateFrom: string | null;
  stateTo: string | null;
  data: Record<string, unknown>;
  /** As the stream stands now, which may be past this entry. */
  head: { state: string | null; unitId: string; facts: unknown; card: unknown };
}

export interface NewNotice {
  personId: string;
  streamId: string;
  kind: string;
  /** The name under which it is told once. */
  about: string;
  /** How it is told where the person has not chosen. */
  way: 'app' | 'digest';
  dueKey: string | null;
  article: string | null;
  dueDay: string | null;
}

/** Null where this database has not been read yet, or was restored since. */
export function findNotifyPlace(lanes: Lanes, epoch: string): Promise<FeedPlace | null> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ xid: string; position: string }[]>`
      select xid::text as xid, position from notify_cursor where epoch = ${epoch} and xid is not null`;
    return row ? { xid: row.xid, position: Number(row.position) } : null;
  });
}

/** Just before the first entry of the last `days`. */
export function placeSince(lanes: Lanes, days: number): Promise<FeedPlace> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ xid: string; position: string }[]>`
      select e.xid::text as xid, e.position - 1 as position from case_entries e
      where e.at > now() - ${days}::int * interval '1 day' order by e.xid, e.position limit 1`;
    if (row) return { xid: row.xid, position: Number(row.position) };
    const [last] = await sql<{ xid: string; position: string }[]>`
      select e.xid::text as xid, e.position from case_entries e
      where e.xid < pg_snapshot_xmin(pg_current_snapshot()) order by e.xid desc, e.position desc limit 1`;
    return last ? { xid: last.xid, position: Number(last.position) } : { xid: '0', position: 0 };
  });
}

/** In the order of the feed, nothing that an earlier one could still come before. `data` and facts hold no narrative. */
export function readNotifyEntries(lanes: Lanes, after: FeedPlace, limit: number): Promise<NotifyEntry[]> {
  return lanes.use(async (sql) => {
    const rows = await sql<(Omit<NotifyEntry, 'position'> & { position: string })[]>`
      select e.xid::text as xid, e.position, e.stream_kind as "streamKind", e.stream_id as "streamId", e.version, e.type,
        e.actor_id as "actorId", e.at, e.state_from as "stateFrom", e.state_to as "stateTo", e.data,
        json_build_object('state', h.state, 'unitId', h.unit_id, 'facts', h.facts, 'card', h.card) as head
      from (
        select * from case_entries
        where xid < pg_snapshot_xmin(pg_current_snapshot())
          and (xid, position) > (${after.xid}::text::xid8, ${after.position}::bigint)
        order by xid, position limit ${limit}
      ) e
      join heads h on h.stream_id = e.stream_id
      order by e.xid, e.position`;
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  });
}

/** Moves on from `from` to `to` and writes what was found between. False where another node has. */
export function moveOn(
  lanes: Lanes,
  epoch: string,
  { from, to, notices }: { from: FeedPlace | null; to: FeedPlace; notices: readonly NewNotice[] },
): Promise<boolean> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ moved: number }[]>`
      with moved as (
        update notify_cursor set epoch = ${epoch}, xid = ${to.xid}::text::xid8, position = ${to.position}::bigint
        where case when ${from === null} then epoch is distinct from ${epoch}
          else epoch = ${epoch} and xid = ${from?.xid ?? '0'}::text::xid8 and position = ${from?.position ?? 0}::bigint end
        returning 1
      ), told as (${telling(sql, notices)} and exists (select from moved) on conflict do nothing)
      select count(*)::int as moved from moved`;
    return row?.moved === 1;
  });
}

/** Writes what was found beside the record. */
export function tell(lanes: Lanes, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return Promise.resolve();
  return lanes.use(async (sql) => {
    await sql`${telling(sql, notices)} on conflict do nothing`;
  });
}

/** As each person has chosen to be told, and nothing to whoever is kept out of the case. */
function telling(sql: Sql, notices: readonly NewNotice[]) {
  return sql`
    insert into notifications (person_id, stream_id, kind, about, due_key, article, due_day, quiet)
    select r."personId", r."streamId", r.kind, r.about, r."dueKey", r.article, r."dueDay",
      coalesce(c.way, r.way) = 'digest'
    from jsonb_to_recordset(${sql.typed(notices as never, 3802)}) as r ("personId" uuid, "streamId" uuid, kind text,
      about text, way text, "dueKey" text, article text, "dueDay" date)
    left join notify_choices c on c.person_id = r."personId" and c.kind = r.kind
    where coalesce(c.way, r.way) <> 'off' and not exists (
      select from case_parts p where p.stream_id = r."streamId" and p.member_id = r."personId"
        and p.access = 'barred' and (p.until is null or p.until > now()))`;
}

/** Takes the turn to go through the deadlines; false where somebody has within `seconds`. What is old goes with it. */
export function takeReminderTurn(lanes: Lanes, seconds: number, keptDays: number): Promise<boolean> {
  return lanes.use(async (sql) => {
    const rows = await sql`
      with forgotten as (
        delete from notifications where at < now() - ${keptDays}::int * interval '1 day')
      update notify_cursor set reminded_at = clock_timestamp()
      where reminded_at < clock_timestamp() - ${seconds}::float8 * interval '1 second' returning 1`;
    return rows.length === 1;
  });
}

export interface NearDeadline {
  streamId: string;
  key: string;
  article: string;
  dueDay: string;
  unitId: string;
  stage: string | null;
  facts: unknown;
  card: unknown;
}

/** Running deadlines of cases from today up to `lastDay`, after the one that came last. */
export function listNearDeadlines(
  lanes: Lanes,
  { lastDay, after, limit }: { lastDay: string; after: NearDeadline | null; limit: number },
): Promise<NearDeadline[]> {
  return lanes.use(
    (sql) => sql<NearDeadline[]>`
      select d.stream_id as "streamId", d.key, d.article, d.due_day as "dueDay", h.unit_id as "unitId", h.stage,
        h.facts, h.card
      from deadlines d join heads h on h.stream_id = d.stream_id and h.kind = 'case'
      where d.due_at > now() and d.due_day <= ${lastDay}::date
        and (${after === null} or (d.stream_id, d.key) > (${after?.streamId ?? null}::uuid, ${after?.key ?? ''}))
      order by d.stream_id, d.key limit ${limit}`,
  );
}

export interface NearRecommendation {
  streamId: string;
  state: string;
  dueDay: string;
  unitId: string;
  facts: unknown;
}

/** Recommendations in which something is due up to `lastDay`, and those in which it was. */
export function listNearRecommendations(lanes: Lanes, lastDay: string): Promise<NearRecommendation[]> {
  return lanes.use(
    (sql) => sql<NearRecommendation[]>`
      select stream_id as "streamId", state, unit_id as "unitId", facts,
        ((due_at - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date as "dueDay"
      from heads
      where kind = 'prevention' and due_at <= (${lastDay}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      order by due_at desc limit 2000`,
  );
}

/** Of whoever has chosen other lead times than the organisation's. */
export function readLeadDays(lanes: Lanes): Promise<{ usual: number[]; of: Record<string, number[]> }> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ usual: number[]; of: Record<string, number[]> }[]>`
      select to_json(i.value::int[]) as usual,
        (select coalesce(jsonb_object_agg(person_id, to_jsonb(lead_days)), '{}') from notify_settings) as of
      from installation i where i.key = 'leadDays'`;
    return row ?? { usual: [], of: {} };
  });
}

export interface LentFile {
  requestId: string;
  streamId: string;
  unitId: string;
  deciderId: string;
}

/** Files that were opened to somebody in an emergency within the last day. */
export function listLentFiles(lanes: Lanes): Promise<LentFile[]> {
  return lanes.use(
    (sql) => sql<LentFile[]>`
      select request_id as "requestId", stream_id as "streamId", unit_id as "unitId", decider_id as "deciderId"
      from emergency_decisions where granted and at > now() - interval '1 day'`,
  );
}

/** Certificates of the last day, and whom they are about. */
export function listNewCertificates(
  lanes: Lanes,
): Promise<{ id: string; personId: string; issuedBy: string }[]> {
  return lanes.use(
    (sql) => sql<{ id: string; personId: string; issuedBy: string }[]>`
      select id, person_id as "personId", issued_by as "issuedBy" from standing_certificates
      where issued_at > now() - interval '1 day'`,
  );
}

/** The last notification there is; null while there is none. */
export function findLastNotice(lanes: Lanes): Promise<number> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ id: string | null }[]>`select max(id) as id from notifications`;
    return Number(row?.id ?? 0);
  });
}

/** Whom something was told after `after`; ids come out of order, so the caller asks a little further back. */
export function listToldAfter(lanes: Lanes, after: number): Promise<{ id: string; personId: string }[]> {
  return lanes.use(
    (sql) => sql<{ id: string; personId: string }[]>`
      select id, person_id as "personId" from notifications where id > ${after}::bigint and not quiet order by id limit 2000`,
  );
}
