/**
 * What is due for one person, as they may see it now: deadlines of cases that lie on their desk or that they lead or investigate, and the days of sittings that
 * they are called to. References and keys, nothing of what a case is about.
 */
import type { Reader } from '../as-actor.ts';

export interface OwnDeadline {
  streamId: string;
  ref: string;
  pack: string;
  key: string;
  article: string;
  dueDay: string;
  /** Whose the clock is: a person's window, or a limit on the body. */
  side: 'person' | 'body' | null;
  isRespondents: boolean;
}

export interface OwnSitting {
  streamId: string;
  /** Null of a meeting, which has no number. */
  ref: string | null;
  day: string;
  /** The meeting that a case is heard in. */
  meetingId: string | null;
}

export async function listOwnDays(
  reader: Reader,
  personId: string,
  limit: number,
): Promise<{ deadlines: OwnDeadline[]; sittings: OwnSitting[] }> {
  return reader.asActor(personId, async (sql) => {
    const [deadlines, sittings] = await Promise.all([
      sql<OwnDeadline[]>`
        select h.stream_id as "streamId", h.ref, h.pack, d.key, d.article, d.due_day as "dueDay",
          h.facts -> 'clocks' -> d.key ->> 'side' as side,
          coalesce(h.facts ->> 'respondentId' = app_actor()::text or h.facts ->> 'companionId' = app_actor()::text, false)
            as "isRespondents"
        from deadlines d join heads h on h.stream_id = d.stream_id and h.kind = 'case'
        where (d.stream_id in (select my_desk(null)) or app_actor()::text in (h.facts ->> 'respondentId',
            h.facts ->> 'companionId', h.facts #>> '{officers,supervisor}')
          or (h.stage = 'verification' and h.facts #>> '{officers,investigator}' = app_actor()::text))
          and not coalesce(h.card -> 'deskNot' ? app_actor()::text, false)
        order by d.due_at, d.stream_id, d.key limit ${limit}`,
      sql<OwnSitting[]>`
        select h.stream_id as "streamId", h.ref, h.facts -> 'sitting' ->> 'meetingId' as "meetingId",
          case when h.kind = 'meeting' then h.facts ->> 'day'
            when h.state = 'advice.scheduled' then h.facts -> 'sitting' ->> 'day'
            else h.facts -> 'appealSitting' ->> 'day' end as day
        from heads h
        where h.stream_id = any ((select my_cases())::uuid[]) and (
          (h.kind = 'meeting' and h.facts ->> 'closedOn' is null and h.facts ->> 'cancelledOn' is null)
          or (h.kind = 'case' and h.state = 'advice.scheduled')
          or (h.kind = 'case' and h.state = 'discipline.appealed' and h.facts -> 'appealSitting' ->> 'day' is not null))
        order by 4 limit ${limit}`,
    ]);
    return { deadlines, sittings };
  });
}
