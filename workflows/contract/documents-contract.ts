// The routes of documents. The files themselves are beside the contract: `GET /cases/{id}/documents/{docId}.pdf` and `.docx`.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Documents, MadeDocument, MakeDocument } from './document-schemas.ts';

export const documentsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/cases/{id}/documents',
      summary: 'What documents there are of a case, and what can be made now',
    })
    .input(z.object({ id: z.uuid() }))
    .output(Documents),
  make: oc
    .route({
      method: 'POST',
      path: '/cases/{id}/documents',
      summary: 'Make a document, or have the one that was made already',
    })
    .input(MakeDocument.extend({ id: z.uuid() }))
    .output(MadeDocument),
};
