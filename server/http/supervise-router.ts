// The routes of supervision: numbers of one's units for supervisors and auditors, the cases behind them for supervisors. To
// everybody else the same answer as for what does not exist.
import { implement } from '@orpc/server';
import { superviseContract } from '#workflows/contract/supervise-contract.ts';
import { viewDeadlines } from '../supervise/deadlines-ahead.ts';
import { periodOf, viewFlow } from '../supervise/flow.ts';
import { viewOpenReferrals } from '../supervise/open-referrals.ts';
import { type Overseer, overseerOf } from '../supervise/overseer.ts';
import { viewPatterns } from '../supervise/patterns.ts';
import { tryRebalancing } from '../supervise/rebalancing.ts';
import { viewWorkload } from '../supervise/workload.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(superviseContract).$context<ApiContext>();

function overseer({ services, viewer }: ApiContext): Overseer {
  const found = overseerOf(services, viewer);
  if (!found) throw refusedWith('supervise.notFound');
  return found;
}

export const superviseRouter = api.router({
  workload: api.workload.handler(({ context }) => viewWorkload(overseer(context))),
  rebalancing: api.rebalancing.handler(async ({ input, context }) => {
    const tried = await tryRebalancing(overseer(context), input);
    if (!tried) throw refusedWith('supervise.notFound');
    return tried;
  }),
  deadlines: api.deadlines.handler(({ context }) => viewDeadlines(overseer(context))),
  flow: api.flow.handler(({ input, context }) => {
    const who = overseer(context);
    return viewFlow(who, periodOf(who.today, input));
  }),
  referrals: api.referrals.handler(({ context }) => viewOpenReferrals(overseer(context))),
  patterns: api.patterns.handler(({ context }) => viewPatterns(overseer(context))),
});
