// A case with a canary in every kind of content that there is: what a reporter sent, what everybody wrote, files and what was made of
// them, documents, texts and drafts that nobody has sent, and what people wrote beside it. And the sealed bytes that hold it all.
import { createHash } from 'node:crypto';
import { getCommand } from '#workflows/case/catalogue.ts';
import type { Documents } from '#workflows/contract/document-schemas.ts';
import { canaried, type Flock } from './canaries.ts';
import { type CaseOverHttp, factsOf, must, sampleOf } from './case-over-http.ts';
import { type Name, usualHolder } from './cast.ts';
import { mainRoad } from './main-road.ts';
import { overSecret, plantedPdf } from './planted-pdf.ts';
import { type Reporter, reporterAt, sealedIdentity } from './reporter-browser.ts';
import type { TestServer } from './test-server.ts';
import { upload } from './upload.ts';

type Filling = { server: TestServer; one: CaseOverHttp; texts: Flock };

/** From a report with a file and an identity to a drafted report, everybody writing what they may. */
export async function fillCase(
  server: TestServer,
  texts: Flock,
): Promise<{ one: CaseOverHttp; reporter: Reporter }> {
  const reporter = await reporterAt(server.url);
  const identity = await sealedIdentity(server.url, texts.next());
  await reporter.report({ subject: texts.next(), what: `${texts.next()} ${'x'.repeat(40)}`, identity });
  const [row] = await server.sql<CaseOverHttp[]>`
    select stream_id as id, ref, version, state from heads where kind = 'case'`;
  if (!row) throw new Error('The report opened no case.');
  const one = { ...row };
  const filling = { server, one, texts };
  const handed = await reporter.handIn(`${texts.next()}.txt`, Buffer.from(texts.next()));
  const { id, name, sha256 } = handed.body;
  const added = await reporter.act('case.addInformation', {
    message: texts.next(),
    files: [{ id, name, sha256 }],
  });
  if (added.status !== 200) throw new Error(added.text);
  one.version += 1;
  for (const step of mainRoad.slice(1)) {
    if (one.state === 'verification.drafting') break;
    const by = (step.by ?? usualHolder[getCommand(step.type).by[0] ?? 'system']) as Name;
    const facts = await factsOf(server, one.id);
    const replaced = typeof step.payload === 'function' ? step.payload({ facts }) : step.payload;
    await act(
      filling,
      step.type,
      by,
      step.type === 'verification.recordEvidence' ? await withFile(filling) : replaced,
    );
  }
  const investigator = await server.as('investigator');
  const at = `/api/cases/${one.id}`;
  const [{ id: exhibitId = '', files = [] } = {}] = (await factsOf(server, one.id)).exhibits;
  await investigator.post(`${at}/redactions`, {
    ...{ exhibitId, fileId: files[0]?.id, boxes: [{ ...overSecret, reason: 'thirdParty' }] },
  });
  await investigator.post(`${at}/texts/report/hold`, {});
  const content = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: texts.next() }] }],
  };
  await investigator.put(`${at}/texts/report`, { content, basedOn: null });
  await investigator.put(`${at}/drafts/case.comment`, { values: { note: texts.next() }, basedOn: null });
  const { slots } = (await investigator.get<Documents>(`${at}/documents`)).body;
  for (const { kind, entry } of slots)
    await investigator.post(`${at}/documents`, { kind, entry, locale: 'vi' });
  await (await server.as('supervisor')).get(at, {
    headers: { 'x-purpose': `other:${encodeURIComponent(texts.next())}` },
  });
  await server.sql`insert into emergency_requests (id, requester_id, unit_id, ref, reason, hours)
    select gen_random_uuid(), actor_id, unit_id, ${one.ref}, ${`${texts.next()} ${'x'.repeat(20)}`}, 1 from access_log limit 1`;
  return { one, reporter };
}

async function withFile({ server, one, texts }: Filling) {
  const bytes = await plantedPdf();
  const { id } = await upload(await server.as('investigator'), one.id, {
    name: `${texts.next()}.pdf`,
    bytes,
  });
  return { files: [{ id, sha256: createHash('sha256').update(bytes).digest('hex') }] };
}

async function act(
  { server, one, texts }: Filling,
  type: string,
  by: Name,
  replaced: Record<string, unknown> = {},
): Promise<void> {
  const payload = { ...sampleOf(type, await factsOf(server, one.id)), ...replaced };
  const planted = canaried(getCommand(type).payload, payload, texts);
  await must(server, one, type, by, planted as Record<string, unknown>);
}

/** All sealed bytes of the case, from every table that holds some. */
export async function sealedBytes({ sql }: TestServer, caseId: string): Promise<Map<string, string[]>> {
  const columns = await sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea'
      and column_name in ('ciphertext', 'sealed', 'sealed_name', 'wrapped', 'salt', 'body_mac')`;
  const found = new Map<string, string[]>();
  for (const { table, column } of columns) {
    const key = { ballot_boxes: 'case_id', reporter_identities: null, standing_certificates: null }[table];
    if (key === null) continue;
    const rows = await sql.unsafe<{ hex: string }[]>(
      `select encode(${column}, 'hex') as hex from ${table} where ${key ?? 'stream_id'} = '${caseId}'`,
    );
    found.set(
      `${table}.${column}`,
      rows.map(({ hex }) => hex),
    );
  }
  const identities = await sql<
    { hex: string }[]
  >`select encode(sealed, 'hex') as hex from reporter_identities`;
  return found.set(
    'reporter_identities.sealed',
    identities.map(({ hex }) => hex),
  );
}
