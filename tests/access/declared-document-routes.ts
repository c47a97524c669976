// Routes of the documents of a case. Whoever sees no content of it is told of no document, and can make none.
import { seen } from './declared-case-routes.ts';
import type { CaseRoute } from './declared-route.ts';

export const documentRoutes: readonly CaseRoute[] = [
  { of: 'case', route: 'GET /api/cases/{id}/documents', answers: seen('200') },
  {
    of: 'case',
    route: 'POST /api/cases/{id}/documents',
    body: { kind: 'decision', entry: 900_000, locale: 'vi' },
    answers: seen('409 document.notPossible'),
  },
  {
    of: 'case',
    route: 'GET /api/cases/:id/documents/draft',
    path: { id: '{id}' },
    query: '?kind=decision&entry=900000&locale=vi',
    answers: seen('409 document.notPossible'),
  },
  {
    of: 'case',
    route: 'GET /api/cases/:id/documents/:file',
    path: { id: '{id}', file: '{never}.pdf' },
    answers: seen('404 document.notFound'),
  },
  // A proof is for whoever may read the document that it is of.
  {
    of: 'case',
    route: 'GET /api/cases/:id/documents/:document/proof',
    path: { id: '{id}', document: '{never}' },
    answers: seen('404 document.notFound'),
  },
  {
    of: 'case',
    route: 'POST /api/cases/:id/bundles',
    path: { id: '{id}' },
    body: { audience: 'committee', locale: 'vi' },
    answers: { ...seen('403 bundle.notYours'), file: '409 bundle.empty' },
  },
  {
    of: 'case',
    route: 'POST /api/cases/:id/exports',
    path: { id: '{id}' },
    body: {},
    answers: { ...seen('403 bundle.notYours'), file: '200' },
  },
];
