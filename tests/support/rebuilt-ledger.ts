// What the ruler of a database can make consistent again behind an alteration: leaves, tiles and counts, all but a signature and what
// a witness has seen.
import { readAuditedLeaves } from '#db/audit-record.ts';
import type { Query } from '#db/lanes.ts';
import { answerCommitOf, headerOf, leafOf } from '#server/cases/commitment.ts';
import { treeHash } from '#server/ledger/node-platform.ts';
import { emptyEdge, grown } from '#workflows/ledger/tiles.ts';

/** The whole tree anew over the leaves as they now are. */
export async function rebuildTree(sql: Query): Promise<void> {
  const rows = await sql<{ leaf: Buffer }[]>`select leaf from ledger_leaves order by leaf_index`;
  const leafHashes = rows.map(({ leaf }) => treeHash.leaf(new Uint8Array(leaf)));
  const { tiles } = grown(treeHash, emptyEdge, leafHashes);
  await sql`delete from ledger_tiles`;
  for (const { level, index, hashes } of tiles)
    await sql`insert into ledger_tiles (level, index, hashes) values (${level}, ${index}, ${Buffer.from(hashes)})`;
  await sql`update ledger_head set size = ${rows.length}`;
}

/** As if nothing after the first `size` leaves had ever been. */
export async function leaveOnly(sql: Query, size: number): Promise<void> {
  await forgetSignatures(sql, size);
  await sql`delete from case_payloads p using case_entries e, ledger_leaves l
    where l.leaf_index >= ${size} and e.position = l.position and p.stream_id = e.stream_id and p.version = e.version`;
  await sql`delete from case_entries e using ledger_leaves l where l.leaf_index >= ${size} and e.position = l.position`;
  await sql`delete from ledger_leaves where leaf_index >= ${size}`;
  await sql`delete from heads h where not exists (select from case_entries e where e.stream_id = h.stream_id)`;
  await sql`update heads h set version = (select max(e.version) from case_entries e where e.stream_id = h.stream_id)`;
  await rebuildTree(sql);
}

export async function forgetSignatures(sql: Query, above = -1): Promise<void> {
  await sql`delete from ledger_cosignatures where size > ${above}`;
  await sql`delete from ledger_checkpoints where size > ${above}`;
}

/** An honest commitment to an entry as it now is: its salt lies in the database. */
export async function recommit(sql: Query, index: number): Promise<boolean> {
  const [found] = await readAuditedLeaves({ use: (run) => run(sql) }, index, 1);
  const entry = found?.entry;
  if (!entry?.payload) return false;
  const { salt } = entry.payload;
  const header = headerOf({ kind: entry.streamKind, id: entry.streamId, ref: entry.ref }, entry);
  const payloadCommit = Buffer.from(entry.payloadCommit ?? []).toString('hex');
  const leaf = leafOf(salt, header, { payloadCommit, answerCommit: answerCommitOf(salt, entry.answer) });
  await sql`update case_entries set leaf = ${leaf} where position = ${entry.position}`;
  await sql`update ledger_leaves set leaf = ${leaf} where leaf_index = ${index}`;
  return true;
}
