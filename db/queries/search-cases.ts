/**
 * Cases that an actor may see, by reference or by the name of their respondent or unit, without regard to accents and
 * letter case. Row-level security decides what is searched at all, so that results and their number leak nothing.
 */
import type { Reader } from '../as-actor.ts';
import { type BoardCard, cardColumns, notApart } from './board-card.ts';

export function searchCases(
  reader: Reader,
  actorId: string,
  words: string,
  limit: number,
): Promise<BoardCard[]> {
  const pattern = `%${words.normalize('NFC').replace(/[\\%_]/g, '\\$&')}%`;
  return reader.asActor(
    actorId,
    (sql) => sql<BoardCard[]>`
      select ${cardColumns(sql)}
      from heads h
      left join members m on m.id = (h.card ->> 'respondentId')::uuid
      left join units u on u.id = h.unit_id
      where h.kind = 'case'
        and (h.ref ilike ${pattern} or (unaccent(m.name) ilike unaccent(${pattern}) and ${notApart(sql)}) or unaccent(u.name) ilike unaccent(${pattern}))
      order by h.ref desc
      limit ${limit}`,
  );
}
