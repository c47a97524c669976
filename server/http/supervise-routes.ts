// A table of supervision as a file. Whoever takes it has proved lately who they are and says what for; it is on record before
// the first byte.
import { json, type Request, type Response, Router } from 'express';
import { TakeTable } from '#workflows/contract/supervise-schemas.ts';
import { PurposeMissing } from '../access/purpose-missing.ts';
import type { Services } from '../services.ts';
import { overseerOf } from '../supervise/overseer.ts';
import { csvOf, xlsxOf } from '../supervise/sheet-file.ts';
import { sheetOf } from '../supervise/sheets.ts';
import { fieldsOf, localeOf, problemOf, Refused, refusedWith } from './problems.ts';
import { canBeAsked, purposeOf } from './purpose-of.ts';
import { requireConfirmed } from './require-confirmed.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function superviseRoutes(services: Services): Router {
  const router = Router();
  router.post('/exports', json({ limit: '2kb' }), async (request: Request, response: Response) => {
    const { cookie } = request.headers;
    const [found, session] = [
      await services.sessions.findViewer(cookie),
      await services.sessions.findSession(cookie),
    ];
    if (!found || !session) throw refusedWith('session.missing');
    const locale = localeOf(request, found.locale);
    request.headers['accept-language'] = locale;
    const viewer = { ...found, locale, purpose: purposeOf(request), canBeAsked: canBeAsked(request) };
    requireConfirmed({ session, services });
    const overseer = overseerOf(services, viewer);
    if (!overseer) throw refusedWith('supervise.notFound');
    const wanted = TakeTable.safeParse(request.body);
    if (!wanted.success)
      throw new Refused(() =>
        problemOf('request.invalid', locale, { fields: fieldsOf(wanted.error, locale) }),
      );
    if (!viewer.purpose) throw new PurposeMissing();
    const sheet = await sheetOf(overseer, wanted.data);
    if (!sheet) throw refusedWith('supervise.notFound');
    await services.cases.trace.noteExport(viewer, { found: sheet.rows.length });
    const { format, table } = wanted.data;
    const bytes = format === 'csv' ? csvOf(sheet) : await xlsxOf(sheet);
    response.setHeader('content-type', types[format]);
    response.setHeader('content-disposition', `attachment; filename="${table}-${overseer.today}.${format}"`);
    response.end(bytes);
  });
  return router;
}
