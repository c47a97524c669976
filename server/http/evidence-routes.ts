// A file of evidence to whoever may read it: whole or a range of it, in the page only for kinds of which a browser runs nothing,
// and then in a sandbox that may load and send nothing. The look is on record before the first byte.
import { type NextFunction, type Request, type Response, Router } from 'express';
import { withBeat } from '../absence-beat.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import { kindNamed } from '../evidence/accepted-kinds.ts';
import type { ByteRange } from '../evidence/blob-store.ts';
import type { OpenFile } from '../evidence/evidence.ts';
import type { Services } from '../services.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';
import { canBeAsked, purposeOf } from './purpose-of.ts';
import { sendBytes } from './send-bytes.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function evidenceRoutes({ sessions, cases, evidence }: Services): Router {
  const router = Router();

  /** The file that is asked for, its look noted; null where the answer has been given already. */
  async function opened(request: Request, response: Response): Promise<OpenFile | null> {
    const found = await sessions.findViewer(request.headers.cookie);
    const locale = localeOf(request, found?.locale);
    if (!found) {
      sendProblem(response, problemOf('session.missing', locale));
      return null;
    }
    const viewer = { ...found, locale, purpose: purposeOf(request), canBeAsked: canBeAsked(request) };
    const [id, fileId] = [String(request.params.id), String(request.params.fileId)];
    const file = await withBeat(async (beat) => {
      const answer = uuid.test(id) && uuid.test(fileId) ? await evidence.open(viewer, id, fileId) : 'absent';
      if (answer === 'absent' || answer === 'noFile') await beat.next();
      return answer;
    });
    if (file === 'absent') throw refusedWith('case.notFound');
    if (file === 'noFile') throw refusedWith('evidence.notFound');
    if (file === 'notClean') throw refusedWith('evidence.notReady');
    const look = { streamId: id, what: 'opened', depth: file.depth } as const;
    assertNoted(await cases.trace.noteStream(viewer, look));
    // What leaves the product is on record once more, but for what is the viewer's own to have.
    if (isDownload(request) && request.method === 'GET' && file.depth === 'file')
      await cases.trace.noteExport(viewer, { streamId: id });
    return file;
  }

  router.get('/:id/evidence/:fileId', async (request: Request, response: Response, next: NextFunction) => {
    const file = await opened(request, response);
    if (!file) return;
    const range = rangeIn(request, file.size);
    response.setHeader('accept-ranges', 'bytes');
    if (range === 'unsatisfiable') {
      response.setHeader('content-range', `bytes */${file.size}`);
      throw refusedWith('evidence.noSuchRange');
    }
    const { from, to } = range ?? { from: 0, to: file.size };
    if (range) response.status(206).setHeader('content-range', `bytes ${from}-${to - 1}/${file.size}`);
    headers(response, file, isDownload(request));
    response.setHeader('content-length', String(to - from));
    if (request.method === 'HEAD') response.end();
    else await sendBytes(response, next, file.lend({ from, to }));
  });
  router.get('/:id/evidence/:fileId/thumbnail', async (request: Request, response: Response) => {
    const file = await opened(request, response);
    if (!file) return;
    const drawn = await evidence.thumbnails.of(
      String(request.params.id),
      String(request.params.fileId),
      file,
    );
    if (drawn === 'busy') throw refusedWith('server.unavailable');
    if (!drawn) throw refusedWith('evidence.noThumbnail');
    response.setHeader('content-type', 'image/webp');
    response.setHeader('content-security-policy', "sandbox; default-src 'none'");
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.end(drawn);
  });
  return router;
}

/** The one range that is asked for (RFC 9110, 14). Several at once, or what cannot be read, count as not asked for. */
function rangeIn(request: Request, size: number): ByteRange | 'unsatisfiable' | null {
  const ranges = request.range(size);
  if (ranges === -1) return 'unsatisfiable';
  if (!Array.isArray(ranges) || ranges.type !== 'bytes') return null;
  const [only, another] = ranges;
  return only && !another ? { from: only.start, to: only.end + 1 } : null;
}

/** `?download`: to be kept, and not to be shown. */
function isDownload(request: Request): boolean {
  return request.query.download !== undefined;
}

function headers(response: Response, { kind, name, sha256 }: OpenFile, isKept: boolean): void {
  const shown = isKept ? null : (kindNamed(kind)?.shown ?? null);
  // A text is a text, whatever is written in it.
  const type =
    shown === 'text' ? 'text/plain; charset=utf-8' : shown === null ? 'application/octet-stream' : kind;
  response.setHeader('content-type', type);
  response.setHeader('content-security-policy', "sandbox; default-src 'none'");
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('etag', `"${sha256}"`);
  response.setHeader(
    'content-disposition',
    `${shown === null ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
}
