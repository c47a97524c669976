// The proof of a decision that was served, over HTTP: a second verifier, written from the documentation alone, finds it right; whoever may
// read the decision may have it and nobody else; it says nothing of anybody; and it comes along when the case is taken out.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, must } from '#tests/support/case-over-http.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { faultsInProof } from '#tests/support/second-document-proof.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { unpacked, verified } from '#tests/support/unpacked-export.ts';
import { until } from '#tests/support/watcher.ts';
import type { Documents, MadeDocument } from '#workflows/contract/document-schemas.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

type By = Parameters<TestServer['as']>[0];

let server: TestServer;
let folder: string;
let one: CaseOverHttp;
/** The decision in both languages, as the respondent finds it. */
let made: MadeDocument[];

beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'duecourse-proofs-'));
  const id = await caseWithAPast(server.database, defaultPack, 'discipline.notifying');
  const [row] = await server.sql<{ ref: string; version: number; state: string }[]>`
    select ref, version, state from heads where stream_id = ${id}`;
  one = { id, ref: '', version: 0, state: '', ...row };
}, 90_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const decisionsOf = async (by: By) => {
  const { body } = await (await server.as(by)).get<Documents>(`/api/cases/${one.id}/documents`);
  return body.slots.find(({ kind }) => kind === 'decision')?.made ?? [];
};

async function fetched(by: By, path: string) {
  const { url, cookie } = await server.as(by);
  const answer = await fetch(`${url}/api/cases/${one.id}/documents/${path}`, { headers: { cookie } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, bytes, text: new TextDecoder().decode(bytes) };
}

const signedProof = (by: By, id = made[0]?.id) =>
  until('a signature', async () => {
    const proof = await fetched(by, `${id}/proof`);
    return !proof.text.includes('document.notSigned') && proof.text;
  });

async function leavesOfLog(): Promise<Buffer[]> {
  const { body } = await server.nobody.get<{ entries: { commitment: string }[] }>(
    '/api/ledger/entries?start=0&end=1000',
  );
  return body.entries.map(({ commitment }) => Buffer.from(commitment, 'hex'));
}

describe('a decision', () => {
  it('has no proof before it is served, and is made in both languages by being served', async () => {
    const secretary = await server.as('secretary');
    const { body } = await secretary.get<Documents>(`/api/cases/${one.id}/documents`);
    const entry = body.slots.find(({ kind }) => kind === 'decision')?.entry;
    const early = await secretary.post<MadeDocument>(`/api/cases/${one.id}/documents`, {
      ...{ kind: 'decision', entry, locale: 'vi' },
    });
    expect(early.body.hasProof).toBe(false);
    expect((await fetched('secretary', `${early.body.id}/proof`)).text).toContain('document.notProven');
    await must(server, one, 'discipline.serveDecision', 'secretary');
    made = await decisionsOf('respondent');
    expect(made.map(({ id, locale, hasProof }) => [id === early.body.id, locale, hasProof])).toEqual([
      [true, 'vi', true],
      [false, 'en', true],
    ]);
  });

  it('that was served has a proof that another verifier finds right, and wrong once a byte is another', async () => {
    const proof = JSON.parse(await signedProof('respondent'));
    const leaves = await leavesOfLog();
    for (const { id } of made) {
      const { bytes } = await fetched('respondent', `${id}.pdf`);
      expect(faultsInProof(bytes, proof, leaves)).toEqual([]);
      const bent = { ...proof, served: { ...proof.served, at: '2020-01-01T00:00:00.000Z' } };
      expect(faultsInProof(bytes, bent, leaves)).toEqual(['another leaf']);
      bytes[bytes.length - 1] = 0;
      expect(faultsInProof(bytes, proof, leaves)).toEqual(['another document']);
    }
  });

  it('is proven without a word of the case or of anybody in it', async () => {
    const text = await signedProof('respondent');
    const [entry] = await server.sql<{ resolved: { people: object }; command: string; mac: string }[]>`
      select resolved, command_id as command, encode(body_mac, 'hex') as mac from case_entries
      where stream_id = ${one.id} and type = 'discipline.serveDecision'`;
    const people = Object.keys(entry?.resolved.people ?? {});
    expect(people.length).toBeGreaterThan(0);
    for (const known of [one.id, one.ref, entry?.command, entry?.mac, ...people])
      expect(text).not.toContain(known);
  });

  it('is proven to whoever may read it, and to nobody else', async () => {
    const [{ id } = { id: '' }] = made;
    expect(await signedProof('secretary')).toBe(await signedProof('respondent'));
    for (const by of ['outsider', 'administrator'] as const) {
      const refused = await fetched(by, `${id}/proof`);
      expect([refused.status, JSON.parse(refused.text).code]).toEqual([404, 'case.notFound']);
    }
    const never = await fetched('respondent', `${one.id}/proof`);
    expect([never.status, JSON.parse(never.text).code]).toEqual([404, 'document.notFound']);
  });

  it('takes its proof along when the case is taken out, and the record is still checked', async () => {
    const proof = await signedProof('secretary');
    const { url, cookie } = await server.as('supervisor');
    const answer = await fetch(`${url}/api/cases/${one.id}/exports`, {
      method: 'POST',
      headers: { cookie, origin: url, 'content-type': 'application/json', 'x-purpose': 'handover' },
      body: '{}',
    });
    const at = await unpacked(folder, new Uint8Array(await answer.arrayBuffer()));
    const { code, output } = await verified(at);
    expect([code, output]).toEqual([0, expect.stringContaining('✓ Nguyên vẹn / Intact')]);
    const name = (await readdir(join(at, 'documents'))).find((file) => file.endsWith('.proof.json'));
    const taken = JSON.parse(await readFile(join(at, 'documents', name ?? ''), 'utf8'));
    expect(taken.served).toEqual(JSON.parse(proof).served);
  });
});
