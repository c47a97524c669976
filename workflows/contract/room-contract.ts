// The routes of what is a person's own in a case. Drafts are read and written by their owner alone.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  ActReceipt,
  Disclosures,
  Draft,
  DraftList,
  OpenedDisclosure,
  SaveDraft,
  SavedDraft,
  SentActs,
} from './room-schemas.ts';

const byId = z.object({ id: z.uuid() });
const entryNumber = z.coerce.number().int().min(1).max(1_000_000);
const byCommand = byId.extend({ command: z.string().max(80) });

export const roomContract = {
  drafts: {
    list: oc
      .route({ method: 'GET', path: '/cases/{id}/drafts', summary: 'What I have begun to write' })
      .input(byId)
      .output(DraftList),
    get: oc
      .route({ method: 'GET', path: '/cases/{id}/drafts/{command}', summary: 'My draft of a command' })
      .input(byCommand)
      .output(Draft),
    save: oc
      .route({
        method: 'PUT',
        path: '/cases/{id}/drafts/{command}',
        summary: 'Keep my draft, over the one I have seen',
      })
      .input(SaveDraft.extend({ id: z.uuid(), command: z.string().max(80) }))
      .output(SavedDraft),
    discard: oc
      .route({ method: 'DELETE', path: '/cases/{id}/drafts/{command}', summary: 'Discard my draft' })
      .input(byCommand)
      .output(z.object({ dropped: z.boolean() })),
  },
  receipts: {
    list: oc
      .route({ method: 'GET', path: '/cases/{id}/receipts', summary: 'What I have sent' })
      .input(byId)
      .output(SentActs),
    get: oc
      .route({ method: 'GET', path: '/cases/{id}/receipts/{version}', summary: 'Proof of an act of mine' })
      .input(byId.extend({ version: entryNumber }))
      .output(ActReceipt),
  },
  disclosures: {
    list: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/disclosures',
        summary: 'What the respondent had, in which version, from when',
      })
      .input(byId)
      .output(Disclosures),
    get: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/disclosures/{entry}',
        summary: 'One thing that was made available to the respondent',
      })
      .input(byId.extend({ entry: entryNumber }))
      .output(OpenedDisclosure),
  },
};
