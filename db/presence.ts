/**
 * Of which of some cases the actor may be told who is there, and who writes a text in them just now. Row-level security shows
 * the cases that they see and, of those whose file they read, who writes. Whoever stands apart from a case, or has a room of their
 * own in it, is told nothing.
 */
import type { Reader } from './as-actor.ts';
import { notApart } from './queries/board-card.ts';

export interface PresentRow {
  id: string;
  writers: string[];
}

export function listPresence(
  reader: Reader,
  actorId: string,
  { ids, apartIn }: { ids: readonly string[]; apartIn: readonly string[] },
): Promise<PresentRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<PresentRow[]>`
      select h.stream_id as id,
        (select coalesce(json_agg(t.holder_id), '[]') from text_holds t
          where t.stream_id = h.stream_id and t.until > now()) as writers
      from heads h
      where h.kind = 'case' and h.stream_id = any (${sql.typed(`{${ids.join(',')}}`, 2951)})
        and h.unit_id <> all (${sql.typed(`{${apartIn.join(',')}}`, 2951)}) and ${notApart(sql)}
        and not exists (select from case_parts p
          where p.stream_id = h.stream_id and p.member_id = app_actor() and p.access = 'room')`,
  );
}
