// Documents as files, to whoever may have them, with a look on record and a purpose where one is due; and, open to anybody, whether
// a code is that of a document, which says its kind, day and hash and nothing of anybody.
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { verifyDocument } from '#db/documents.ts';
import { MakeDocument, type VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import { draftDocument, fetchDocument, fetchProof } from '../documents/documents.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';
import { canBeAsked, purposeOf } from './purpose-of.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const fileName = /^([0-9a-f-]{36})\.(pdf|docx)$/;
/** As it stands in an address, where a number is digits. */
const Wanted = MakeDocument.extend({ entry: z.coerce.number().int().min(1) });
const unknown: VerifiedDocument = { known: false, kind: null, day: null, sha256: null, ref: null };

export function documentFileRoutes({ sessions, documents, ledger }: Services): Router {
  const router = Router();
  /** Null where nobody is signed in, which has been answered then. */
  const viewerOf = async (request: Request, response: Response): Promise<Viewer | null> => {
    const found = await sessions.findViewer(request.headers.cookie);
    if (!found) {
      sendProblem(response, problemOf('session.missing', localeOf(request)));
      return null;
    }
    request.headers['accept-language'] = localeOf(request, found.locale);
    return { ...found, purpose: purposeOf(request), canBeAsked: canBeAsked(request) };
  };
  router.get('/:id/documents/draft', async (request: Request, response: Response) => {
    const viewer = await viewerOf(request, response);
    if (!viewer) return;
    const caseId = String(request.params.id);
    if (!uuid.test(caseId)) throw refusedWith('case.notFound');
    const wanted = Wanted.safeParse(request.query);
    if (!wanted.success) throw refusedWith('request.invalid');
    const draft = await draftDocument(documents, viewer, caseId, wanted.data);
    if (draft === 'absent') throw refusedWith('case.notFound');
    if (draft === 'notPossible') throw refusedWith('document.notPossible');
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-disposition', 'inline; filename="draft.pdf"');
    response.end(draft);
  });
  router.get('/:id/documents/:file', async (request: Request, response: Response) => {
    const viewer = await viewerOf(request, response);
    if (!viewer) return;
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
  router.get('/:id/documents/:document/proof', async (request: Request, response: Response) => {
    const viewer = await viewerOf(request, response);
    if (!viewer) return;
    const [caseId, id] = [String(request.params.id), String(request.params.document)];
    if (!uuid.test(caseId)) throw refusedWith('case.notFound');
    const asked = { caseId, id: uuid.test(id) ? id : nothing };
    const proof = await fetchProof({ cases: documents.cases, ledger }, viewer, asked);
    if (proof === 'absent') throw refusedWith('case.notFound');
    if (typeof proof === 'string') throw refusedWith(`document.${proof}`);
    response.setHeader('content-type', proof.type);
    response.setHeader('content-disposition', `attachment; filename="${proof.name}"`);
    response.end(proof.bytes);
  });
  return router;
}

/** The id of no document. */
const nothing = '00000000-0000-0000-0000-000000000000';

export function verifyRoutes({ auth, documents }: Services): Router {
  const router = Router();
  router.get('/verify/:code', async (request: Request, response: Response) => {
    if (!(await auth.tries.take('document', addressOf(request), ''))) throw refusedWith('request.tooMany');
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
