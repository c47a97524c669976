// The routes of the trace. Every person reads their own looks; auditors those of their units; the respondent of a closed
// case those of whoever read the file.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Looks } from './access-schemas.ts';

const paged = z.object({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

export const accessContract = {
  list: oc
    .route({ method: 'GET', path: '/access', summary: 'Who looked at what, as far as I may know' })
    .input(paged)
    .output(Looks),
  ofCase: oc
    .route({ method: 'GET', path: '/cases/{id}/access', summary: 'Who looked at a case' })
    .input(paged.extend({ id: z.uuid() }))
    .output(Looks),
};
