// The procedures of the recommendations' routes. Who is asking is already known; a recommendation that is not theirs to see is
// absent.
import { implement } from '@orpc/server';
import { recommendationsContract } from '#workflows/contract/recommendations-contract.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { performFirst, performOn } from '../cases/perform-command.ts';
import type { Performed } from '../cases/performed.ts';
import { listPreventionCommands } from '../prevention/prevention-commands.ts';
import { preventionProcedure } from '../prevention/prevention-procedure.ts';
import { viewRecommendation, viewRecommendations } from '../prevention/prevention-view.ts';
import type { ApiContext } from './api-context.ts';
import { countCommand } from './metrics.ts';
import { refusedBecause, refusedWith } from './problems.ts';

const api = implement(recommendationsContract).$context<ApiContext>();

function found<T>(answer: T | null): T {
  if (answer === null) throw refusedWith('recommendation.notFound');
  return answer;
}

function done(performed: Performed, type: string) {
  countCommand(type, performed.outcome);
  if (performed.outcome === 'absent') throw refusedWith('recommendation.notFound');
  if (performed.outcome !== 'done') throw refusedBecause(performed);
  const { caseId: id, version, state, position } = performed;
  return { id, version, state, position };
}

export const recommendationsRouter = api.router({
  list: api.list.handler(({ context: { services, viewer } }) =>
    viewRecommendations(services.cases, viewer, dayOf(services.writePath.clock.now())),
  ),
  issue: api.issue.handler(async ({ input, context: { services, viewer } }) => {
    const sent = { ...input, actor: { kind: 'person' as const, id: viewer.personId } };
    return done(await performFirst(services.writePath, preventionProcedure, sent), 'prevention.issue');
  }),
  get: api.get.handler(async ({ input, context: { services, viewer } }) =>
    found(await viewRecommendation(services.cases, viewer, input.id)),
  ),
  commands: api.commands.handler(async ({ input, context: { services, viewer, locale } }) =>
    found(await listPreventionCommands(services.cases, viewer, input.id, locale)),
  ),
  send: api.send.handler(async ({ input: { id, ...sent }, context: { services, viewer } }) => {
    const actor = { kind: 'person' as const, id: viewer.personId };
    const performed = await performOn(services.writePath, preventionProcedure, id, { ...sent, actor });
    const { version, state, position } = done(performed, sent.type);
    return { version, state, position };
  }),
});
