// The routes of the trace and of reading in an emergency. What may not be known answers like what does not exist.
import { implement } from '@orpc/server';
import { accessContract } from '#workflows/contract/access-contract.ts';
import { askEmergency, decideOnEmergency, listEmergencies } from '../access/emergencies.ts';
import { exportLooks } from '../access/export-looks.ts';
import { countAccess, listAccess } from '../access/list-access.ts';
import { notePrint } from '../access/note-print.ts';
import type { Services } from '../services.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';
import { requireConfirmed } from './require-confirmed.ts';

const api = implement(accessContract).$context<ApiContext>();

function sourcesOf({ reader, directory, writePath }: Services) {
  return { reader, directory, lanes: writePath.lanes };
}

export const accessRouter = api.router({
  list: api.list.handler(({ input, context: { services, viewer } }) =>
    listAccess(services.cases, viewer, input),
  ),
  counts: api.counts.handler(({ input, context: { services, viewer } }) =>
    countAccess(services.cases, viewer, input),
  ),
  export: api.export.handler(({ input, context }) => {
    const { services, viewer } = context;
    requireConfirmed(context);
    return exportLooks(services.cases, viewer, input, services.writePath.clock.now());
  }),
  print: api.print.handler(async ({ input, context: { services, viewer } }) => {
    const printed = await notePrint(services.cases, viewer, input.caseId);
    if (!printed) throw refusedWith('case.notFound');
    return printed;
  }),
  // An id that never was has no looks, like a case that one may not see.
  ofCase: api.ofCase.handler(async ({ input: { id, ...page }, context: { services, viewer, beat } }) => {
    const looks = await listAccess(services.cases, viewer, { ...page, caseId: id });
    await beat.next();
    return looks;
  }),
  emergencies: api.emergencies.handler(({ context: { services, viewer } }) =>
    listEmergencies(sourcesOf(services), viewer, services.writePath.clock.now()),
  ),
  askEmergency: api.askEmergency.handler(async ({ input, context: { services, viewer } }) => {
    const outcome = await askEmergency(sourcesOf(services), viewer, input);
    if (outcome === 'tooMany') throw refusedWith('request.tooMany');
    return { requested: true as const };
  }),
  decideEmergency: api.decideEmergency.handler(async ({ input, context }) => {
    const { services, viewer } = context;
    requireConfirmed(context);
    const { outcome, until } = await decideOnEmergency(sourcesOf(services), viewer, input);
    if (outcome === 'absent') throw refusedWith('emergency.notFound');
    if (outcome === 'decidedOtherwise') throw refusedWith('emergency.decided');
    return { granted: input.granted, until };
  }),
});
