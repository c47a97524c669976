// What must hold when the dust has settled, whatever was done: what was acknowledged is in the record, once and as it was said; nothing
// else is; no stream has a gap, no entry is without its text, every head follows from its entries, and the ledger holds it all.
import { openLanes } from '#db/lanes.ts';
import { caseKeysOf } from '#server/cases/case-keys.ts';
import { auditRecord } from '#server/ledger/audit.ts';
import { logKeyOf } from '#server/ledger/ledger-key.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { secretsOf } from '#server/secrets.ts';
import { until } from '#tests/support/watcher.ts';
import type { Sender } from './sender.ts';
import { type ChaosWorld, secret } from './world.ts';

export type Judgement = {
  lost: number;
  doubled: number;
  otherThanSaid: number;
  partial: number;
  refused: number;
  headsThatDoNotFollow: number;
  ledgerFindings: number;
};

type Row = { id: string; caseId: string; version: number };

type Judged = Pick<ChaosWorld, 'look' | 'database'>;

export async function judge(world: Judged, { cases, acknowledged, refused }: Sender): Promise<Judgement> {
  const rows = await world.look(
    (sql) => sql<Row[]>`
      select command_id as id, stream_id as "caseId", version from case_entries
      where type = 'case.comment' and stream_id = any(${[...cases]}::uuid[])`,
  );
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  let [lost, doubled, otherThanSaid] = [0, 0, 0];
  for (const [id, said] of acknowledged) {
    const entries = found.get(id) ?? [];
    if (entries.length === 0) lost += 1;
    if (entries.length > 1) doubled += 1;
    if (entries.some(({ caseId, version }) => caseId !== said.caseId || version !== said.version))
      otherThanSaid += 1;
  }
  otherThanSaid += [...found.keys()].filter((id) => !acknowledged.has(id)).length;
  if (refused.size > 0) console.error('refused:', Object.fromEntries(refused));
  return {
    ...{ lost, doubled, otherThanSaid },
    partial: await partialStreams(world),
    refused: [...refused.values()].reduce((sum, count) => sum + count, 0),
    headsThatDoNotFollow: await divergingHeads(world),
    ledgerFindings: await ledgerFindings(world),
  };
}

/** Streams with a gap or another head than their last entry, and entries whose text is missing. */
async function partialStreams(world: Judged): Promise<number> {
  const [row] = await world.look(
    (sql) => sql<{ n: number }[]>`
      select (
        (select count(*) from (
          select e.stream_id from case_entries e join heads h using (stream_id)
          group by e.stream_id, h.version having count(*) <> max(e.version) or h.version <> max(e.version)) s)
        + (select count(*) from case_entries e where e.payload_commit is not null and not exists (
          select from case_payloads p where p.stream_id = e.stream_id and p.version = e.version)))::int as n`,
  );
  return row?.n ?? Number.NaN;
}

async function divergingHeads({ database }: Judged): Promise<number> {
  const lanes = openLanes(database.feedUrl, { size: 1, name: 'oracle' });
  try {
    return (await replayRecord(lanes)).divergences.length;
  } finally {
    await lanes.close();
  }
}

/** Once the sequencer of whichever node has come to the end. */
async function ledgerFindings(world: Judged): Promise<number> {
  const isWhole = () =>
    world.look(async (sql) => {
      const [row] = await sql<{ whole: boolean }[]>`
        select (select size from ledger_head) = (select count(*) from case_entries)
          and (select max(size) from ledger_checkpoints) = (select size from ledger_head) as whole`;
      return row?.whole;
    });
  await until('the ledger to hold the whole record', isWhole, 60_000);
  const { ledger, caseKeys } = secretsOf(secret);
  const lanes = openLanes(world.database.auditUrl, { size: 1, name: 'oracle', deadlineMs: 600_000 });
  try {
    const logKeys = [{ key: logKeyOf(ledger).verifier, from: 0, upTo: Number.MAX_SAFE_INTEGER }];
    const sources = {
      lanes,
      keys: caseKeysOf(caseKeys),
      logKeys,
      witnessed: [],
      disposed: new Set<string>(),
    };
    let findings = 0;
    for await (const _finding of auditRecord(sources)) findings += 1;
    return findings;
  } finally {
    await lanes.close();
  }
}
