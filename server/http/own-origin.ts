// What changes something is asked for by the product's own pages or by a program, never by another site's page: a browser
// names the origin of such a request, and another one than ours is refused before anything is looked at.
import type { NextFunction, Request, Response } from 'express';
import { localeOf, problemOf, sendProblem } from './problems.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export function ownOrigin(origins: readonly string[]) {
  return (request: Request, response: Response, next: NextFunction) => {
    const { origin, host } = request.headers;
    const isOurs = origin === undefined || origins.includes(origin) || isSameHost(origin, host);
    if (reading.has(request.method) || isOurs) return next();
    sendProblem(response, problemOf('request.foreignOrigin', localeOf(request)));
  };
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
