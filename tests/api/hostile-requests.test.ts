// Thousands of requests made from the API's own description, by people with and without a session: each is answered, none by
// a fault, none with anything of the inside; the node lives on, and no request holds it up. `HOSTILE_REQUESTS` says how many.
import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#tests/support/caller.ts';
import { caseIn, registerCase } from '#tests/support/case-over-http.ts';
import { hostileFor, type JsonSchema } from '#tests/support/hostile-values.ts';
import { calledMeeting } from '#tests/support/meeting-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { catalogue } from '#workflows/case/catalogue.ts';

const count = Number(process.env.HOSTILE_REQUESTS ?? 3_000);
const seed = Number(process.env.HOSTILE_SEED ?? 20_261);
const atOnce = 6;
/** Made and sent before the next are made. */
const batch = 5_000;
const longestMs = 200;

type Operation = {
  method: string;
  path: string;
  parameters: { name: string; in: string; schema?: JsonSchema }[];
  body: JsonSchema | undefined;
};
type Request = { who: number; method: string; path: string; body: unknown };
type Sent = Request & { status: number; text: string; ms: number };

let server: TestServer;
let callers: Caller[];
let sent: Sent[];
let known: string[];
let seconds: number;

beforeAll(async () => {
  server = await startTestServer({ LOG_LEVEL: 'error' });
  const one = await caseIn(server, 'verification.gathering');
  const meeting = await calledMeeting(server);
  known = [one.id, (await registerCase(server)).id, meeting.id];
  const people = ['intake', 'supervisor', 'investigator', 'secretary', 'respondent', 'outsider'] as const;
  callers = [...(await Promise.all(people.map((name) => server.as(name)))), server.nobody];
  const operations = await describedOperations();
  const any = fc.oneof(...operations.map(requestFor));
  const started = performance.now();
  sent = [];
  for (let from = 0; from < count; from += batch) {
    const numRuns = Math.min(batch, count - from);
    sent.push(...(await sendAll(fc.sample(any, { numRuns, seed: seed + from }))));
  }
  seconds = Math.round((performance.now() - started) / 1_000);
}, 3_600_000);
afterAll(() => server?.close());

/** What the description says that there is, and each command's payload by its own schema. */
async function describedOperations(): Promise<Operation[]> {
  const { body } = await server.nobody.get<{
    paths: Record<string, Record<string, { parameters?: Operation['parameters']; requestBody?: Content }>>;
    components: { schemas: Record<string, JsonSchema> };
  }>('/api/openapi.json');
  const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      ...{ method: method.toUpperCase(), path: `/api${path}`, parameters },
      body: requestBody?.content['application/json']?.schema,
    })),
  );
  const send = operations.find(
    ({ path, method }) => path === '/api/cases/{id}/commands' && method === 'POST',
  );
  if (!send) throw new Error('The description has no route for commands.');
  const commands = [...catalogue.keys()].map((type) => commandOperation(send, type, body.components.schemas));
  return [...operations, ...commands, ...operations];
}

type Content = { content: Record<string, { schema?: JsonSchema }> };

function commandOperation(send: Operation, type: string, schemas: Record<string, JsonSchema>): Operation {
  const properties: Record<string, JsonSchema> = {
    type: { const: type },
    payload: schemas[`payload.${type}`] ?? {},
    expectedVersion: { type: 'integer' },
    commandId: { type: 'string', format: 'uuid' },
  };
  return { ...send, body: { type: 'object', properties } };
}

function requestFor({ method, path, parameters, body }: Operation): fc.Arbitrary<Request> {
  const values = fc.record(
    Object.fromEntries(parameters.map(({ name, schema }) => [name, hostileFor(schema, known)])),
  );
  const payload = body ? hostileFor(body, known) : fc.constant(undefined);
  return fc.tuple(fc.nat({ max: callers.length - 1 }), values, payload).map(([who, given, one]) => ({
    ...{ who, method, body: one },
    path: addressOf(path, parameters, given),
  }));
}

function addressOf(
  path: string,
  parameters: Operation['parameters'],
  given: Record<string, unknown>,
): string {
  const text = (name: string) => {
    const value = given[name];
    return encodeURIComponent(
      (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 4_000),
    );
  };
  const queries = parameters.filter((one) => one.in === 'query').map(({ name }) => `${name}=${text(name)}`);
  return `${path.replace(/\{(\w+)\}/g, (_, name: string) => text(name))}?${queries.join('&')}`;
}

