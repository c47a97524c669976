// A case through time: each handler asks a service and puts its refusal into words.
import { implement } from '@orpc/server';
import { timeContract } from '#workflows/contract/time-contract.ts';
import type { NoPast } from '../time/past-case.ts';
import { viewDifference, viewPast } from '../time/view-past.ts';
import { whoWasShown } from '../time/who-was-shown.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(timeContract).$context<ApiContext>();

const problems = {
  absent: 'case.notFound',
  noMoment: 'moment.notFound',
  otherVersion: 'moment.otherVersion',
} as const;

function found<T extends object>(answer: T | NoPast | 'absent'): T {
  if (typeof answer === 'string') throw refusedWith(problems[answer]);
  return answer;
}

export const timeRouter = api.router({
  at: api.at.handler(async ({ input: { id, moment }, context: { services, viewer } }) =>
    found(await viewPast(services.cases, viewer, id, moment)),
  ),
  difference: api.difference.handler(async ({ input: { id, ...between }, context: { services, viewer } }) =>
    found(await viewDifference(services.cases, viewer, id, between)),
  ),
  shown: api.shown.handler(async ({ input: { id, moment }, context: { services, viewer } }) =>
    found(await whoWasShown(services.cases, viewer, id, moment)),
  ),
});
