/**
 * Cases that an actor may see, by reference or by the name of their respondent or unit, without regard to accents and
 * letter case. Row-level security decides what is searched at all, so that results and their number leak nothing.
 */
import type { Reader } from '../as-actor.ts';
import { type BoardCard, cardColumns, notApart } from './board-card.ts';

export async function searchCases(
  reader: Reader,
  actorId: string,
  words: string,
  limit: number,
): Promise<BoardCard[]> {
  const refs = refsMeantBy(words);
  const meant = refs.length > 0 ? await findByRefs(reader, actorId, refs, limit) : [];
  if (meant.length > 0) return meant;
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

const firstYear = 2000;
const mostYears = 100;
const shortestNumber = 4;

/** A whole reference, or its number in whatever year: such words are looked up, and nothing has to be searched. */
function refsMeantBy(words: string): string[] {
  const [, year, number] = /^\s*(?:(\d{4})-)?(\d{1,9})\s*$/.exec(words) ?? [];
  if (!number) return [];
  const years = year ? [year] : Array.from({ length: mostYears }, (_, index) => String(firstYear + index));
  const n = String(Number(number)).padStart(shortestNumber, '0');
  return years.map((one) => `${one}-${n}`);
}

function findByRefs(
  reader: Reader,
  actorId: string,
  refs: readonly string[],
  limit: number,
): Promise<BoardCard[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<BoardCard[]>`
      select ${cardColumns(sql)} from heads h
      where h.kind = 'case' and h.ref = any (${sql.typed(`{${refs.join(',')}}`, 1009)})
      order by h.ref desc limit ${limit}`,
  );
}
