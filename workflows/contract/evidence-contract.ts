// The route that lists files of evidence. Uploading (tus) and reading them are streams: `POST /cases/{id}/uploads` and
// `GET /cases/{id}/evidence/{fileId}` are beside the contract.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { EvidenceList } from './evidence-schemas.ts';

export const evidenceContract = {
  list: oc
    .route({ method: 'GET', path: '/cases/{id}/evidence', summary: 'Files of evidence that I may see' })
    .input(z.object({ id: z.uuid() }))
    .output(EvidenceList),
};
