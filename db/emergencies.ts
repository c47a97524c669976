/**
 * Reading a case in an emergency: what is asked, what a second person may decide on, and their word. The rules are in the
 * database's functions; whoever asks never learns from an answer whether there is such a case.
 */
import type { Reader } from './as-actor.ts';
import type { Lanes } from './lanes.ts';

export interface EmergencyRequest {
  id: string;
  at: string;
  requesterId: string;
  ref: string;
  reason: string;
  hours: number;
}

/** `until` is null where nobody has granted it (yet). */
export interface OwnRequest extends EmergencyRequest {
  until: string | null;
}

export interface DecidableRequest extends EmergencyRequest {
  unitId: string;
}

export interface KnownRequest extends EmergencyRequest {
  deciderId: string | null;
  granted: boolean | null;
  decidedAt: string | null;
  until: string | null;
}

export type Decided = 'decided' | 'decidedOtherwise' | 'absent';

/** `writer` sets the actor on connections that may write. The same id again is the same request. */
export async function askForEmergency(
  writer: Reader,
  actorId: string,
  { id, ref, reason, hours }: { id: string; ref: string; reason: string; hours: number },
): Promise<void> {
  await writer.asActor(
    actorId,
    (sql) => sql`
      insert into emergency_requests (id, requester_id, unit_id, ref, reason, hours)
      select ${id}, m.id, m.unit_id, ${ref}, ${reason}, ${hours} from members m where m.id = app_actor()
      on conflict (id) do nothing`,
  );
}

export async function countAskedToday(reader: Reader, actorId: string): Promise<number> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ n: number }[]>`
      select count(*)::int as n from emergency_requests
      where requester_id = app_actor() and at > now() - interval '1 day'`,
  );
  return row?.n ?? 0;
}

/** The actor's own requests of the last week, newest first. */
export function listOwnRequests(reader: Reader, actorId: string): Promise<OwnRequest[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<OwnRequest[]>`
      select q.id, q.at, q.requester_id as "requesterId", q.ref, q.reason, q.hours, d.until
      from emergency_requests q left join emergency_decisions d on d.request_id = q.id and d.granted
      where q.requester_id = app_actor() and q.at > now() - interval '7 days' order by q.at desc limit 50`,
  );
}

export function listRequestsToDecide(reader: Reader, actorId: string): Promise<DecidableRequest[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<DecidableRequest[]>`
      select id, at, requester_id as "requesterId", ref, reason, hours, unit_id as "unitId"
      from emergencies_to_decide() order by at limit 50`,
  );
}

/** Requests of others that the actor may know of with what became of them: the auditors of the unit, and who decided. */
export function listKnownRequests(reader: Reader, actorId: string): Promise<KnownRequest[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<KnownRequest[]>`
      select q.id, q.at, q.requester_id as "requesterId", q.ref, q.reason, q.hours, d.decider_id as "deciderId",
        d.granted, d.at as "decidedAt", d.until
      from emergency_requests q left join emergency_decisions d on d.request_id = q.id
      where q.requester_id <> app_actor() and q.at > now() - interval '90 days' order by q.at desc limit 100`,
  );
}

export async function decideEmergency(
  lanes: Lanes,
  actorId: string,
  { id, granted }: { id: string; granted: boolean },
): Promise<{ outcome: Decided; until: string | null }> {
  const [row] = await lanes.use(
    (sql) => sql<{ outcome: Decided; until: string | null }[]>`
      select outcome, until from decide_emergency(${actorId}, ${id}, ${granted})`,
  );
  if (!row) throw new Error('a decision on an emergency gave no row');
  return row;
}
