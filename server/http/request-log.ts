// One line a request: method, path without its query and without what is no address of ours, status, time, and an id to find it by. Never a body, a cookie, a
// name or what was searched for.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { loggedPath } from './logged-path.ts';
import { observeRequest } from './metrics.ts';

export function requestLog(logger: Logger) {
  const log = pinoHttp<Request, Response>({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request) => ({ id: request.id, method: request.method, path: loggedPath(String(request.url)) }),
      res: (response) => ({ status: response.statusCode }),
      err: (error) => ({ type: error.type }),
    },
  });
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    response.on('finish', () => {
      observeRequest(request.method, response.statusCode, (performance.now() - started) / 1000);
    });
    log(request, response);
    response.setHeader('x-request-id', String(request.id));
    next();
  };
}
