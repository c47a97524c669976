// Adds to the golden histories of the present version what a database shows that they do not: once when the version is
// released, from the random walk and from the demo, by `RECORD_HISTORIES=/…/tests/golden/duecourse-N/histories.jsonl`
// before a run of tests/api/random-walks.test.ts and tests/api/replay.test.ts.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type postgres from 'postgres';
import { fewestThatShowAll, type GoldenHistory, readHistories } from './histories.ts';

export async function recordHistories(sql: postgres.Sql, file: string): Promise<void> {
  const histories = await sql<GoldenHistory[]>`
    select h.stream_id as id, h.pack, h.state, json_build_object('value', h.value, 'facts', h.facts) as head, (
      select json_agg(json_build_object(
        'version', e.version, 'type', e.type, 'actor', json_build_object('kind', e.actor_kind, 'id', e.actor_id),
        'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'stateTo', e.state_to,
        'data', e.data, 'resolved', e.resolved) order by e.version)
      from case_entries e where e.stream_id = h.stream_id) as entries
    from heads h where h.kind = 'case' and h.state <> 'resolved.disposed'`;
  mkdirSync(dirname(file), { recursive: true });
  const known = existsSync(file) ? readHistories(file) : [];
  const lines = fewestThatShowAll([...known, ...histories]).map((one) => JSON.stringify(one));
  writeFileSync(file, `${lines.join('\n')}\n`);
}
