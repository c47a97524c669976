// The log: one line a request that helps to find a fault, and nothing of what was sent, asked for or by whom.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import { registration } from '#tests/support/case-over-http.ts';
import { type ServerProcess, startServer } from '#tests/support/server-process.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { emailOf, fillOrganisation, password } from '#tests/support/test-organisation.ts';
import { settingsFor, signIn } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { watch } from '#tests/support/watcher.ts';
import type { OpenedCase } from '#workflows/contract/case-schemas.ts';

const canary = 'hoangyen7391';

let dataDir: string;
let database: TestDatabase;
let server: ServerProcess;
let url: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'duecourse-log-'));
  database = await createTestDatabase();
  await fillOrganisation(database);
  server = startServer({ ...settingsFor(database), DUECOURSE_DATA_DIR: dataDir, LOG_LEVEL: 'trace' });
  url = await server.ready;
});
afterAll(async () => {
  server?.child.kill('SIGTERM');
  await server?.ended;
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

function lines(): {
  msg?: string;
  req?: { id: string; method: string; path: string };
  res?: { status: number };
}[] {
  return server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

describe('the log at its most talkative', () => {
  it('has a line for each request with its id, and nothing that was sent or searched for, nor a session', async () => {
    const cookie = await signIn(url, 'intake');
    const intake = callerOf(url, cookie);
    const payload = { ...registration(), subject: canary, account: `${canary} kể lại sự việc.` };
    const opened = await intake.post<OpenedCase>('/api/cases', { commandId: v7(), payload });
    const refused = await intake.post(`/api/cases/${opened.body.id}/commands`, {
      type: canary,
      payload: { note: canary },
      commandId: v7(),
    });
    await intake.get(`/api/search?q=${canary}`);
    await intake.post('/api/cases', `{"${canary}`);
    const watcher = await watch(intake);
    await watcher.watchCase(opened.body.id);
    watcher.close();
    const id = refused.headers.get('x-request-id');
    expect(lines().find((line) => line.req?.id === id)).toMatchObject({
      req: { method: 'POST', path: `/api/cases/${opened.body.id}/commands` },
      res: { status: 400 },
    });
    const secrets = [canary, cookie.split('=')[1]?.slice(0, 20), password, emailOf('intake'), 'Người intake'];
    for (const secret of secrets) expect(server.output()).not.toContain(secret);
  });
});
