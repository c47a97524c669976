// A node is started while the database is too busy to answer, or is just coming up: it waits, says so once, tells whoever comes to come
// again, and is there when the database is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseUnavailable } from '#db/errors.ts';
import { noPatience, patience } from '#server/patience.ts';
import { freePort } from '#tests/bench/running-product.ts';
import { callerOf } from '#tests/support/caller.ts';
import { type CuttableProxy, openProxy } from '#tests/support/cuttable-proxy.ts';
import { type ServerProcess, startServer } from '#tests/support/server-process.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { settingsFor } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';

describe('a start before its database answers', () => {
  let database: TestDatabase;
  let proxy: CuttableProxy;
  let server: ServerProcess | undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'duecourse-waiting-'));

  beforeAll(async () => {
    database = await createTestDatabase();
    const { hostname, port } = new URL(database.adminUrl);
    proxy = await openProxy({ host: hostname, port: Number(port) });
  });
  afterAll(async () => {
    server?.child.kill('SIGTERM');
    await server?.ended;
    await proxy?.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('waits for it, and is ready once it does', async () => {
    const port = await freePort();
    proxy.cut();
    const { DATABASE_URL = '', ...settings } = settingsFor(database);
    const through = Object.assign(new URL(DATABASE_URL), { port: String(proxy.port) }).href;
    const starting = startServer({
      ...{ ...settings, DATABASE_URL: through },
      ...{ PORT: String(port), DUECOURSE_DATA_DIR: dataDir },
    });
    server = starting;
    await until('it says that it waits', async () => starting.output().includes('waiting for it'), 20_000);
    const early = await callerOf(`http://127.0.0.1:${port}`, '').get<{ code: string }>('/readyz');
    expect(early).toMatchObject({ status: 503, body: { code: 'server.unavailable' } });
    proxy.mend();
    const ready = await callerOf(await starting.ready, '').get('/readyz');
    expect(ready.status).toBe(200);
    expect(starting.output().match(/waiting for it/g)).toHaveLength(1);
  });
});

describe('patience', () => {
  const said: string[] = [];
  const ofTest = () => patience({ forMs: 60, betweenMs: 5, say: (line) => said.push(line) });
  const away = (code: string) => new DatabaseUnavailable(code, false);

  it('asks again what a database that is away did not answer', async () => {
    let asked = 0;
    const answer = await ofTest()(async () => {
      asked += 1;
      if (asked < 3) throw away('DEADLINE');
      return 'here';
    });
    expect({ answer, asked, lines: said.splice(0) }).toEqual({
      ...{ answer: 'here', asked: 3 },
      lines: ['The database does not answer (DEADLINE); waiting for it.'],
    });
  });

  it('ends, and says what was in the way last', async () => {
    const never = ofTest()(() => Promise.reject(away('DEADLINE')));
    await expect(never).rejects.toMatchObject({ code: 'DEADLINE' });
  });

  it('has none for an address where nobody is, until somebody answered there', async () => {
    let asked = 0;
    const refusedOnce = async () => {
      asked += 1;
      if (asked === 1) throw away('ECONNREFUSED');
    };
    const patiently = ofTest();
    await expect(patiently(refusedOnce)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await patiently(async () => 'somebody');
    asked = 0;
    await patiently(refusedOnce);
    expect(asked).toBe(2);
  });

  it('asks once for whatever is no outage, and without it', async () => {
    let asked = 0;
    const wrong = async () => {
      asked += 1;
      throw new Error('a fault of ours');
    };
    await expect(ofTest()(wrong)).rejects.toThrow('a fault of ours');
    await expect(noPatience(wrong)).rejects.toThrow('a fault of ours');
    expect(asked).toBe(2);
  });
});
