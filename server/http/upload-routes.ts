// Uploads by tus (resumable, protocol 1.0.0), for whoever may hand in evidence in the case; to everybody else the case is absent,
// or the upload is not theirs. What tus itself refuses leaves as problem details too.
import { ERRORS, MemoryLocker, Server, type Upload } from '@tus/server';
import { type Request, type Response, Router } from 'express';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { withBeat } from '../absence-beat.ts';
import { RefusedUpload } from '../evidence/refused-upload.ts';
import type { UploadStore } from '../evidence/upload-store.ts';
import type { Locale } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { localeOf, problemOf, problemOfError, refusedWith, sendProblem } from './problems.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const tusVersion = '1.0.0';

const codeFor: Readonly<Record<number, ProblemCode>> = {
  404: 'evidence.notFound',
  409: 'evidence.offset',
  410: 'evidence.uploadGone',
  413: 'evidence.tooLarge',
};

export function uploadRoutes({ sessions, evidence }: Services): Router {
  const router = Router();
  const locker = new MemoryLocker();

  const serve = async (request: Request, response: Response) => {
    const viewer = await sessions.findViewer(request.headers.cookie);
    const locale = localeOf(request, viewer?.locale);
    if (!viewer) return sendProblem(response, problemOf('session.missing', locale));
    const id = String(request.params.id);
    const uploads = await withBeat(async (beat) => {
      const found = uuid.test(id) ? await evidence.uploadsOf(viewer, id) : 'absent';
      if (found === 'absent') await beat.next();
      return found;
    });
    if (uploads === 'absent') throw refusedWith('case.notFound');
    const { uploadId } = request.params;
    const isTheirs = uploads !== 'notTheirs';
    if (
      uploadId !== undefined &&
      !(isTheirs && uuid.test(String(uploadId)) && (await uploads.has(String(uploadId))))
    )
      throw refusedWith('evidence.notFound');
    if (!isTheirs) throw refusedWith('evidence.mayNotUpload');
    const path = `/api/cases/${id}/uploads`;
    const serving = { ...{ uploads, locale, path, locker }, maxSize: evidence.settings.largest };
    const answer = await new TusServer(serving, request).answer();
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  };
  router.post('/:id/uploads', serve);
  for (const method of ['head', 'patch', 'delete'] as const) router[method]('/:id/uploads/:uploadId', serve);
  return router;
}

type Serving = { uploads: UploadStore; locale: Locale; path: string; locker: MemoryLocker; maxSize: number };

/** tus for one request of one person. */
class TusServer extends Server {
  readonly #locale: Locale;
  readonly #request: Request;

  constructor({ uploads, locale, path, locker, maxSize }: Serving, request: Request) {
    super({
      ...{ path, locker, maxSize, datastore: uploads, relativeLocation: true },
      namingFunction: () => uuidV7(),
      getFileIdFromRequest: (_request, last) => (last && uuid.test(last) ? last : undefined),
      onResponseError: (_request, error) => answerTo(error, locale),
      // Another site's page has nothing to do here.
      allowedOrigins: () => false,
      disableTerminationForFinishedUploads: false,
    });
    this.#locale = locale;
    this.#request = request;
    // tus would carry the body through two web streams, which costs more than sealing it.
    const writeToStore = (_body: unknown, { id, offset }: Upload, most: number, { signal }: Cancelling) =>
      uploads.write(bodyOfRequest(request, most, signal), id, offset);
    Object.assign(this.handlers.PATCH, { writeToStore });
  }

  /** The answer to the request, whose body is read as it is needed. */
  answer() {
    const { method, originalUrl, headers } = this.#request;
    const sent = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    return this.handleWeb(
      new globalThis.Request(new URL(originalUrl, 'http://here'), { method, headers: sent }),
    );
  }

  override write(...[context, headers, status, body = '']: Parameters<Server['write']>) {
    if (status < 400) return super.write(context, headers, status, body);
    headers.set('content-type', 'application/problem+json; charset=utf-8');
    if (status === 412) headers.set('tus-version', tusVersion);
    if (status === 429 || status === 503) headers.set('retry-after', '5');
    const answer = body.startsWith('{') ? body : bodyOf('evidence.uploadInvalid', status, this.#locale);
    return super.write(context, headers, status, answer);
  }
}

type Cancelling = { signal: AbortSignal };

/** The bytes of a request up to so many. Where another request takes the upload over, this one has lost its connection. */
async function* bodyOfRequest(request: Request, most: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  const letGo = () => request.destroy();
  signal.addEventListener('abort', letGo, { once: true });
  let length = 0;
  try {
    // Reading may end before the body does; the refusal still has to get through.
    for await (const bytes of request.iterator({ destroyOnReturn: false })) {
      length += bytes.length;
      if (length > most) throw ERRORS.ERR_SIZE_EXCEEDED;
      yield bytes;
    }
  } finally {
    signal.removeEventListener('abort', letGo);
  }
}

function answerTo(error: Error | { status_code: number; body: string }, locale: Locale) {
  if (error instanceof RefusedUpload) {
    const problem = problemOf(error.code, locale);
    return { status_code: problem.status, body: JSON.stringify(problem) };
  }
  if ('status_code' in error) {
    const { status_code: status } = error;
    const code = codeFor[status] ?? 'evidence.uploadInvalid';
    return { status_code: status, body: bodyOf(code, status, locale) };
  }
  const problem = problemOfError(error, locale);
  return { status_code: problem.status, body: JSON.stringify(problem) };
}

function bodyOf(code: ProblemCode, status: number, locale: Locale): string {
  return JSON.stringify(problemOf(code, locale, { status }));
}
