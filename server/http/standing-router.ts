// The procedures of standing certificates. Issuing one is an act with consequences for a person: whoever issues proves again who
// they are.
import { implement } from '@orpc/server';
import { standingContract } from '#workflows/contract/standing-contract.ts';
import { issueStanding, viewStanding } from '../standing/standing-certificates.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';
import { requireConfirmed } from './require-confirmed.ts';

const api = implement(standingContract).$context<ApiContext>();

export const standingRouter = api.router({
  list: api.list.handler(({ context: { services, viewer } }) => viewStanding(services.standing, viewer)),
  issue: api.issue.handler(async ({ input, context }) => {
    const { services, viewer } = context;
    requireConfirmed(context);
    const issued = await issueStanding(services.standing, viewer, input);
    if (issued === 'absent') throw refusedWith('standing.notFound');
    return issued;
  }),
});
