// The route of the dossier's exhibits.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Dossier } from './dossier-schemas.ts';

export const dossierContract = {
  list: oc
    .route({ method: 'GET', path: '/cases/{id}/exhibits', summary: 'Exhibits with their chain of custody' })
    .input(z.object({ id: z.uuid() }))
    .output(Dossier),
};
