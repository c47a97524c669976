// A standing certificate over HTTP: it names what is in force and nothing else, goes to the two whom it concerns, is numbered without
// a gap, and can be verified by anybody who holds it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, type Name } from '#tests/support/cast.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import type { NoticePage } from '#workflows/contract/notice-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type {
  StandingCertificate,
  StandingCertificates,
} from '#workflows/contract/standing-certificate-schemas.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';

type By = Parameters<TestServer['as']>[0];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 90_000);
afterAll(() => server?.close());

const purpose = 'Bổ nhiệm Phó Giám đốc Sở Y tế';
const issue = async (by: By, person: Name = 'respondent') =>
  (await server.as(by)).post<StandingCertificate & Problem>('/api/standing-certificates', {
    ...{ personId: idOf(person), purpose, locale: 'vi' },
  });
const listed = async (by: By) =>
  (await (await server.as(by)).get<StandingCertificates>('/api/standing-certificates')).body;
const fetched = async (by: By, id: string) => {
  const { url, cookie } = await server.as(by);
  const answer = await fetch(`${url}/api/standing-certificates/${id}.pdf`, { headers: { cookie } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
};
const textOf = async (bytes: Uint8Array) => lettersOf((await pagesOfPdf(bytes)).join('').normalize('NFC'));

describe('a standing certificate', () => {
  it('names nothing while a decision is only signed, and the member has a copy at once', async () => {
    await caseWithAPast(server.database, defaultPack, 'discipline.notifying');
    const { status, body } = await issue('secretary');
    expect([status, body.number]).toEqual([201, expect.stringContaining('01/GXN')]);
    const copies = (await listed('respondent')).certificates;
    expect(copies).toMatchObject([
      { id: body.id, isCopy: true, purpose, issuedBy: { id: idOf('secretary') } },
    ]);
    const told = async (by: By) =>
      (await (await server.as(by)).get<NoticePage>('/api/notices?limit=30')).body.notices.filter(
        ({ kind }) => kind === 'standing',
      );
    const notice = { about: 'standing', streamId: body.id, ref: body.number, due: null, isRead: false };
    expect(await told('respondent')).toMatchObject([notice]);
    expect(await told('secretary')).toEqual([]);
    // Where whoever issued it could not tell, it is told by whoever goes through the reminders next, and once.
    await server.sql`delete from notifications where kind = 'standing'`;
    await server.sql`update notify_cursor set reminded_at = '-infinity'`;
    await expect.poll(() => told('respondent'), { timeout: 15_000 }).toMatchObject([notice]);
    const file = await fetched('respondent', body.id);
    expect(file.status).toBe(200);
    const text = await textOf(file.bytes);
    for (const words of ['Không có hình thức kỷ luật nào đang có hiệu lực', purpose])
      expect(text).toContain(lettersOf(words));
    expect(file.bytes).toEqual((await fetched('secretary', body.id)).bytes);
  });

  it('names the sanction that is in force with its provisions and days, and no reference of a case', async () => {
    const id = await caseWithAPast(server.database, defaultPack, 'discipline.inForce');
    const [row] = await server.sql<{ ref: string; sanction: string; pins: string[] }[]>`
      select ref, facts -> 'effect' ->> 'sanction' as sanction,
        array(select jsonb_path_query(facts, '$.allegations[*].pin') #>> '{}') as pins
      from heads where stream_id = ${id}`;
    const { body } = await issue('authority');
    expect(body.number).toContain('02/GXN');
    const text = await textOf((await fetched('authority', body.id)).bytes);
    const sanction = packOf(defaultPack).sanctions.find(({ code }) => code === row?.sanction);
    expect(text).toContain(lettersOf(sanction?.words.vi ?? 'no such sanction'));
    expect(row?.pins.some((pin) => text.includes(lettersOf(`${pin.split('#')[1]}:`)))).toBe(true);
    expect(text).not.toContain(row?.ref ?? '');
    expect(text).not.toContain(lettersOf('Không có hình thức kỷ luật nào'));
  });

  it('is given by nobody without that office, to nobody about themselves, and read by nobody else', async () => {
    const [first] = (await listed('respondent')).certificates;
    for (const by of ['investigator', 'supervisor', 'administrator', 'outsider'] as const) {
      const refused = await issue(by);
      expect([by, refused.status, refused.body.code]).toEqual([by, 404, 'standing.notFound']);
      expect([by, await listed(by)]).toEqual([by, { mayIssue: false, certificates: [] }]);
      expect([by, (await fetched(by, first?.id ?? '')).status]).toEqual([by, 404]);
    }
    expect((await issue('secretary', 'secretary')).status).toBe(404);
  });

  it('is verified by its code, which says its kind and day and whose it is to nobody', async () => {
    const [first] = (await listed('respondent')).certificates;
    const { body } = await server.nobody.get<VerifiedDocument>(`/api/documents/verify/${first?.code}`);
    expect(body).toEqual({
      ...{ known: true, kind: 'standing', day: first?.day, ref: null },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});
