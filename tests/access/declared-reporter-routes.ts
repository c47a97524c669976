// Routes of the public form and of the reporter's inbox: without a session, for whoever does the work that they ask for.
import type { OpenRoute } from './declared-route.ts';

export const reporterRoutes: readonly OpenRoute[] = [
  {
    of: 'open',
    route: 'GET /api/reports/form',
    guardedBy: 'nothing: units and days, the same for everybody',
  },
  {
    of: 'open',
    route: 'POST /api/reports/work',
    body: {},
    guardedBy: 'nothing: a challenge that is kept nowhere',
  },
  {
    of: 'open',
    route: 'POST /api/reports',
    body: {},
    guardedBy: 'proof of work, a bucket for the whole form',
  },
  {
    of: 'open',
    route: 'POST /api/reports/inbox',
    body: {},
    guardedBy:
      'proof of work; the answer is sealed to a receipt of 120 bits, and looks the same where there is none',
  },
  {
    of: 'open',
    route: 'POST /api/reports/acts',
    body: {},
    guardedBy: 'the look-up of a receipt, proof of work, a bucket',
  },
  {
    of: 'open',
    route: 'POST /api/reports/files',
    body: {},
    guardedBy: 'the look-up of a receipt, a bucket for each inbox',
  },
];
