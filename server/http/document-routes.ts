// Documents as files, to whoever may have them, with a look on record and a purpose where one is due; and, open to anybody, whether
// a code is that of a document, which says its kind, day and hash and nothing of anybody.
import { type Request, type Response, Router } from 'express';
import { verifyDocument } from '#db/documents.ts';
import type { VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import { fetchDocument } from '../documents/documents.ts';
import type { Services } from '../services.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';
import { canBeAsked, purposeOf } from './purpose-of.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const fileName = /^([0-9a-f-]{36})\.(pdf|docx)$/;
const unknown: VerifiedDocument = { known: false, kind: null, day: null, sha256: null, ref: null };

export function documentFileRoutes({ sessions, documents }: Services): Router {
  const router = Router();
  router.get('/:id/documents/:file', async (request: Request, response: Response) => {
    const found = await sessions.findViewer(request.headers.cookie);
    if (!found) {
      sendProblem(response, problemOf('session.missing', localeOf(request)));
      return;
    }
    request.headers['accept-language'] = localeOf(request, found.locale);
    const viewer = { ...found, purpose: purposeOf(request), canBeAsked: canBeAsked(request) };
    const caseId = String(request.params.id);
    const [, id = '', format] = fileName.exec(String(request.params.file)) ?? [];
    if (!uuid.test(caseId)) throw refusedWith('case.notFound');
    const asked = {
      caseId,
      id: uuid.test(id) ? id : nothing,
      format: format === 'docx' ? 'docx' : 'pdf',
    } as const;
    const file = await fetchDocument(documents, viewer, asked);
    if (file === 'absent') throw refusedWith('case.notFound');
    if (file === 'notFound') throw refusedWith('document.notFound');
    response.setHeader('content-type', file.type);
    response.setHeader('content-disposition', `attachment; filename="${file.name}"`);
    response.end(file.bytes);
  });
  return router;
}

/** The id of no document. */
const nothing = '00000000-0000-0000-0000-000000000000';

export function verifyRoutes({ auth, documents }: Services): Router {
  const router = Router();
  router.get('/verify/:code', async (request: Request, response: Response) => {
    if (!(await auth.tries.take('document', request.socket.remoteAddress ?? '', '')))
      throw refusedWith('request.tooMany');
    const found = await verifyDocument(documents.cases.reader, codeOf(String(request.params.code)));
    response.json(found ? ({ known: true, ...found } as VerifiedDocument) : unknown);
  });
  return router;
}

/** As somebody types it from paper: letters of either case, groups together or apart, letters that are taken for digits. */
function codeOf(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return (letters.match(/.{1,5}/g) ?? []).join('-');
}
