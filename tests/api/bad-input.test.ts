// Bad input: each kind has its own status and its own stable code, is answered in the caller's language, and writes
// nothing. What a client may rely on when it tells its user what happened.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '#tests/support/caller.ts';
import {
  type CaseOverHttp,
  registerCase,
  registration,
  sampleOf,
  send,
} from '#tests/support/case-over-http.ts';
import { emailOf } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Problem } from '#workflows/contract/problem.ts';

let server: TestServer;
let intake: Caller;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  intake = await server.as('intake');
  one = await registerCase(server);
});
afterAll(() => server?.close());

type Locale = 'vi' | 'en';
type Ask = (locale: Locale) => Promise<Answer<Problem>>;

const command = (more: Record<string, unknown> = {}) => ({
  type: 'case.comment',
  payload: { note: 'Đã gọi điện xác minh.' },
  expectedVersion: one.version,
  commandId: v7(),
  ...more,
});
const startScreening = (more: Record<string, unknown> = {}) =>
  command({ type: 'detection.startScreening', payload: { unconflicted: true }, ...more });
const sendTo = (caller: Caller, id: string, body: unknown, locale: Locale) =>
  caller.post(`/api/cases/${id}/commands`, body, { locale });

const cases: Record<string, { status: number; code: string; ask: Ask }> = {
  'no session': {
    status: 401,
    code: 'session.missing',
    ask: (locale) => server.nobody.get('/api/board', { locale }),
  },
  'a session that was made up': {
    status: 401,
    code: 'session.missing',
    ask: (locale) =>
      server.nobody.get('/api/me', { locale, headers: { cookie: 'better-auth.session_token=abc.def' } }),
  },
  'a wrong password': {
    status: 401,
    code: 'session.wrongPassword',
    ask: (locale) =>
      server.nobody.post(
        '/api/auth/sign-in/email',
        { email: emailOf('intake'), password: 'not the passphrase' },
        { locale },
      ),
  },
  'an address that nobody has': {
    status: 401,
    code: 'session.wrongPassword',
    ask: (locale) =>
      server.nobody.post(
        '/api/auth/sign-in/email',
        { email: 'nobody@organisation.test', password: 'not the passphrase' },
        { locale },
      ),
  },
  'a body that is not JSON': {
    status: 400,
    code: 'request.invalidJson',
    ask: (locale) => sendTo(intake, one.id, '{"type": "detection.ack', locale),
  },
  'JSON that is no command': {
    status: 400,
    code: 'request.invalid',
    ask: (locale) => sendTo(intake, one.id, { what: 'is this' }, locale),
  },
  'a body of another type': {
    status: 415,
    code: 'request.unsupportedMedia',
    ask: (locale) =>
      intake.post(`/api/cases/${one.id}/commands`, '<command/>', {
        locale,
        headers: { 'content-type': 'application/xml' },
      }),
  },
  'a body of more than 256 KB': {
    status: 413,
    code: 'request.tooLarge',
    ask: (locale) => sendTo(intake, one.id, command({ payload: { note: 'x'.repeat(300_000) } }), locale),
  },
  'an address that does not exist': {
    status: 404,
    code: 'request.notFound',
    ask: (locale) => intake.get('/api/secrets', { locale }),
  },
  'a method that the address does not have': {
    status: 405,
    code: 'request.methodNotAllowed',
    ask: (locale) => intake.get('/api/board', { locale, method: 'DELETE' }),
  },
  'an unknown case': {
    status: 404,
    code: 'case.notFound',
    ask: (locale) => sendTo(intake, v7(), command(), locale),
  },
  'an unknown command': {
    status: 400,
    code: 'command.unknown',
    ask: (locale) => sendTo(intake, one.id, command({ type: 'detection.convict' }), locale),
  },
  'a payload that lacks a field': {
    status: 400,
    code: 'command.invalidPayload',
    ask: (locale) => sendTo(intake, one.id, command({ payload: {} }), locale),
  },
  'a registration that lacks a field': {
    status: 400,
    code: 'command.invalidPayload',
    ask: (locale) => {
      const { account: _, ...payload } = registration();
      return intake.post('/api/cases', { commandId: v7(), payload }, { locale });
    },
  },
  'an exclusive command without the version it was decided on': {
    status: 400,
    code: 'command.versionRequired',
    ask: (locale) => sendTo(intake, one.id, startScreening({ expectedVersion: undefined }), locale),
  },
  'a version that is past': {
    status: 409,
    code: 'conflict.version',
    ask: (locale) => sendTo(intake, one.id, startScreening({ expectedVersion: 0 }), locale),
  },
  'an act that belongs to somebody else': {
    status: 403,
    code: 'refusal.notYourTurn',
    ask: async (locale) => sendTo(await server.as('supervisor'), one.id, startScreening(), locale),
  },
  'an act that belongs to another state': {
    status: 422,
    code: 'refusal.notInThisState',
    ask: async (locale) =>
      sendTo(
        await server.as('supervisor'),
        one.id,
        command({ type: 'detection.returnScreening', payload: sampleOf('detection.returnScreening', null) }),
        locale,
      ),
  },
  'a cursor that is none': {
    status: 400,
    code: 'cursor.invalid',
    ask: (locale) => intake.get('/api/board/changes?after=yesterday', { locale }),
  },
  'a page of a size that is not given': {
    status: 400,
    code: 'request.invalid',
    ask: (locale) => intake.get(`/api/cases/${one.id}/history?limit=100000`, { locale }),
  },
};

