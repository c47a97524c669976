// `/api/auth/*`: handed to better-auth as it came. What it refuses leaves as a problem like every other refusal.
import type { Request, Response } from 'express';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { addressHeader } from '../people/auth.ts';
import { isConfirmed } from '../people/recent-confirmation.ts';
import type { Session } from '../people/sessions.ts';
import type { Tried } from '../people/tries.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';
import { recordSignIn } from './record-sign-in.ts';

const largestBody = 16_384;

/** What better-auth is asked for from outside. Everything else that it could do has no address. */
export const served: ReadonlyMap<string, string> = new Map([
  ['/sign-in/email', 'POST'],
  ['/sign-out', 'POST'],
  ['/get-session', 'GET'],
  ['/two-factor/enable', 'POST'],
  ['/two-factor/disable', 'POST'],
  ['/two-factor/verify-totp', 'POST'],
  ['/two-factor/verify-backup-code', 'POST'],
]);

export function authRoutes(services: Services) {
  const { auth, sessions, writePath } = services;
  return async (request: Request, response: Response) => {
    if (served.get(request.path) !== request.method) throw refusedWith('request.notFound');
    const body = await bodyOf(request);
    const address = addressOf(request);
    const tried = triedBy(request, body);
    if (tried && !(await auth.tries.take(tried.what, address, tried.on))) {
      sendProblem(response, problemOf('request.tooMany', localeOf(request)));
      return;
    }
    const before = await sessions.findSession(request.headers.cookie);
    if (isAdministration(request.path) && before && !isConfirmed(before, writePath.clock))
      throw refusedWith('session.stepUpRequired');
    const answer = await auth.handler(webRequest(request, body, address));
    sessions.forget(request.headers.cookie);
    await recordSignIn(services, { request, answer, before, email: tried?.on ?? '' });
    if (answer.status >= 400) {
      sendProblem(
        response,
        problemOf(codeOf(answer.status, request.path, before !== null), localeOf(request)),
      );
      return;
    }
    if (tried) await auth.tries.forget(tried.what, address, tried.on);
    const then = request.path === '/sign-out' ? await endAtProvider(services, before) : null;
    await sendWebResponse(response, then ? leaving(answer, then) : answer);
  };
}

/** Whoever came by single sign-on leaves there too; otherwise one click would lead back in. */
async function endAtProvider({ sso, origins }: Services, before: Session | null): Promise<string | null> {
  return sso && before?.provider === sso.provider ? sso.endUrl(origins[0] ?? '') : null;
}

function leaving(answer: globalThis.Response, then: string): globalThis.Response {
  return globalThis.Response.json({ success: true, then }, { headers: answer.headers });
}

/** What changes how one signs in. */
function isAdministration(path: string): boolean {
  return path === '/two-factor/enable' || path === '/two-factor/disable';
}

/** What can be guessed here, and whose it would be. */
function triedBy(request: Request, body: Buffer): { what: Tried; on: string } | null {
  if (request.path === '/sign-in/email') return { what: 'sign-in', on: emailIn(body) };
  if (request.path.startsWith('/two-factor/'))
    return { what: 'second-factor', on: request.headers.cookie ?? '' };
  return null;
}

function emailIn(body: Buffer): string {
  try {
    const { email } = JSON.parse(body.toString('utf8')) as { email?: unknown };
    return String(email);
  } catch {
    // Not JSON: better-auth refuses it in a moment.
    return '';
  }
}

/** Sends a fetch-style answer with its cookies. */
export async function sendWebResponse(response: Response, answer: globalThis.Response): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  response.setHeader('set-cookie', answer.headers.getSetCookie());
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** What a session remembers of where it was begun, and nothing else of the request. */
export function callerHeaders(request: Request): Headers {
  return new Headers({
    [addressHeader]: addressOf(request),
    'user-agent': request.headers['user-agent'] ?? '',
  });
}

function codeOf(status: number, path: string, hasSession: boolean): ProblemCode {
  if (status === 429) return 'request.tooMany';
  if (status === 404) return 'request.notFound';
  if (isAdministration(path) && !hasSession) return 'session.missing';
  // A wrong password or code: the session that there is has not ended.
  if (path.startsWith('/two-factor/') && status < 404) return 'account.notConfirmed';
  if (path.startsWith('/sign-in') && status === 401) return 'session.wrongPassword';
  if (status === 401 || status === 403) return 'session.missing';
  return status >= 500 ? 'server.fault' : 'request.invalid';
}

function webRequest(request: Request, body: Buffer<ArrayBuffer>, address: string): globalThis.Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(addressHeader, address);
  const { method } = request;
  const url = `http://${request.headers.host ?? 'localhost'}${request.originalUrl}`;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers, ...(hasBody ? { body } : {}) });
}

async function bodyOf(request: Request): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw refusedWith('request.tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
