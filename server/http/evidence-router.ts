// Which files of evidence somebody may see. Their names are content: the look is on record before they are shown.
import { implement } from '@orpc/server';
import { evidenceContract } from '#workflows/contract/evidence-contract.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(evidenceContract).$context<ApiContext>();

export const evidenceRouter = api.router({
  list: api.list.handler(async ({ input: { id }, context: { services, viewer } }) => {
    const found = await services.evidence.list(viewer, id);
    if (!found) throw refusedWith('case.notFound');
    const { depth, ...list } = found;
    assertNoted(await services.cases.trace.noteStream(viewer, { streamId: id, what: 'opened', depth }));
    return list;
  }),
});
