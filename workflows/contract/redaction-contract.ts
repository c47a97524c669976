// The route that makes a redacted version of a file. It enters nothing into the case: the command `verification.redactEvidence` does.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AskedRedaction, MadeRedaction } from './redaction-schemas.ts';

export const redactionContract = {
  make: oc
    .route({
      method: 'POST',
      path: '/cases/{id}/redactions',
      summary: 'Burn parts of a file of an exhibit out of its pages, and prove it',
      successStatus: 201,
    })
    .input(AskedRedaction.extend({ id: z.uuid() }))
    .output(MadeRedaction),
};
