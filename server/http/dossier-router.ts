// The dossier's exhibits, for whoever reads the file.
import { implement } from '@orpc/server';
import { dossierContract } from '#workflows/contract/dossier-contract.ts';
import { listDossier } from '../custody/list-dossier.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(dossierContract).$context<ApiContext>();

export const dossierRouter = api.router({
  list: api.list.handler(async ({ input: { id }, context: { services, viewer } }) => {
    const found = await listDossier(services.cases, viewer, id);
    if (!found) throw refusedWith('case.notFound');
    return found;
  }),
});
