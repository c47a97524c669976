// A witness closes the record of their own words over the API, and once the authority has kept their name nobody reads it but
// whoever investigates: not in the history, not by an id that could be looked up.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { CaseView, History } from '#workflows/contract/case-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
  await must(server, one, 'verification.recordInterview', 'investigator', {
    ...{ witnessId: idOf('witness'), closing: 'later', record: 'Tôi thấy phiếu chi được ký hai lần.' },
  });
  await must(server, one, 'verification.presentRecord', 'investigator');
}, 60_000);
afterAll(() => server?.close());

const viewOf = async (by: Person) => (await (await server.as(by)).get<CaseView>(`/api/cases/${one.id}`)).body;
const historyOf = async (by: Person) =>
  (await (await server.as(by)).get<History>(`/api/cases/${one.id}/history?limit=200`)).text;

it('shows a witness their own record and lets them refuse it, with a reason and no inference', async () => {
  const [record] = (await viewOf('witness')).records;
  expect(record).toMatchObject({ record: 'Tôi thấy phiếu chi được ký hai lần.', closing: null });
  expect((await viewOf('respondent')).records).toEqual([]);
  await must(server, one, 'verification.closeRecord', 'witness', { closing: 'refused' });
  expect((await viewOf('investigator')).records).toMatchObject([{ closing: 'refused', record: null }]);
});

it('calls a protected witness by a letter for everybody but the investigator and themselves', async () => {
  expect(await historyOf('supervisor')).toContain(idOf('witness'));
  await must(server, one, 'case.askAuthority', 'supervisor');
  await must(server, one, 'verification.protectWitness', 'authority');
  const read = await historyOf('supervisor');
  expect(read).not.toContain(idOf('witness'));
  expect(read).toContain('Witness A');
  expect(await historyOf('investigator')).toContain(idOf('witness'));
  expect(await historyOf('respondent')).not.toContain(idOf('witness'));
  expect(await historyOf('respondent')).toContain('Witness A');
  expect((await viewOf('witness')).records).toHaveLength(1);
});
