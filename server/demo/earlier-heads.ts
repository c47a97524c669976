// What an earlier, interrupted seed has written of a case: its entries folded again, so that the player goes on from
// where it stopped with the very ids that the server made then. Reads the record and changes nothing.
import type { Lanes } from '#db/lanes.ts';
import { type Advanced, advance, type Head, openCase, type Refused } from '#workflows/case/advance.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Actor } from '#workflows/case/roles.ts';

export type EarlierHead = { head: Head; version: number };

type Row = {
  version: number;
  commandId: string;
  type: string;
  actorKind: Actor['kind'];
  actorId: string | null;
  at: string;
  data: Record<string, unknown>;
  resolved: Resolved;
};

/** The head after each command of the case, by its `commandId`; empty where the case was never opened. */
export async function earlierHeads(
  lanes: Lanes,
  caseId: string,
  pack: string,
): Promise<Map<string, EarlierHead>> {
  const rows = await lanes.use(
    (sql) => sql<Row[]>`
      select version, command_id as "commandId", type, actor_kind as "actorKind", actor_id as "actorId", at, data,
        resolved
      from case_entries where stream_id = ${caseId} order by version`,
  );
  const heads = new Map<string, EarlierHead>();
  let head: Head | undefined;
  for (const row of rows) {
    const { type, data, at, resolved } = row;
    const sent = { type, data, at, actor: { kind: row.actorKind, id: row.actorId } };
    const unitId = String(data.unitId);
    const answer: Advanced | Refused = head
      ? advance(head, sent, resolved)
      : openCase(sent, resolved, { caseId, unitId, pack });
    if (answer.outcome === 'refused') throw new Error(`Entry ${row.version} of ${caseId} does not replay.`);
    head = answer.head;
    heads.set(row.commandId, { head, version: row.version });
  }
  return heads;
}
