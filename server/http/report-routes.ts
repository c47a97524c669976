// The public form and the reporter's inbox: no session is read, no cookie is set, and these requests are in no log. The look-up
// of a receipt is all that lets somebody in; what is sent back is sealed to the receipt.
import { json, type NextFunction, type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import {
  type FormStart,
  largestFile,
  OpenInbox,
  ReporterAct,
  SendReport,
} from '#workflows/contract/reporting-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { ReportOutcome } from '../reports/reports.ts';
import type { Services } from '../services.ts';
import {
  fieldsOf,
  localeOf,
  problemOf,
  problemOfError,
  Refused,
  refusedBecause,
  refusedWith,
  sendProblem,
} from './problems.ts';

const refusedFor: Record<'workMissing' | 'tooMany' | 'noSuchUnit' | 'unknownFile' | 'absent', ProblemCode> = {
  workMissing: 'report.workMissing',
  tooMany: 'report.tooMany',
  noSuchUnit: 'report.noSuchUnit',
  unknownFile: 'report.unknownFile',
  absent: 'report.notFound',
};

export function reportRoutes({ reports, reportFiles, custody, directory, writePath }: Services): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/form', (_request, response) => {
    const { clocks } = packOf(writePath.pack);
    const start: FormStart = {
      units: directory.units().map(({ id, name }) => ({ id, name })),
      custodyKey: custody.publicKey,
      acknowledgedWithin: clocks.acknowledge?.amount ?? 7,
      feedbackWithin: clocks.reporterFeedback?.amount ?? 90,
    };
    response.json(start);
  });
  router.post('/work', async (_request, response) => {
    response.json(await reports.work.ask());
  });
  router.post('/', json({ limit: '64kb' }), async (request, response) => {
    done(await reports.send(parsed(SendReport, request)));
    response.json({ received: true });
  });
  router.post('/inbox', json({ limit: '4kb' }), async (request, response) => {
    const letter = await reports.open(parsed(OpenInbox, request));
    if (letter === null) throw refusedWith('report.workMissing');
    response.json({ letter });
  });
  router.post('/acts', json({ limit: '64kb' }), async (request, response) => {
    done(await reports.act(parsed(ReporterAct, request)));
    response.json({ done: true });
  });
  router.post('/files', async (request, response) => {
    const lookup = String(request.headers['x-lookup'] ?? '');
    const found = /^[A-Za-z0-9_-]{43}$/.test(lookup) ? await reports.find(lookup) : null;
    if (!found) throw refusedWith('report.notFound');
    if (Number(request.headers['content-length'] ?? 0) > largestFile)
      throw refusedWith('report.fileTooLarge');
    // Reading may end before the file does; the refusal still has to get through.
    const stream = request.iterator({ destroyOnReturn: false });
    const taken = await reportFiles.take({ ...found, name: nameOf(request) }, stream);
    if (typeof taken === 'string') response.setHeader('connection', 'close');
    if (taken === 'tooLarge') throw refusedWith('report.fileTooLarge');
    if (taken === 'empty') throw refusedWith('report.fileEmpty');
    if (taken === 'tooMany' || taken === 'busy') throw refusedWith('report.tooMany');
    response.json(taken);
  });
  router.use((request: Request, response: Response) => {
    sendProblem(response, problemOf('request.notFound', localeOf(request)));
  });
  // Whatever goes wrong here is answered and not logged: an error of the body parser quotes the body.
  router.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    sendProblem(response, problemOfError(error, localeOf(request)));
  });
  return router;
}

function parsed<Shape extends z.ZodType>(shape: Shape, { body }: Request): z.infer<Shape> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  throw new Refused((locale) =>
    problemOf('request.invalid', locale, { fields: fieldsOf(read.error, locale) }),
  );
}

function done(outcome: ReportOutcome): void {
  if (outcome.outcome === 'done') return;
  const code = refusedFor[outcome.outcome as keyof typeof refusedFor];
  if (code) throw refusedWith(code);
  throw refusedBecause(outcome as Parameters<typeof refusedBecause>[0]);
}

/** What the file was called where it came from, cut to a length and rid of what is no letter of a name. */
function nameOf(request: Request): string {
  const sent = String(request.headers['x-file-name'] ?? '');
  let name = '';
  try {
    name = decodeURIComponent(sent);
  } catch {
    // Not percent-encoded: then it has no name.
  }
  return (
    name
      .replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ')
      .trim()
      .slice(0, 120) || 'file'
  );
}
