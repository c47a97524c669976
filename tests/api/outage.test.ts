// The database goes away: every route says so within seconds, in words and without detail; nothing hangs, nothing is done
// twice, and everything works again soon after it is back.
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type CaseOverHttp, registerCase, registration } from '#tests/support/case-over-http.ts';
import { type CuttableProxy, openProxy } from '#tests/support/cuttable-proxy.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';

let proxy: CuttableProxy;
let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  const { hostname, port } = new URL(inject('cluster').adminUrl);
  proxy = await openProxy({ host: hostname, port: Number(port) });
  server = await startTestServer((settings) => {
    const url = Object.assign(new URL(settings.DATABASE_URL ?? ''), { port: String(proxy.port) });
    return { ...settings, DATABASE_URL: url.href };
  });
  one = await registerCase(server);
});
afterEach(async () => {
  proxy.mend();
  await until('readiness', async () => (await server.nobody.get('/readyz')).status === 200, 10_000);
});
afterAll(async () => {
  await server?.close();
  await proxy?.close();
});

function note(commandId = v7()) {
  return { type: 'case.comment', payload: { note: 'Gửi lúc mất kết nối.' }, commandId };
}

describe.each([
  ['refuses connections', () => proxy.cut()],
  ['swallows everything', () => proxy.swallow()],
])('a database that %s', (_, goAway) => {
  it('is told as such on every route within seconds, with when to come back', async () => {
    const intake = await server.as('intake');
    await intake.get('/api/me');
    goAway();
    const path = `/api/cases/${one.id}`;
    const started = performance.now();
    const answers = await Promise.all([
      intake.get('/api/board'),
      intake.get(path),
      intake.get(`${path}/commands`),
      intake.get(`${path}/history`),
      intake.post(`${path}/commands`, note()),
      intake.post('/api/cases', { commandId: v7(), payload: registration() }),
      server.nobody.post('/api/auth/sign-in/email', {
        email: 'intake@organisation.test',
        password: 'something long',
      }),
    ]);
    expect(performance.now() - started).toBeLessThan(5_500);
    for (const { status, body, headers } of answers) {
      expect([status, body.code]).toEqual([503, 'server.unavailable']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(JSON.stringify(body)).not.toMatch(/postgres|ECONN|127\.0\.0\.1|select|password/i);
    }
  });

  it('makes the node alive but not ready', async () => {
    goAway();
    await until('not ready', async () => (await server.nobody.get('/readyz')).status === 503, 10_000);
    expect((await server.nobody.get('/healthz')).status).toBe(200);
  });

  it('is forgotten within ten seconds of its return, and a command with an unknown outcome is done once', async () => {
    const intake = await server.as('intake');
    const command = note();
    const path = `/api/cases/${one.id}/commands`;
    const sent = intake.post(path, command);
    goAway();
    expect([200, 503]).toContain((await sent).status);
    expect([503, 401]).toContain((await intake.post(path, command)).status);
    proxy.mend();
    await until('the retry', async () => (await intake.post(path, command)).status === 200, 10_000);
    const [row] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from case_entries where command_id = ${command.commandId}`;
    expect(row?.n).toBe(1);
  });
});

describe('a page that comes back while nobody can say who it is', () => {
  it('is not turned away for good, but let in once it can be said', async () => {
    const { cookie, url } = await server.as('intake');
    proxy.cut();
    // What this node still remembers of the session is over by then.
    await until('no session', async () => (await server.nobody.get('/readyz')).status === 503, 10_000);
    const socket = io(url, {
      ...{ transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: url } },
      ...{ reconnectionDelay: 100, reconnectionDelayMax: 300 },
    });
    const refusals: string[] = [];
    socket.on('connect_error', ({ message }) => refusals.push(message));
    let lost = 0;
    socket.io.on('reconnect_attempt', () => {
      lost += 1;
    });
    // Whoever was asked about a moment ago is let in without asking; the next time nobody knows them.
    const lose = () => socket.connected && socket.io.engine.close();
    await until('it is tried again', () => !lose() && lost >= 3, 10_000);
    proxy.mend();
    await until('it is let in', () => socket.connected, 20_000);
    socket.disconnect();
    expect(refusals).not.toContain('session.missing');
  });
});

describe('the figures of a node', () => {
  it('say how far the record is behind, and nothing of it while nobody can know', async () => {
    const figures = async () => (await server.nobody.get('/metrics')).text;
    const isSigned = async () => /^duecourse_ledger_unsigned_entries 0$/m.test(await figures());
    await until('the log is signed', isSigned, 30_000);
    expect(await figures()).toMatch(/^duecourse_ledger_checkpoint_age_seconds \d/m);
    expect(await figures()).toMatch(/^duecourse_deadlines\{state="overdue"\} \d/m);
    proxy.cut();
    await until('they are gone', async () => !/^duecourse_(ledger|deadlines)/m.test(await figures()), 30_000);
  });

  it('count commands and requests by outcome, without an id or a name in them', async () => {
    await (await server.as('intake')).post(`/api/cases/${one.id}/commands`, note());
    const { text } = await server.nobody.get('/metrics');
    expect(text).toMatch(/duecourse_commands_total\{type="case\.comment",outcome="done"\} [1-9]/);
    expect(text).toMatch(/duecourse_http_seconds_count\{method="POST",status="200"\} [1-9]/);
    expect(text).toContain('duecourse_sockets');
    expect(text).toContain('duecourse_feed_age_seconds');
    expect(text).toMatch(/duecourse_lanes\{pool="write",state="waiting"\} 0/);
    expect(text).toMatch(/duecourse_refused_total\{code="server.unavailable"\} [1-9]/);
    expect(text).not.toContain(one.id);
    expect(text).not.toContain(one.ref);
  });
});
