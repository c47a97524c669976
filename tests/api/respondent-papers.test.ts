// No document made for the respondent, and nothing of the dossier that they take out, says what is kept from them: what is in an exhibit
// that is withheld, who a protected witness is, who reported, and what those who work on the case wrote to each other. Canaries
// stand in each of these; the words of every PDF and DOCX are taken out and looked through.
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flockOf } from '#tests/support/canaries.ts';
import { idOf } from '#tests/support/cast.ts';
import { mainRoad, type Step } from '#tests/support/main-road.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { Documents } from '#workflows/contract/document-schemas.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

const kept = flockOf('ChimBáoĐỏ');
const given = 'HoaNhàiTrắng';

/** What comes after the evidence that the main road records. */
const besides: Step[] = [
  { type: 'verification.recordEvidence', payload: { title: kept.next(), source: kept.next() } },
  {
    type: 'verification.recordInterview',
    payload: { witnessId: idOf('witness'), record: `${given} theo lời kể.` },
  },
  { type: 'case.askAuthority', by: 'supervisor' },
  {
    type: 'verification.protectWitness',
    by: 'authority',
    payload: { gist: `Giữ kín vì ${given}.`, reasons: given },
  },
  {
    type: 'verification.withhold',
    payload: ({ facts }) => ({ exhibitIds: [facts.exhibits[2]?.id], necessity: kept.next() }),
  },
  { type: 'verification.ruleOnWithholding', by: 'authority', payload: { ruling: 'allowed', gist: given } },
  { type: 'case.comment', by: 'supervisor', payload: { note: kept.next() } },
];

const road = mainRoad.flatMap((step): Step[] => {
  if (step.type === 'detection.register')
    return [{ ...step, payload: { subject: kept.next(), account: kept.next() } }];
  if (step.type === 'verification.recordEvidence') return [{ ...step, payload: { title: given } }];
  if (step.type === 'verification.disclose')
    return [
      ...besides,
      {
        ...step,
        payload: ({ facts }) => ({ exhibitIds: [0, 1, 3].map((at) => facts.exhibits[at]?.id) }),
      },
    ];
  return [step];
});

let server: TestServer;
let caseId: string;
let witness: string;

beforeAll(async () => {
  server = await startTestServer();
  caseId = await caseWithAPast(server.database, defaultPack, 'discipline.appealable', road);
  const [row] = await server.sql<{ name: string }[]>`select name from members where id = ${idOf('witness')}`;
  witness = row?.name ?? '';
  const secretary = await server.as('secretary');
  for (const { kind, entry, toRespondent } of await slots())
    if (toRespondent) await secretary.post(`/api/cases/${caseId}/documents`, { kind, entry, locale: 'vi' });
}, 90_000);
afterAll(() => server?.close());

async function slots(by: 'secretary' | 'respondent' = 'secretary') {
  return (await (await server.as(by)).get<Documents>(`/api/cases/${caseId}/documents`)).body.slots;
}

async function taken(path: string, init: RequestInit = {}): Promise<Uint8Array> {
  const { url, cookie } = await server.as('respondent');
  const headers = { cookie, origin: url, 'content-type': 'application/json', 'x-purpose': 'respondent' };
  const answer = await fetch(`${url}/api/cases/${caseId}/${path}`, { ...init, headers });
  expect([path, answer.status]).toEqual([path, 200]);
  return new Uint8Array(await answer.arrayBuffer());
}

function holdsNothingKept(what: string, words: string): void {
  expect([what, kept.formsIn(words)]).toEqual([what, []]);
  for (const one of [witness, idOf('witness')]) expect(lettersOf(words), what).not.toContain(lettersOf(one));
}

it('keeps it out of every document, as PDF and as DOCX', async () => {
  const made = (await slots('respondent')).flatMap(({ kind, made: some }) =>
    some.map(({ id }) => ({ what: kind, id })),
  );
  expect(new Set<string>(made.map(({ what }) => what))).toEqual(
    new Set(['notice', 'serviceRecord', 'invitation', 'report', 'paper', 'decision']),
  );
  let all = '';
  for (const { what, id } of made) {
    const pdf = (await pagesOfPdf(await taken(`documents/${id}.pdf`))).join('\n').normalize('NFC');
    const docx = await mammoth.extractRawText({ buffer: Buffer.from(await taken(`documents/${id}.docx`)) });
    for (const words of [pdf, docx.value]) holdsNothingKept(what, words);
    all += pdf;
  }
  // The search would find it: what was disclosed is there.
  expect(lettersOf(all)).toContain(lettersOf(given));
});

it('keeps it out of the dossier that the respondent takes out, and of what they read of the record', async () => {
  const body = JSON.stringify({ audience: 'respondent', locale: 'vi' });
  const bundle = await taken('bundles', { method: 'POST', body });
  const words = (await pagesOfPdf(bundle)).join('\n').normalize('NFC');
  holdsNothingKept('bundle', words);
  expect(lettersOf(words)).toContain(lettersOf(given));
  for (const path of ['', '/history?limit=200', '/disclosures', '/documents']) {
    const { text, status } = await (await server.as('respondent')).get(`/api/cases/${caseId}${path}`);
    expect([path, status]).toEqual([path, 200]);
    holdsNothingKept(path, text);
  }
});

it('would find it where it stands: the file that the investigator reads has all of it', async () => {
  const { text } = await (await server.as('investigator')).get(`/api/cases/${caseId}/history?limit=200`);
  expect(kept.formsIn(text)).toContain('as it is');
  expect(text).toContain(idOf('witness'));
});
