// Every request of the page: the viewer's language on it, why they look where that is asked, and a refusal thrown as a ProblemError. Nothing else in the
// page calls `fetch`.
import type { Problem } from '#workflows/contract/problem.ts';
import { NoAnswerError, ProblemError } from './problem-error.ts';
import { purposeHeader } from './stated-purpose.ts';
import { stepUp } from './step-up.ts';

/** Resolves with an answer of 2xx. Throws a ProblemError for every other one, and a NoAnswerError where none came. */
export async function httpFetch(request: string | Request, init?: RequestInit): Promise<Response> {
  const asked = new Request(request, init);
  asked.headers.set('accept-language', document.documentElement.lang);
  const purpose = purposeHeader(asked.method, new URL(asked.url).pathname);
  if (purpose) asked.headers.set('x-purpose', purpose);
  const again = asked.clone();
  const answer = await answerTo(asked);
  if (answer.ok) return answer;
  const problem = await problemOf(answer);
  if (problem.code !== 'session.stepUpRequired' || !(await stepUp())) throw new ProblemError(problem);
  const second = await answerTo(again);
  if (!second.ok) throw new ProblemError(await problemOf(second));
  return second;
}

async function answerTo(request: Request): Promise<Response> {
  return fetch(request).catch((error: unknown) => {
    throw error instanceof TypeError ? new NoAnswerError(error.message) : error;
  });
}

export async function postJson(path: string, body: object): Promise<Response> {
  return httpFetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A proxy in between may answer with something that is no problem document; it is a passing outage then. */
async function problemOf(answer: Response): Promise<Problem> {
  const isProblem = answer.headers.get('content-type')?.includes('json');
  const body: unknown = isProblem ? await answer.json().catch(() => null) : null;
  if (body && typeof body === 'object' && 'code' in body && 'detail' in body) return body as Problem;
  const { status, statusText } = answer;
  const code = status >= 500 ? 'server.unavailable' : 'request.invalid';
  return { type: 'about:blank', title: statusText, status, detail: statusText, code };
}
