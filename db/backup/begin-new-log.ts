/**
 * A restored log that others have seen further goes on as another one: what it signs from now on, it signs under its new name. Written
 * as the owner, before any node is started, in one transaction.
 */
import { connectAsAdmin } from '../cluster-lock.ts';

export interface NewLog {
  /** What both logs sign about how the one follows the other. */
  statement: string;
  /** The first checkpoint of the new log, over all that was restored in it. */
  checkpoint: { size: number; root: Uint8Array; note: string };
  /** The instance's carried keys, with the new name among them. */
  carried: string;
}

const tables = ['ledger_successions', 'ledger_checkpoints', 'ledger_cosignatures', 'ledger_witnesses'];

export async function beginNewLog(
  adminUrl: string,
  { statement, checkpoint, carried }: NewLog,
): Promise<void> {
  const sql = connectAsAdmin(adminUrl);
  try {
    await sql.begin(async (tx) => {
      for (const table of tables) await tx.unsafe(`alter table ${table} no force row level security`);
      await tx`insert into ledger_successions (number, note)
        select coalesce(max(number), 0) + 1, ${statement} from ledger_successions`;
      const { size, root, note } = checkpoint;
      await tx`delete from ledger_cosignatures where size >= ${size}::bigint`;
      await tx`delete from ledger_checkpoints where size >= ${size}::bigint`;
      await tx`insert into ledger_checkpoints (size, root, note) values (${size}::bigint, ${Buffer.from(root)}, ${note})`;
      // No witness has seen anything of this log yet.
      await tx`delete from ledger_witnesses`;
      await tx`insert into installation (key, value) values ('carried', ${carried})
        on conflict (key) do update set value = excluded.value`;
      for (const table of tables) await tx.unsafe(`alter table ${table} force row level security`);
    });
  } finally {
    await sql.end({ timeout: 2 });
  }
}
