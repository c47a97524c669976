// The routes of a case through time. They only read, and each reading is a look at the history that is on record.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Difference, Moment, PastView, Shown } from './time-schemas.ts';

const atMoment = z.object({ id: z.uuid(), moment: Moment });

export const timeContract = {
  at: oc
    .route({
      method: 'GET',
      path: '/cases/{id}/at',
      summary: 'A case as it stood, as far as I may see it today',
    })
    .input(atMoment)
    .output(PastView),
  difference: oc
    .route({ method: 'GET', path: '/cases/{id}/difference', summary: 'What differs between two moments' })
    .input(z.object({ id: z.uuid(), from: Moment, to: Moment }))
    .output(Difference),
  shown: oc
    .route({
      method: 'GET',
      path: '/cases/{id}/shown',
      summary: 'What each person had been shown by then, as far as I may read the trace',
    })
    .input(atMoment)
    .output(Shown),
};
