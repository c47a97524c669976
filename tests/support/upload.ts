// Uploads as the page makes them, by the tus client, and by bare requests where a test has to break something off.
import { createHash } from 'node:crypto';
import type { EvidenceFile, EvidenceList } from '#workflows/contract/evidence-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { Caller } from './caller.ts';

export type Sending = { name: string; bytes: Uint8Array; sha256?: string; size?: number };

export type Uploaded = { status: number; code: string | null; problem: Problem | null; id: string };

const tus = { 'tus-resumable': '1.0.0' };

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Begins an upload; the answer as it came. */
export async function begin(
  { url, cookie }: Pick<Caller, 'url' | 'cookie'>,
  caseId: string,
  { name, bytes, sha256, size = bytes.length }: Sending,
): Promise<Uploaded> {
  const metadata = [['filename', name], ...(sha256 === undefined ? [] : [['sha256', sha256]])]
    .map(([key, value = '']) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
  const answer = await fetch(`${url}/api/cases/${caseId}/uploads`, {
    method: 'POST',
    headers: { ...tus, cookie, origin: url, 'upload-length': String(size), 'upload-metadata': metadata },
  });
  return uploadedOf(answer, answer.headers.get('location')?.split('/').at(-1) ?? '');
}

/** Goes on with an upload from `offset`. */
export async function patch(
  { url, cookie }: Pick<Caller, 'url' | 'cookie'>,
  place: { caseId: string; id: string },
  bytes: Uint8Array,
  offset: number,
  signal?: AbortSignal,
): Promise<Uploaded> {
  const answer = await fetch(`${url}/api/cases/${place.caseId}/uploads/${place.id}`, {
    method: 'PATCH',
    headers: {
      ...{ ...tus, cookie, origin: url },
      ...{ 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    },
    body: Buffer.from(bytes),
    ...(signal ? { signal } : {}),
  });
  return uploadedOf(answer, place.id);
}

/** How far the server has it; null where there is no such upload (any more). */
export async function offsetOf(
  { url, cookie }: Pick<Caller, 'url' | 'cookie'>,
  place: { caseId: string; id: string },
): Promise<number | null> {
  const answer = await fetch(`${url}/api/cases/${place.caseId}/uploads/${place.id}`, {
    ...{ method: 'HEAD', headers: { ...tus, cookie } },
  });
  return answer.ok ? Number(answer.headers.get('upload-offset')) : null;
}

/** Sends a whole file in one go. */
export async function upload(caller: Caller, caseId: string, sending: Sending): Promise<Uploaded> {
  const begun = await begin(caller, caseId, sending);
  return begun.status === 201 ? patch(caller, { caseId, id: begun.id }, sending.bytes, 0) : begun;
}

export async function listFiles(caller: Caller, caseId: string): Promise<EvidenceFile[]> {
  return (await caller.get<EvidenceList>(`/api/cases/${caseId}/evidence`)).body.files;
}

async function uploadedOf(answer: Response, id: string): Promise<Uploaded> {
  const text = await answer.text();
  const problem = text.startsWith('{') ? (JSON.parse(text) as Problem) : null;
  return { status: answer.status, code: problem?.code ?? null, problem, id };
}
