// A thread that makes copies and streams them into the database: some hundreds of cases a transaction, each table by COPY. Triggers are
// off for it (what they end or hand in, a copy does not have).
import { createSecretKey } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import postgres from 'postgres';
import { caseKeysOf } from '#server/cases/case-keys.ts';
import { addCopy, type CopyOf, cutHistory, entryColumns, type Rows } from './copied-history.ts';
import { deadlineColumns, type History, headColumns, partColumns } from './history.ts';
import type { Directory } from './text-with-places.ts';

export type CopyWork = {
  adminUrl: string;
  histories: History[];
  directory: Directory;
  caseKeys: Uint8Array;
  bodyMac: Uint8Array;
};
export type CopyJob = { history: number; copy: Omit<CopyOf, 'shiftMs'> }[];

const columnsOf: Record<keyof Rows, readonly string[]> = {
  heads: headColumns,
  case_entries: entryColumns,
  case_payloads: ['stream_id', 'version', 'ciphertext', 'nonce', 'salt'],
  case_keys: ['stream_id', 'wrapped'],
  case_parts: partColumns,
  deadlines: deadlineColumns,
};

// What the thread was started with; it is made in one place (`large-record.ts`).
const { adminUrl, histories, directory, caseKeys, bodyMac }: CopyWork = workerData;
const sealing = {
  keys: caseKeysOf(Buffer.from(caseKeys)),
  bodyMacKey: createSecretKey(bodyMac),
};
const now = Date.now();
const cut = histories.map((history) => {
  const made = cutHistory(history, directory);
  const room = Math.min(now - Date.parse(history.updatedAt), ...made.places.map(({ roomMs }) => roomMs));
  return { made, room: Math.max(1, room) };
});
const sql = postgres(adminUrl, { max: 1, onnotice() {} });

parentPort?.on('message', async (job: CopyJob | 'end') => {
  if (job === 'end') {
    await sql.end();
    parentPort?.close();
    return;
  }
  await write(rowsOf(job));
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');

function rowsOf(job: CopyJob): Rows {
  const rows = {
    heads: '',
    case_entries: '',
    case_payloads: '',
    case_keys: '',
    case_parts: '',
    deadlines: '',
  };
  for (const { history, copy } of job) {
    const known = cut[history];
    if (!known) throw new Error(`There is no history ${history}.`);
    addCopy(rows, known.made, { ...copy, shiftMs: (copy.number * 7_919) % known.room }, sealing);
  }
  return rows;
}

async function write(rows: Rows): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`set local session_replication_role = replica`;
    await transaction`set local synchronous_commit = off`;
    for (const [table, lines] of Object.entries(rows)) {
      const columns = columnsOf[table as keyof Rows].map((name) => `"${name}"`).join(', ');
      const into = await transaction.unsafe(`copy ${table} (${columns}) from stdin`).writable();
      await pipeline(Readable.from([lines]), into);
    }
  });
}
