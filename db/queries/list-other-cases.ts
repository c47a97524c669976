/**
 * What a command may know of other cases: those that it names, as its actor may see them, and those of the same
 * respondent, whoever asks (one final decision for one conduct). Ids, days and codes; never content.
 */
import type { Reader } from '../as-actor.ts';
import type { Lanes, Sql } from '../lanes.ts';

export interface OtherCaseRow {
  id: string;
  unitId: string;
  state: string;
  facts: unknown;
}

/** More than anybody has; the rule needs the decided ones, which are few. */
const most = 200;

/** The cases with these ids that the actor may see; the others are absent. */
export async function listNamedCases(
  reader: Reader,
  actorId: string,
  ids: readonly string[],
): Promise<OtherCaseRow[]> {
  return reader.asActor(actorId, (sql) => {
    const wanted = sql.typed(`{${ids.join(',')}}`, 2951);
    return sql<OtherCaseRow[]>`
      select stream_id as id, unit_id as "unitId", state, facts
      from heads where kind = 'case' and stream_id = any (${wanted}) limit ${most}`;
  });
}

/** The cases about this respondent. `lanes` of the feed role, which sees every head. */
export async function listCasesOfRespondent(lanes: Lanes, respondentId: string): Promise<OtherCaseRow[]> {
  return lanes.use(
    (sql: Sql) => sql<OtherCaseRow[]>`
      select h.stream_id as id, h.unit_id as "unitId", h.state, h.facts
      from case_parts p join heads h on h.stream_id = p.stream_id
      where p.member_id = ${sql.typed(respondentId, 2950)} and p.part = 'respondent' and h.kind = 'case'
      order by h.stream_id limit ${most}`,
  );
}
