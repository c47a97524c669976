// Routes of the views of the board that somebody keeps: one's own, which hold filters and no case.
import type { OwnRoute } from './declared-route.ts';

const aView = { name: 'Sắp đến hạn', search: { due: 'soon' } };

export const boardRoutes: readonly OwnRoute[] = [
  { of: 'own', route: 'GET /api/board/views', answers: '200' },
  { of: 'own', route: 'POST /api/board/views', body: { ...aView, unitId: null }, answers: '201' },
  {
    of: 'own',
    route: 'PUT /api/board/views/{id}',
    body: { ...aView, unitId: null, version: 1 },
    answers: '404 view.notFound',
  },
  {
    of: 'own',
    route: 'DELETE /api/board/views/{id}',
    body: { version: 1 },
    answers: '404 view.notFound',
  },
];
