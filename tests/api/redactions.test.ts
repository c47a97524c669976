// A redacted version over HTTP: made by the server of a file of an exhibit, entered by a command, and from then on what is disclosed
// in place of the original, which the respondent never gets.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, must, sampleOf, send } from '#tests/support/case-over-http.ts';
import { overSecret, plantedPdf, secret } from '#tests/support/planted-pdf.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { listFiles, upload } from '#tests/support/upload.ts';
import type { Dossier } from '#workflows/contract/dossier-schemas.ts';
import type { MadeRedaction } from '#workflows/contract/redaction-schemas.ts';
import type { Disclosures } from '#workflows/contract/room-schemas.ts';

const redact = 'verification.redactEvidence';
const reasons = 'Nhân chứng được bảo vệ; nội dung còn lại đủ để trả lời.';
const boxes = [{ ...overSecret, reason: 'protectedWitness' }];

let server: TestServer;
let one: CaseOverHttp;
let bytes: Uint8Array;
let original: { exhibitId: string; fileId: string };
beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.gathering');
  bytes = await plantedPdf();
  original = await recorded('Biên bản.pdf');
}, 60_000);
afterAll(() => server?.close());

async function recorded(name: string) {
  const { id } = await upload(await server.as('investigator'), one.id, { name, bytes });
  const files = [{ id, sha256: createHash('sha256').update(bytes).digest('hex') }];
  await must(server, one, 'verification.recordEvidence', 'investigator', { files });
  const { exhibits } = await factsOf(server, one.id);
  return { exhibitId: exhibits.at(-1)?.id ?? '', fileId: id };
}

async function make(by: Person, asked: Record<string, unknown> = {}) {
  const caller = await server.as(by);
  const { exhibitId, fileId } = original;
  return caller.post<MadeRedaction>(`/api/cases/${one.id}/redactions`, {
    exhibitId,
    fileId,
    boxes,
    ...asked,
  });
}

async function read(by: Person, fileId: string) {
  const { cookie } = await server.as(by);
  const answer = await fetch(`${server.url}/api/cases/${one.id}/evidence/${fileId}`, { headers: { cookie } });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

describe('a redacted version', () => {
  it('is made by whoever investigates, of a file of the exhibit, and is theirs alone until it is entered', async () => {
    expect((await make('supervisor')).status).toBe(403);
    expect((await make('outsider')).status).toBe(404);
    const other = await recorded('Khác.pdf');
    expect(await make('investigator', { fileId: other.fileId })).toMatchObject({
      ...{ status: 422, body: { code: 'redaction.noFile' } },
    });
    const made = await make('investigator');
    expect(made).toMatchObject({ status: 201, body: { proof: { pages: 1, boxes: 1 } } });
    expect((await read('supervisor', made.body.id)).status).toBe(404);
    const pdf = await read('investigator', made.body.id);
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(made.body.sha256);
    expect(pdf.bytes.includes(secret)).toBe(false);
  });

  it('is entered only as the server has made it, and of nothing but its own exhibit', async () => {
    const { id, sha256 } = (await make('investigator')).body;
    const other = await recorded('Nữa.pdf');
    const own = await upload(await server.as('investigator'), one.id, { name: 'Tự che.pdf', bytes });
    const enter = (exhibitId: string, file: { id: string; sha256: string }) =>
      send(server, one.id, 'investigator', {
        type: redact,
        payload: { ...sampleOf(redact, null), exhibitIds: [exhibitId], files: [file], reasons },
      });
    const refused = { status: 422, body: { code: 'refusal.redactionWasMade' } };
    const bare = { id: own.id, sha256: createHash('sha256').update(bytes).digest('hex') };
    expect(await enter(original.exhibitId, bare)).toMatchObject(refused);
    expect(await enter(other.exhibitId, { id, sha256 })).toMatchObject(refused);
    expect((await enter(original.exhibitId, { id, sha256 })).status).toBe(200);
    const { exhibits } = await factsOf(server, one.id);
    expect(exhibits.find((each) => each.id === original.exhibitId)?.files).toMatchObject([
      ...[{ id: original.fileId, version: 1 }],
      { id, sha256, version: 2, redacts: original.fileId, parts: 1, disclosedOn: null },
    ]);
  });

  it('is what the respondent gets of the exhibit, with why, and the original is not there for them', async () => {
    const { version } = (
      await (await server.as('investigator')).get<{ card: { version: number } }>(`/api/cases/${one.id}`)
    ).body.card;
    one.version = version;
    await must(server, one, 'verification.disclose', 'investigator', { exhibitIds: [original.exhibitId] });
    await must(server, one, 'verification.draftNotice', 'investigator');
    await must(server, one, 'verification.serveNotice', 'supervisor');
    const respondent = await server.as('respondent');
    const [given, ...others] = await listFiles(respondent, one.id);
    expect(others).toEqual([]);
    expect(given).toMatchObject({ redactedParts: 1, redacts: null, version: 2 });
    const { disclosed } = (await respondent.get<Disclosures>(`/api/cases/${one.id}/disclosures`)).body;
    expect(disclosed.find(({ exhibitId }) => exhibitId === original.exhibitId)?.files).toEqual([
      { id: given?.id, sha256: given?.sha256, version: 2, reasons: { protectedWitness: 1 } },
    ]);
    expect((await read('respondent', given?.id ?? '')).status).toBe(200);
    expect((await read('respondent', original.fileId)).status).toBe(404);
    expect((await read('supervisor', original.fileId)).status).toBe(200);
  });

  it('stands in the chain of custody, which only the file of the case shows', async () => {
    const list = async (by: Person) =>
      (await (await server.as(by)).get<Dossier>(`/api/cases/${one.id}/exhibits`)).body.exhibits;
    const exhibit = (await list('supervisor')).find(({ id }) => id === original.exhibitId);
    expect(exhibit?.standing).toBe('disclosed');
    expect(exhibit?.chain.map(({ act }) => act)).toEqual(['recorded', 'redacted', 'disclosed']);
    expect(exhibit?.chain[1]?.note).toBe(reasons);
    expect(await list('respondent')).toEqual([]);
  });
});
