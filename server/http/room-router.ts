// What is a person's own in a case: drafts, receipts, what was made available to the respondent. Each handler asks a service and puts its refusal into words.
import { implement } from '@orpc/server';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { roomContract } from '#workflows/contract/room-contract.ts';
import { type DraftRefusal, discardDraft, listOwnDrafts, readDraft, saveDraft } from '../drafts/drafts.ts';
import { listDisclosures, openDisclosure } from '../room/disclosures.ts';
import { listReceipts, readReceipt } from '../room/receipts.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(roomContract).$context<ApiContext>();

const draftProblems: Record<DraftRefusal, ProblemCode> = {
  absent: 'case.notFound',
  unknownCommand: 'command.unknown',
  notKept: 'draft.notKept',
  conflict: 'draft.conflict',
  tooMany: 'draft.tooMany',
  tooLarge: 'draft.tooLarge',
};

function kept<T extends object>(answer: T | DraftRefusal): T {
  if (typeof answer === 'string') throw refusedWith(draftProblems[answer]);
  return answer;
}

function found<T extends object>(answer: T | null | 'absent'): T {
  if (answer === null || answer === 'absent') throw refusedWith('case.notFound');
  return answer;
}

export const roomRouter = api.router({
  drafts: {
    list: api.drafts.list.handler(async ({ input: { id }, context: { services, viewer } }) =>
      kept(await listOwnDrafts(services.drafts, viewer, id)),
    ),
    get: api.drafts.get.handler(async ({ input: { id, command }, context: { services, viewer } }) =>
      kept(await readDraft(services.drafts, viewer, { caseId: id, command })),
    ),
    save: api.drafts.save.handler(async ({ input: { id, ...draft }, context: { services, viewer } }) =>
      kept(await saveDraft(services.drafts, viewer, { caseId: id, ...draft })),
    ),
    discard: api.drafts.discard.handler(async ({ input: { id, command }, context: { services, viewer } }) =>
      kept(await discardDraft(services.drafts, viewer, { caseId: id, command })),
    ),
  },
  receipts: {
    list: api.receipts.list.handler(async ({ input: { id }, context: { services, viewer } }) =>
      found(await listReceipts(services.cases, viewer, id)),
    ),
    get: api.receipts.get.handler(async ({ input: { id, version }, context: { services, viewer } }) => {
      const receipt = await readReceipt(services.cases, viewer, id, version);
      if (receipt === 'notYours') throw refusedWith('receipt.notFound');
      return found(receipt);
    }),
  },
  disclosures: {
    list: api.disclosures.list.handler(async ({ input: { id }, context: { services, viewer } }) =>
      found(await listDisclosures(services.cases, viewer, id)),
    ),
    get: api.disclosures.get.handler(async ({ input: { id, entry }, context: { services, viewer } }) => {
      const opened = await openDisclosure(services.cases, viewer, id, entry);
      if (opened === 'notDisclosed') throw refusedWith('disclosure.notFound');
      return found(opened);
    }),
  },
});
