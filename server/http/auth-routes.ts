// `/api/auth/*`: handed to better-auth as it came. What it refuses leaves as a problem like every other refusal.
import type { Request, Response } from 'express';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import type { Services } from '../services.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';

const largestBody = 16_384;

export function authRoutes({ auth, sessions }: Services) {
  return async (request: Request, response: Response) => {
    const answer = await auth.handler(await webRequest(request));
    sessions.forget(request.headers.cookie);
    if (answer.status >= 400) {
      sendProblem(response, problemOf(codeOf(answer.status, request.path), localeOf(request)));
      return;
    }
    await sendWebResponse(response, answer);
  };
}

/** Sends a fetch-style answer with its cookies. */
export async function sendWebResponse(response: Response, answer: globalThis.Response): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  response.setHeader('set-cookie', answer.headers.getSetCookie());
  response.end(Buffer.from(await answer.arrayBuffer()));
}

function codeOf(status: number, path: string): ProblemCode {
  if (status === 429) return 'request.tooMany';
  if (status === 404) return 'request.notFound';
  if (path.startsWith('/sign-in') && status === 401) return 'session.wrongPassword';
  if (status === 401 || status === 403) return 'session.missing';
  return status >= 500 ? 'server.fault' : 'request.invalid';
}

async function webRequest(request: Request): Promise<globalThis.Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { method } = request;
  const url = `http://${request.headers.host ?? 'localhost'}${request.originalUrl}`;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await bodyOf(request);
  return new Request(url, { method, headers, body });
}

async function bodyOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw refusedWith('request.tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
