// The built page: hashed files for good, index.html never from a cache, and index.html for every address of the page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { localeOf, problemOf, sendProblem } from './problems.ts';

export function pageRoutes(pageDir: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(pageDir, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use(express.static(pageDir, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (request, response) => {
    const index = join(pageDir, 'index.html');
    // A file that is not there is not an address of the page.
    if (request.path.includes('.') || !existsSync(index)) {
      sendProblem(response, problemOf('request.notFound', localeOf(request)));
      return;
    }
    response.setHeader('cache-control', 'no-store');
    response.sendFile(index);
  });
  router.use((request, response) =>
    sendProblem(response, problemOf('request.methodNotAllowed', localeOf(request))),
  );
  return router;
}
