// The built page: hashed files for good and compressed where the browser takes that, index.html never from a cache, and index.html for every address of the page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { localeOf, problemOf, sendProblem } from './problems.ts';

export function pageRoutes(pageDir: string): Router {
  const router = Router();
  router.use(
    '/assets',
    expressStaticGzip(join(pageDir, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
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