async function sendOne(request: Request): Promise<Sent> {
  const { who, method, path, body } = request;
  const caller = callers[who] ?? server.nobody;
  const started = performance.now();
  const hasBody = method !== 'GET' && body !== undefined;
  // As a string: what JSON leaves out of it, such as a lone undefined, is no request.
  const text = JSON.stringify(withFreshId(body));
  const ask = () => (hasBody ? caller.post(path, text, { method }) : caller.get(path, { method }));
  // Once more where the connection had just been closed for having been idle; twice is the node's doing.
  const answer = await ask()
    .catch(ask)
    .catch((error) => ({ status: 599, text: `no answer: ${error.cause?.code}` }));
  // What is answered as asked is not looked at again, and there is much of it.
  const kept = answer.status >= 400 ? answer.text : '';
  return { ...request, status: answer.status, text: kept, ms: performance.now() - started };
}

/** Most commands with an id of their own: else the second is refused for its id alone. */
function withFreshId(body: unknown): unknown {
  const isObject = typeof body === 'object' && body !== null && 'commandId' in body;
  return isObject && Math.random() < 0.8 ? { ...body, commandId: v7() } : body;
}

async function sendAll(requests: readonly Request[]): Promise<Sent[]> {
  const queue = [...requests];
  const done: Sent[] = [];
  const lane = async () => {
    for (let one = queue.pop(); one; one = queue.pop()) done.push(await sendOne(one));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done;
}

/** How long somebody else waits while this is being answered. A password is checked slowly, but on another thread. */
async function waitBeside(request: Request): Promise<number> {
  const asked = sendOne(request);
  const started = performance.now();
  await fetch(`${server.url}/healthz`);
  const waited = performance.now() - started;
  await asked;
  return waited;
}

const shown = ({ method, path, body, status, text }: Sent) =>
  `${status} ${method} ${path.slice(0, 200)} ${JSON.stringify(body)?.slice(0, 400)} → ${text.slice(0, 120)}`;

describe(`${count} hostile requests (seed ${seed})`, () => {
  it('reach every kind of answer, done things among them', async () => {
    const statuses = Object.groupBy(sent, ({ status }) => status);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const lag = /nodejs_eventloop_lag_max_seconds ([\d.]+)/.exec(metrics)?.[1];
    const counts = Object.fromEntries(Object.entries(statuses).map(([status, all]) => [status, all?.length]));
    console.log(
      JSON.stringify({ hostile: sent.length, seed, seconds, counts, eventLoopLagMaxSeconds: Number(lag) }),
    );
    for (const status of [200, 400, 401, 404])
      expect(statuses[status]?.length ?? 0, String(status)).toBeGreaterThan(0);
    expect(sent.length).toBe(count);
  });

  it('are never answered by a fault', () => {
    expect(
      sent
        .filter(({ status }) => status >= 500)
        .map(shown)
        .slice(0, 12),
    ).toEqual([]);
  });

  it('are told nothing of the inside', () => {
    const inside =
      /node_modules|\bat [\w.<>]+ \(|\.ts:\d+|select .* from |pg_|postgres|violates|syntax error/i;
    // The description and one's own texts apart: only what is refused is looked at, and what was not sent.
    const refused = sent.filter(({ status, text, path, body }) => {
      const [told] = inside.exec(text) ?? [];
      return status >= 400 && told !== undefined && !`${path} ${JSON.stringify(body)}`.includes(told);
    });
    expect(refused.map(shown).slice(0, 12)).toEqual([]);
    for (const one of sent.filter(({ status }) => status >= 400)) {
      const { status, text } = one;
      expect(text, shown(one)).not.toBe('');
      expect([status, JSON.parse(text)]).toMatchObject([status, { status, code: expect.any(String) }]);
    }
  });

  it('are refused as problems too where they are no requests at all', async () => {
    const answerTo = async (sentence: string) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.write(sentence);
      await once(socket, 'close');
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      return { head, problem: JSON.parse(body) };
    };
    const tooLong = await answerTo(
      `GET /api/board?q=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    );
    expect(tooLong.head).toMatch(/^HTTP\/1\.1 431 .*application\/problem\+json/s);
    expect(tooLong.problem).toMatchObject({ status: 431, code: 'request.headTooLarge' });
    const noHttp = await answerTo('EHLO localhost\r\n\r\n');
    expect(noHttp.problem).toMatchObject({ status: 400, code: 'request.unreadable' });
  });

  it('do not hold the node up: beside the slowest of them others are answered', async () => {
    const slowest = sent.toSorted((a, b) => b.ms - a.ms).slice(0, 12);
    for (const one of slowest) {
      const waits: number[] = [];
      // The least of five: what the rest of the machine does is not the request's doing.
      for (let time = 0; time < 5; time += 1) waits.push(await waitBeside(one));
      expect(Math.min(...waits), shown(one)).toBeLessThan(longestMs);
    }
  }, 120_000);

  it('leave the node alive, and with no fault in its log', async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect((await (await server.as('intake')).get('/api/me')).status).toBe(200);
    expect(server.output()).not.toMatch(/a request failed|uncaught|unhandled/i);
  });
});
