// What is found of long texts and by respondents over HTTP: a text in writing by whoever works on it and by no other reader of the
// file, evidence by its respondent once it was disclosed to them; and for everybody else neither a hit nor a count.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, must } from '#tests/support/case-over-http.ts';
import { commandOf } from '#tests/support/replay-process.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { sha256Of, upload } from '#tests/support/upload.ts';
import { vietnamesePdf } from '#tests/support/vietnamese-pdf.ts';
import { until } from '#tests/support/watcher.ts';
import type { DossierResults } from '#workflows/contract/search-schemas.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server?.close());

async function search(by: Person, q: string) {
  const path = `/api/search/dossier?q=${encodeURIComponent(q)}`;
  return (await (await server.as(by)).get<DossierResults>(path)).body;
}
const hitsFor = async (by: Person, q: string) =>
  (await search(by, q)).cases.flatMap(({ card, hits }) => hits.map((hit) => ({ id: card.id, ...hit })));
const found = (by: Person, q: string) =>
  until(`a hit of “${q}” for ${by}`, async () => (await hitsFor(by, q)).length > 0);

/** Neither hits nor counts. */
async function findsNothing(by: Person, q: string): Promise<void> {
  const { cases, counts } = await search(by, q);
  expect([by, q, cases]).toEqual([by, q, []]);
  expect(counts).toEqual({ cases: { count: 0, more: false }, kinds: [], states: [], units: [] });
}

async function write({ id }: CaseOverHttp, by: Person, slot: string, text: string, basedOn: number | null) {
  const caller = await server.as(by);
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  expect((await caller.post(`/api/cases/${id}/texts/${slot}/hold`, {})).status).toBe(200);
  expect((await caller.put(`/api/cases/${id}/texts/${slot}`, { content, basedOn })).status).toBe(200);
}

it('finds a long text for whoever works on it, as it was written last, and for no other reader of the file', async () => {
  const one = await caseIn(server, 'advice.scheduled');
  await must(server, one, 'advice.declareInterest', 'member1');
  await write(one, 'investigator', 'report', 'Lập luận về chứng từ bị tẩy xóa.', null);
  await write(one, 'secretary', 'paper', 'Các phương án xử lý tẩy xóa.', null);
  for (const by of ['investigator', 'supervisor'] as const) await found(by, 'chung tu bi tay xoa');
  await found('secretary', 'phuong an xu ly tay xoa');
  expect(await hitsFor('supervisor', 'tay xoa')).toMatchObject([
    { id: one.id, kind: 'text', source: 'report' },
  ]);
  expect(await hitsFor('secretary', 'tay xoa')).toMatchObject([{ kind: 'text', source: 'paper' }]);
  expect((await search('supervisor', 'tay xoa')).counts.kinds).toEqual([
    { value: 'text', count: 1, more: false },
  ]);
  for (const by of ['member1', 'member2', 'respondent', 'strangeSupervisor', 'auditor', 'custodian'] as const)
    await findsNothing(by, 'tay xoa');
  await findsNothing('secretary', 'chung tu bi tay xoa');
  await write(one, 'investigator', 'report', 'Lập luận về con dấu.', 1);
  await found('investigator', 'lap luan ve con dau');
  await findsNothing('investigator', 'tay xoa');
});

it('finds evidence for the respondent from its disclosure on, the file as well as what was recorded of it', async () => {
  const one = await caseIn(server, 'verification.responding');
  const bytes = vietnamesePdf(['Bảng kê vật tư tồn kho số 88012.']);
  const { id } = await upload(await server.as('investigator'), one.id, { name: 'Bảng kê.pdf', bytes });
  await must(server, one, 'verification.recordEvidence', 'investigator', {
    ...{ files: [{ id, sha256: sha256Of(bytes) }], title: 'Bảng kê vật tư nhà xưởng' },
  });
  await must(server, one, 'verification.recordInterview', 'investigator', {
    record: 'Tôi thấy xe chở vật tư rời cổng phụ.',
  });
  for (const q of ['vat tu ton kho 88012', 'vat tu nha xuong', 'roi cong phu']) {
    await found('investigator', q);
    await findsNothing('respondent', q);
  }
  const { exhibits } = await factsOf(server, one.id);
  const [file, interview] = exhibits.slice(-2);
  await must(server, one, 'verification.disclose', 'investigator', { exhibitIds: [file?.id] });
  for (const q of ['vat tu ton kho 88012', 'vat tu nha xuong']) await found('respondent', q);
  expect(await hitsFor('respondent', 'ton kho 88012')).toMatchObject([{ kind: 'evidence', source: id }]);
  await findsNothing('respondent', 'roi cong phu');
  // Whoever reads the file finds the entry once, as before.
  expect(await hitsFor('investigator', 'vat tu nha xuong')).toHaveLength(1);
  await must(server, one, 'verification.disclose', 'investigator', { exhibitIds: [interview?.id] });
  await found('respondent', 'roi cong phu');
  await findsNothing('strangeSupervisor', 'vat tu ton kho 88012');
});

it('makes all of it anew by the command', async () => {
  await server.sql`delete from search_rows`;
  expect((await commandOf(server, 'reindex')).code).toBe(0);
  await found('secretary', 'phuong an xu ly tay xoa');
  for (const q of ['vat tu ton kho 88012', 'roi cong phu']) await found('respondent', q);
});
