// Routes of supervision: numbers for supervisors and auditors, and to everybody else as if there were nothing. Those of another
// unit are answered with their own; that nothing of this one is in it has a test of its own (`tests/api/supervise.test.ts`).
import { idOf } from '#tests/support/cast.ts';
import type { RoleRoute } from './declared-route.ts';

function supervises(route: string, more: Partial<RoleRoute> = {}): RoleRoute {
  const done = more.done ?? '200';
  return {
    ...{ of: 'role', route, may: ['supervisor', 'auditor'], done, refused: ['404 supervise.notFound', done] },
    ...more,
  };
}

export const superviseRoutes: readonly RoleRoute[] = [
  supervises('GET /api/supervise/workload'),
  supervises('GET /api/supervise/deadlines'),
  supervises('GET /api/supervise/flow'),
  supervises('GET /api/supervise/patterns'),
  supervises('GET /api/supervise/referrals'),
  supervises('GET /api/supervise/rebalancing', {
    query: `?from=${idOf('investigator')}`,
    may: ['supervisor', 'five roles', 'six roles'],
    refused: ['404 supervise.notFound'],
  }),
  supervises('POST /api/supervise/exports', {
    body: { table: 'units', format: 'csv' },
    // Theirs to take, once they have said what for.
    done: '428 purpose.missing',
  }),
];
