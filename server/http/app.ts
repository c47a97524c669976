// The HTTP side of a node: safe headers, requests logged without their content, sessions, the contract's routes, the
// built page. Every refusal leaves as problem details in the caller's language.
import { OpenAPIHandler } from '@orpc/openapi/node';
import { ORPCError } from '@orpc/server';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { codeOf } from '#db/errors.ts';
import { type Beat, withBeat } from '../absence-beat.ts';
import type { Locale } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { allowedMethods } from './allowed-methods.ts';
import type { ApiContext } from './api-context.ts';
import { apiRouter } from './api-router.ts';
import { authRoutes } from './auth-routes.ts';
import { ballotRoutes } from './ballot-routes.ts';
import { bundleRoutes } from './bundle-routes.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { type DemoSignIn, demoRoutes } from './demo-routes.ts';
import { describedApi } from './described-api.ts';
import { docsPage } from './docs-page.ts';
import { documentFileRoutes, verifyRoutes } from './document-routes.ts';
import { evidenceRoutes } from './evidence-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { ownOrigin } from './own-origin.ts';
import { pageRoutes } from './page-routes.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { fieldsOf, localeOf, problemOf, problemOfError, Refused, sendProblem } from './problems.ts';
import { canBeAsked, purposeOf } from './purpose-of.ts';
import { reportRoutes } from './report-routes.ts';
import { requestLog } from './request-log.ts';
import { safeHeaders } from './safe-headers.ts';
import { ssoRoutes } from './sso-routes.ts';
import { standingRoutes } from './standing-routes.ts';
import { superviseRoutes } from './supervise-routes.ts';
import { uploadRoutes } from './upload-routes.ts';

export type AppOptions = {
  services: Services;
  logger: Logger;
  /** The folder of the built page. */
  pageDir: string;
  demo: DemoSignIn | null;
  isSecure: boolean;
  /** Of the product's own pages. */
  origins: readonly string[];
  /** Whose word on a caller's address is taken; nobody's where there are none. */
  proxies: readonly string[];
};

const largestBody = '256kb';

export function createApp({
  services,
  logger,
  pageDir,
  demo,
  isSecure,
  origins,
  proxies,
}: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', proxies.length > 0 && [...proxies]);
  app.use(safeHeaders(isSecure));
  // Before anything is logged and before any session is read.
  app.use('/api/ballots', ballotRoutes(services));
  app.use('/api/reports', reportRoutes(services));
  app.use('/calendar', calendarRoutes(services));
  app.use(requestLog(logger));
  app.use(healthRoutes(services));
  app.use('/api', (_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.use('/api', ownOrigin(origins));
  app.use('/api/auth', authRoutes(services));
  app.use('/api/demo', demoRoutes(services, demo));
  app.use('/api/invitations', invitationRoutes(services));
  app.use('/api/passkeys', passkeyRoutes(services));
  app.use('/api/sso', ssoRoutes(services, isSecure));
  app.use('/api/cases', fileRoutes(services));
  app.use('/api/cases', evidenceRoutes(services));
  app.use('/api/cases', uploadRoutes(services));
  app.use('/api/cases', documentFileRoutes(services));
  app.use('/api/cases', bundleRoutes(services));
  app.use('/api/documents', verifyRoutes(services));
  app.use('/api/supervise', superviseRoutes(services));
  app.use('/api/ledger', ledgerRoutes(services));
  app.use('/api/standing-certificates', standingRoutes(services));
  app.get('/api/openapi.json', async (_request, response) => {
    response.type('application/json').end(await describedApi());
  });
  app.get('/api/docs', async (request, response) => {
    response.type('html').end(await docsPage(localeOf(request)));
  });
  app.use(
    '/api',
    express.json({ limit: largestBody, strict: true }),
    contractRoutes(services, demo !== null),
  );
  app.use('/api', (request: Request, response: Response) => {
    const methods = allowedMethods(request.path);
    if (methods.length > 0) response.setHeader('allow', methods.join(', '));
    const code = methods.length > 0 ? 'request.methodNotAllowed' : 'request.notFound';
    sendProblem(response, problemOf(code, localeOf(request)));
  });
  app.use(pageRoutes(pageDir));
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const problem = problemOfError(error, localeOf(request));
    if (problem.status === 500) request.log.error({ fault: faultOf(error) }, 'a request failed');
    sendProblem(response, problem);
  });
  return app;
}

function contractRoutes(services: Services, isDemo: boolean) {
  const handler = new OpenAPIHandler<ApiContext>(apiRouter, {
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next();
        } catch (error) {
          const refusal = error instanceof ORPCError ? refusalOf(error, context.locale) : error;
          if (isAbsence(refusal)) await context.beat.next();
          throw refusal;
        }
      },
    ],
    // The answer to an error is the Express error handler's: the codec only carries it there.
    customErrorResponseBodyEncoder: (error) => {
      throw error.cause ?? error;
    },
  });
  const serve = async (request: Request, response: Response, next: NextFunction, beat: Beat) => {
    const viewer = await services.sessions.findViewer(request.headers.cookie);
    const locale = localeOf(request, viewer?.locale);
    const session = viewer && (await services.sessions.findSession(request.headers.cookie));
    if (!viewer || !session) {
      sendProblem(response, problemOf('session.missing', locale));
      return;
    }
    if (isWrongMedia(request)) {
      sendProblem(response, problemOf('request.unsupportedMedia', locale));
      return;
    }
    // The caller's language is settled here; a problem that is made later must not fall back to another.
    request.headers['accept-language'] = locale;
    const context: ApiContext = {
      ...{ services, locale, isDemo, session, beat },
      cookie: request.headers.cookie ?? '',
      address: addressOf(request),
      viewer: { ...viewer, locale, purpose: purposeOf(request), canBeAsked: canBeAsked(request) },
      agent: request.headers['user-agent'] ?? '',
      origin: request.headers.origin,
      accountLocale: viewer.locale,
    };
    const { matched } = await handler.handle(request, response, { prefix: '/api', context });
    if (!matched) next();
  };
  return (request: Request, response: Response, next: NextFunction) =>
    withBeat((beat) => serve(request, response, next, beat));
}

/** A case, a meeting or a recommendation that is not there for the caller. */
function isAbsence(refusal: unknown): boolean {
  return (
    refusal instanceof Refused && /^(case|meeting|recommendation)\.notFound$/.test(refusal.problem('en').code)
  );
}

/** What the contract's own validation found wrong, as a problem with its fields. */
function refusalOf(error: ORPCError<string, unknown>, locale: Locale): unknown {
  const { cause, data, code } = error;
  const issues = (data as { issues?: Parameters<typeof fieldsOf>[0]['issues'] } | undefined)?.issues;
  if (code === 'BAD_REQUEST' && issues) {
    return new Refused(() => problemOf('request.invalid', locale, { fields: fieldsOf({ issues }, locale) }));
  }
  if (code === 'BAD_REQUEST') return new Refused(() => problemOf('request.invalid', locale));
  return cause ?? error;
}

function isWrongMedia(request: Request): boolean {
  return (
    (request.method === 'POST' || request.method === 'PUT') &&
    request.headers['content-length'] !== '0' &&
    !request.is('application/json')
  );
}

/** What may be logged of a fault: never its message, which can carry parameters of a query and run over several lines. */
function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const places = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line));
  return { name: error.name, code: codeOf(error), stack: places?.slice(0, 7).join('\n') };
}
