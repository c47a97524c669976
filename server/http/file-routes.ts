// Files of reporters, to those who read the file of the case and to nobody else: as a download of no type, so that no browser
// makes anything of it. The look is on record before the first byte.
import { type NextFunction, type Request, type Response, Router } from 'express';
import { assertNoted } from '../access/purpose-missing.ts';
import { readCase } from '../cases/case-reading.ts';
import type { Services } from '../services.ts';
import { localeOf, problemOf, sendProblem } from './problems.ts';
import { purposeOf } from './purpose-of.ts';
import { sendBytes } from './send-bytes.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function fileRoutes({ sessions, cases, reportFiles }: Services): Router {
  const router = Router();
  router.get('/:id/files/:fileId', async (request: Request, response: Response, next: NextFunction) => {
    const found = await sessions.findViewer(request.headers.cookie);
    if (!found) {
      sendProblem(response, problemOf('session.missing', localeOf(request)));
      return;
    }
    const viewer = { ...found, purpose: purposeOf(request) };
    const [id, fileId] = [String(request.params.id), String(request.params.fileId)];
    const isAsked = uuid.test(id) && uuid.test(fileId);
    const reading = isAsked ? await readCase(cases, viewer, id) : null;
    const file = reading?.depth === 'file' ? await reportFiles.find(viewer.personId, id, fileId) : null;
    if (!file) {
      sendProblem(response, problemOf('case.notFound', localeOf(request, viewer.locale)));
      return;
    }
    assertNoted(await cases.trace.noteStream(viewer, { streamId: id, what: 'opened', depth: 'file' }));
    response.setHeader('content-type', 'application/octet-stream');
    response.setHeader('content-length', String(file.size));
    response.setHeader(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    );
    await sendBytes(response, next, file.read());
  });
  return router;
}