describe('bad input', () => {
  it.each(Object.entries(cases))(
    '%s has its own status and code, in both languages, and writes nothing',
    async (_, { status, code, ask }) => {
      const before = await server.countEntries();
      const vi = await ask('vi');
      const en = await ask('en');
      for (const answer of [vi, en]) {
        expect([answer.status, answer.body?.code]).toEqual([status, code]);
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
        expect(answer.body.status).toBe(status);
        expect(answer.body.type).toContain(code);
      }
      expect(vi.body.detail).not.toBe(en.body.detail);
      expect(vi.body.title).not.toBe(en.body.title);
      expect(await server.countEntries()).toBe(before);
    },
  );

  it('says the fields that are wrong by their paths, each in the language asked for', async () => {
    const payload = { ...registration(), channel: 'rumour', receivedOn: '2026-02-31', verdict: 'guilty' };
    const ask = (locale: Locale) => intake.post('/api/cases', { commandId: v7(), payload }, { locale });
    const fieldsOf = (answer: Answer<Problem>) => answer.body.fields ?? [];
    const [vi, en] = [fieldsOf(await ask('vi')), fieldsOf(await ask('en'))];
    expect(vi.map((field) => field.path).toSorted()).toEqual(['channel', 'receivedOn', 'verdict']);
    expect(en.map((field) => field.path)).toEqual(vi.map((field) => field.path));
    for (const [index, field] of vi.entries()) expect(field.message).not.toBe(en[index]?.message);
  });

  it('tells with a stale version where the case stands now', async () => {
    const answer = await cases['a version that is past']?.ask('en');
    expect(answer?.body).toMatchObject({ version: one.version, state: one.state });
  });

  it('cites the article of the rule that refused', async () => {
    const answer = await cases['an act that belongs to somebody else']?.ask('en');
    expect(answer?.body.article).toMatch(/^\d+(\.\d+)*$/);
  });

  it('holds back whoever tries many passwords, however they pretend to come from elsewhere', async () => {
    const tries = Array.from({ length: 40 }, (_, index) =>
      server.nobody.post(
        '/api/auth/sign-in/email',
        { email: emailOf('chair'), password: `guess number ${index}` },
        { headers: { 'x-forwarded-for': `203.0.113.${index}` } },
      ),
    );
    const answers = await Promise.all(tries);
    const held = answers.filter(({ status }) => status === 429);
    expect(held).toHaveLength(30);
    expect(held[0]?.body.code).toBe('request.tooMany');
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    // Everyone else still gets in.
    expect((await (await server.as('secretary')).get('/api/me')).status).toBe(200);
  });

  it('refuses the id of another command, whoever sends it, and tells nothing of that command', async () => {
    const commandId = v7();
    const note = (text: string) => ({ type: 'case.comment', payload: { note: text }, commandId });
    const first = await send(server, one.id, 'intake', note('Đã gọi điện xác minh.'));
    expect(first.status).toBe(200);
    const before = await server.countEntries();
    const otherBody = await send(server, one.id, 'intake', note('Đã gọi điện hai lần.'));
    const otherActor = await send(server, one.id, 'supervisor', note('Đã gọi điện xác minh.'));
    const otherCase = await send(
      server,
      (await registerCase(server)).id,
      'intake',
      note('Đã gọi điện xác minh.'),
    );
    for (const answer of [otherBody, otherActor, otherCase]) {
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ code: 'command.reusedId' });
      expect(answer.text).not.toContain(one.id);
    }
    expect(await server.countEntries()).toBe(before + 1);
  });
});
