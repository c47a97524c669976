// Mentions in a note: offered and accepted are exactly those who read the file at this moment, whatever their roles; they are
// told, and nobody else learns by a mention that there is such a case.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, send } from '#tests/support/case-over-http.ts';
import { idOf, type Name, names } from '#tests/support/cast.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { NoticePage } from '#workflows/contract/notice-schemas.ts';
import type { DirectoryPerson } from '#workflows/contract/people-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

const offered = async (name: Name, caseId = one.id) =>
  (
    await (
      await server.as(name)
    ).get<DirectoryPerson[]>(`/api/directory/people?role=readers&caseId=${caseId}`)
  ).body;
const note = (by: Name, mentions: string[]) =>
  send(server, one.id, by, { type: 'case.comment', payload: { note: 'Đã kiểm tra sổ sách.', mentions } });
const mentioned = async (name: Name) =>
  (await (await server.as(name)).get<NoticePage>('/api/notices')).body.notices.filter(
    ({ kind, streamId }) => kind === 'mention' && streamId === one.id,
  );

async function readers(): Promise<Name[]> {
  const found: Name[] = [];
  for (const name of names) {
    const answer = await (await server.as(name)).get<CaseView>(`/api/cases/${one.id}`);
    if (answer.status === 200 && answer.body.depth === 'file') found.push(name);
  }
  return found;
}

it('are offered to whoever reads the file: all who do, and nobody else', async () => {
  const reading = await readers();
  expect(reading).toContain('investigator');
  expect(reading.length).toBeGreaterThan(2);
  expect((await offered('investigator')).map(({ id }) => id).toSorted()).toEqual(
    reading.map(idOf).toSorted(),
  );
  const never = '01900000-0000-7000-8000-0000000f0f0f';
  for (const name of ['respondent', 'otherInvestigator', 'administrator'] as const) {
    expect(await offered(name), name).toEqual([]);
    expect(await offered(name, never), name).toEqual([]);
  }
}, 30_000);

it('of anybody else are refused, and nothing is written or told', async () => {
  const reading = await readers();
  const entries = await server.countEntries();
  for (const name of names.filter((each) => !reading.includes(each))) {
    const answer = await note('investigator', [idOf('supervisor'), idOf(name)]);
    expect([answer.status, answer.text], name).toEqual([
      422,
      expect.stringContaining('refusal.mentionsReadFile'),
    ]);
  }
  expect(await server.countEntries()).toBe(entries);
  expect(await mentioned('supervisor')).toEqual([]);
}, 30_000);

it('tell who is mentioned, and not who wrote it', async () => {
  const answer = await note('investigator', [idOf('supervisor'), idOf('investigator')]);
  expect(answer.status).toBe(200);
  await until('the supervisor told', async () => (await mentioned('supervisor')).length === 1, 8_000);
  expect(await mentioned('investigator')).toEqual([]);
  const [told] = await mentioned('supervisor');
  expect(JSON.stringify(told)).not.toContain('sổ sách');
});
