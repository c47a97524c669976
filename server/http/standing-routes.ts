// A standing certificate as its file, to the person whom it is about and to who issued it. To anybody else there is none.
import { type Request, type Response, Router } from 'express';
import type { Services } from '../services.ts';
import { fetchStanding } from '../standing/standing-certificates.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';

const fileName = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.pdf$/;

export function standingRoutes({ sessions, standing }: Services): Router {
  const router = Router();
  router.get('/:file', async (request: Request, response: Response) => {
    const viewer = await sessions.findViewer(request.headers.cookie);
    if (!viewer) {
      sendProblem(response, problemOf('session.missing', localeOf(request)));
      return;
    }
    request.headers['accept-language'] = localeOf(request, viewer.locale);
    const [, id] = fileName.exec(String(request.params.file)) ?? [];
    const file = id ? await fetchStanding(standing, viewer, id) : null;
    if (!file) throw refusedWith('standing.notFound');
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-disposition', `attachment; filename="${file.name}"`);
    response.end(file.pdf);
  });
  return router;
}
