// Documents of a case: what there is, and making one. To whom a case is absent, so are its documents.
import { implement } from '@orpc/server';
import { documentsContract } from '#workflows/contract/documents-contract.ts';
import { listDocuments, makeDocument } from '../documents/documents.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(documentsContract).$context<ApiContext>();

export const documentsRouter = api.router({
  list: api.list.handler(async ({ input: { id }, context: { services, viewer } }) => {
    const documents = await listDocuments(services.documents, viewer, id);
    if (documents === 'absent') throw refusedWith('case.notFound');
    return documents;
  }),
  make: api.make.handler(async ({ input: { id, ...wanted }, context: { services, viewer } }) => {
    const made = await makeDocument(services.documents, viewer, id, wanted);
    if (made === 'absent') throw refusedWith('case.notFound');
    if (made === 'notPossible') throw refusedWith('document.notPossible');
    return made;
  }),
});
