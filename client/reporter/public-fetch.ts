// Requests of the reporter's pages: without a session, a cookie or a referrer, and never from or into a cache, even where somebody
// is signed in to the product in the same browser.
import type { Problem } from '#workflows/contract/problem.ts';
import type { FormStart, HandedIn } from '#workflows/contract/reporting-schemas.ts';
import { NoAnswerError, ProblemError } from '../api/problem-error.ts';

async function ask(path: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(`/api/reports${path}`, {
    ...init,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: { ...init.headers, 'accept-language': document.documentElement.lang },
  }).catch((error: unknown) => {
    throw error instanceof TypeError ? new NoAnswerError(error.message) : error;
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body;
  if (body && typeof body === 'object' && 'code' in body) throw new ProblemError(body as Problem);
  throw new NoAnswerError(answer.statusText);
}

export function postPublicly(path: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

export function fetchForm(): Promise<FormStart> {
  return ask('/form', {}) as Promise<FormStart>;
}

/** A file goes by itself, before the message that it belongs to. */
export function handIn(lookup: string, file: File): Promise<HandedIn> {
  return ask('/files', {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/octet-stream', 'x-lookup': lookup },
      'x-file-name': encodeURIComponent(file.name.slice(0, 120)),
    },
    body: file,
  }) as Promise<HandedIn>;
}
