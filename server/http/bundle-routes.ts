// A case taken out of the product: a dossier as a PDF for one audience, or the whole of it as a ZIP. Whoever takes it has proved lately
// who they are, says what for, and is on record before the first byte.
import { pipeline } from 'node:stream/promises';
import { json, type Request, type Response, Router } from 'express';
import { MakeBundle } from '#workflows/contract/bundle-schemas.ts';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { type BundleRefusal, makeBundle } from '../bundles/bundle.ts';
import { exportCase } from '../bundles/whole-case.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { fieldsOf, localeOf, problemOf, Refused, refusedWith } from './problems.ts';
import { canBeAsked, purposeOf } from './purpose-of.ts';
import { requireConfirmed } from './require-confirmed.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const refusals: Record<BundleRefusal, ProblemCode> = {
  absent: 'case.notFound',
  notYours: 'bundle.notYours',
  notFinal: 'bundle.notFinal',
  empty: 'bundle.empty',
};

export function bundleRoutes(services: Services): Router {
  const { sessions, documents, evidence, ledger } = services;
  const router = Router();

  async function exporting(request: Request): Promise<Viewer & { caseId: string }> {
    const { cookie } = request.headers;
    const [found, session] = [await sessions.findViewer(cookie), await sessions.findSession(cookie)];
    if (!found || !session) throw refusedWith('session.missing');
    request.headers['accept-language'] = localeOf(request, found.locale);
    requireConfirmed({ session, services });
    const caseId = String(request.params.id);
    if (!uuid.test(caseId)) throw refusedWith('case.notFound');
    return { ...found, caseId, purpose: purposeOf(request), canBeAsked: canBeAsked(request) };
  }

  router.post('/:id/bundles', json({ limit: '2kb' }), async (request: Request, response: Response) => {
    const { caseId, ...viewer } = await exporting(request);
    const wanted = MakeBundle.safeParse(request.body);
    if (!wanted.success)
      throw new Refused((locale) =>
        problemOf('request.invalid', locale, { fields: fieldsOf(wanted.error, locale) }),
      );
    const bundle = await makeBundle({ documents, evidence }, viewer, caseId, wanted.data);
    if (typeof bundle === 'string') throw refusedWith(refusals[bundle]);
    attach(response, bundle.name, 'application/pdf');
    response.end(bundle.bytes);
  });

  router.post('/:id/exports', json({ limit: '2kb' }), async (request: Request, response: Response) => {
    const { caseId, ...viewer } = await exporting(request);
    const whole = await exportCase({ documents, evidence, ledger }, viewer, caseId);
    if (typeof whole === 'string') throw refusedWith(refusals[whole]);
    attach(response, whole.name, 'application/zip');
    // What breaks off ends the connection: half an export is none.
    await pipeline(whole.stream, response).catch(() => response.destroy());
  });
  return router;
}

function attach(response: Response, name: string, type: string): void {
  response.setHeader('content-type', type);
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
}
