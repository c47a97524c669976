// The cases that others are copies of, all through the write path: the demo with its accounts, the same told three times more under
// other names (`npm run seed`), and one note on a case, from which the longest history is made.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import postgres from 'postgres';
import { joinEmbeddedPostgres } from '#db/embedded/join-embedded-postgres.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { commentableCases } from '../commentable-cases.ts';
import { password, signIn, startProduct } from '../running-product.ts';

const seeds = ['size 1', 'size 2', 'size 3'];
const seedProgram = new URL('../../../server/demo/seed.ts', import.meta.url).pathname;

export async function seedBase(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const env = { ...process.env, DUECOURSE_DATA_DIR: dataDir, DUECOURSE_DEMO_PASSWORD: password };
  for (const seed of seeds) {
    const child = spawn(process.execPath, [seedProgram, '--seed', seed], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`The seed "${seed}" ended with ${code}.`);
  }
  const product = await startProduct(dataDir);
  try {
    const cookie = await signIn(product.url, 'supervisor');
    const [caseId] = await commentableCases(product.url, cookie);
    const answer = await fetch(`${product.url}/api/cases/${caseId}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: product.url, cookie },
      body: JSON.stringify({ type: 'case.comment', commandId: v7(), payload: { note: 'Đã đọc hồ sơ.' } }),
    });
    if (!answer.ok) throw new Error(`The note was answered ${answer.status}.`);
    await untilFollowed(dataDir);
  } finally {
    await product.stop();
  }
}

/** Search, notifications and the ledger have read the record to its end: no copy does that again. */
async function untilFollowed(dataDir: string): Promise<void> {
  const { adminUrl } = await joinEmbeddedPostgres({ dataDir, log() {} });
  const sql = postgres(adminUrl, { max: 1, onnotice() {} });
  try {
    for (let waited = 0; waited < 600; waited += 1) {
      const [row] = await sql<{ behind: number }[]>`
        select count(*)::int as behind from case_entries e
        where (e.xid, e.position) > (select c.xid, c.position from search_cursor c)
          or (e.xid, e.position) > (select coalesce(n.xid, '0'), n.position from notify_cursor n)
          or (e.xid, e.position) > (select l.xid, l.position from ledger_head l)`;
      if (row?.behind === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('The followers of the record did not come to its end.');
  } finally {
    await sql.end();
  }
}
