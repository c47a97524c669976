// The routes of the trace. Every person reads their own looks; auditors those of their units; the respondent of a closed
// case those of whoever read the file.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LookCounts, LookExport, LookFilter, Looks, Printed } from './access-schemas.ts';
import { AskEmergency, DecidedEmergency, Emergencies } from './emergency-schemas.ts';

const page = {
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
};

export const accessContract = {
  list: oc
    .route({ method: 'GET', path: '/access', summary: 'Who looked at what, as far as I may know' })
    .input(LookFilter.extend(page))
    .output(Looks),
  counts: oc
    .route({ method: 'GET', path: '/access/counts', summary: 'How many looks there were' })
    .input(LookFilter)
    .output(LookCounts),
  export: oc
    .route({ method: 'POST', path: '/access/exports', summary: 'The trace as a file; it is on record' })
    .input(LookFilter)
    .output(LookExport),
  print: oc
    .route({ method: 'POST', path: '/access/prints', summary: 'Put on record that a case is printed' })
    .input(z.strictObject({ caseId: z.uuid() }))
    .output(Printed),
  ofCase: oc
    .route({ method: 'GET', path: '/cases/{id}/access', summary: 'Who looked at a case' })
    .input(z.object({ id: z.uuid(), ...page }))
    .output(Looks),
  emergencies: oc
    .route({
      method: 'GET',
      path: '/access/emergencies',
      summary: 'Reading in an emergency: what I asked for, what waits for me, what I may know of',
    })
    .output(Emergencies),
  askEmergency: oc
    .route({
      method: 'POST',
      path: '/access/emergencies',
      summary: 'Ask to read a case in an emergency, by its reference',
    })
    .input(AskEmergency)
    .output(z.object({ requested: z.literal(true) })),
  decideEmergency: oc
    .route({
      method: 'POST',
      path: '/access/emergencies/{id}/decision',
      summary: 'Let somebody read a case in an emergency, or not',
    })
    .input(z.strictObject({ id: z.uuid(), granted: z.boolean() }))
    .output(DecidedEmergency),
};
