/**
 * Everything in the database that hangs on the instance's secret, moved to another one in a single transaction of the owner's: keys of
 * cases, sealed certificates, the roles' passwords, the fingerprint, and the log's statement about its new key. Nobody else may be in
 * the database meanwhile: a node that holds the old secret would go on wrapping keys by it.
 */
import type postgres from 'postgres';
import { connectAsAdmin, lockCluster } from './cluster-lock.ts';
import { ensureRoles, LOGIN_ROLES } from './ensure-roles.ts';
import { asUnavailable, DatabaseUnfit } from './errors.ts';
import { secretFingerprint } from './scram-verifier.ts';

export interface SecretChange {
  adminUrl: string;
  /** Of the database's roles, under the old secret and under the new one. */
  from: string;
  to: string;
  /** Told what is carried from an earlier change already. */
  anew: (carried: string | null) => SealedAnew;
}

export interface SealedAnew {
  /** What goes on of the keys held so far, sealed under the new secret. */
  carried: string;
  caseKey: (caseId: string, wrapped: Uint8Array) => Uint8Array;
  certificate: (id: string, sealed: Uint8Array) => Uint8Array;
  /** The log's statement, and its last checkpoint with the new key's name under it too. */
  succession: (last: SignedSize) => { statement: string; note: string };
}

export interface SignedSize {
  size: number;
  root: Uint8Array;
  note: string;
}

export interface SecretChanged {
  /** False where all of it had been done before. */
  now: boolean;
  cases: number;
  certificates: number;
}

type Tx = postgres.TransactionSql;

const page = 2_000;
/** Their owner is bound by their row security too, but for the length of this transaction. */
const sealedTables = ['case_keys', 'standing_certificates', 'ledger_checkpoints', 'ledger_successions'];

/** Throws `DatabaseUnfit` where nodes are still running, or the database is under a third secret. */
export async function rotateSecret(change: SecretChange): Promise<SecretChanged> {
  const sql = connectAsAdmin(change.adminUrl);
  try {
    const unlock = await lockCluster(change.adminUrl);
    try {
      return await sql.begin((tx) => moved(tx, change));
    } finally {
      await unlock();
    }
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function moved(tx: Tx, change: SecretChange): Promise<SecretChanged> {
  const known = await tx<{ key: string; value: string }[]>`
    select key, value from installation where key in ('secret', 'carried')`;
  const values = new Map(known.map(({ key, value }) => [key, value]));
  if (values.get('secret') === secretFingerprint(change.to)) return { now: false, cases: 0, certificates: 0 };
  if (values.get('secret') !== secretFingerprint(change.from))
    throw new DatabaseUnfit('it was prepared with another secret');
  const anew = change.anew(values.get('carried') ?? null);
  for (const table of sealedTables) await tx.unsafe(`alter table ${table} no force row level security`);
  await assertAlone(tx);
  const cases = await eachSealed(tx, caseKeys, anew.caseKey);
  const certificates = await eachSealed(tx, standingCertificates, anew.certificate);
  await succeed(tx, anew.succession);
  for (const table of sealedTables) await tx.unsafe(`alter table ${table} force row level security`);
  const rows = { secret: secretFingerprint(change.to), carried: anew.carried };
  for (const [key, value] of Object.entries(rows))
    await tx`insert into installation (key, value) values (${key}, ${value})
      on conflict (key) do update set value = excluded.value`;
  await ensureRoles(tx, change.to, true);
  return { now: true, cases, certificates };
}

async function assertAlone(tx: Tx): Promise<void> {
  const inside = await tx<{ name: string }[]>`
    select distinct coalesce(nullif(application_name, ''), usename) as name from pg_stat_activity
    where usename = any(${[...LOGIN_ROLES]}) order by 1`;
  if (inside.length === 0) return;
  const names = inside.map(({ name }) => name).join(', ');
  throw new DatabaseUnfit(`nodes are still running (${names}): stop them first`);
}

type Place = { table: string; id: string; sealed: string };
const caseKeys: Place = { table: 'case_keys', id: 'stream_id', sealed: 'wrapped' };
const standingCertificates: Place = { table: 'standing_certificates', id: 'id', sealed: 'sealed' };

/** Page by page, so that memory holds some thousand of them at most. */
async function eachSealed(
  tx: Tx,
  { table, id, sealed }: Place,
  again: (id: string, sealed: Uint8Array) => Uint8Array,
): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (let count = 0; ; ) {
    const rows = await tx<{ id: string; sealed: Uint8Array }[]>`
      select ${tx(id)} as id, ${tx(sealed)} as sealed from ${tx(table)} where ${tx(id)} > ${after}::uuid
      order by ${tx(id)} limit ${page}`;
    const last = rows.at(-1);
    if (!last) return count;
    const anew = rows.map((row) => ({
      id: row.id,
      s: Buffer.from(again(row.id, row.sealed)).toString('hex'),
    }));
    await tx`
      update ${tx(table)} t set ${tx(sealed)} = decode(r.s, 'hex')
      from jsonb_to_recordset(${JSON.stringify(anew)}::text::jsonb) as r (id uuid, s text) where t.${tx(id)} = r.id`;
    count += rows.length;
    after = last.id;
  }
}

async function succeed(
  tx: Tx,
  make: (last: SignedSize) => { statement: string; note: string },
): Promise<void> {
  const [last] = await tx<{ size: string; root: Uint8Array; note: string }[]>`
    select size, root, note from ledger_checkpoints order by size desc limit 1`;
  // A log that has signed nothing has nobody who knows its key.
  if (!last) return;
  const { statement, note } = make({ ...last, size: Number(last.size) });
  await tx`insert into ledger_successions (number, note)
    select coalesce(max(number), 0) + 1, ${statement} from ledger_successions`;
  await tx`update ledger_checkpoints set note = ${note} where size = ${last.size}::bigint`;
}
