// What is a person's own in a case: drafts. Each handler asks a service and puts its refusal into words.
import { implement } from '@orpc/server';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { roomContract } from '#workflows/contract/room-contract.ts';
import { type DraftRefusal, discardDraft, listOwnDrafts, readDraft, saveDraft } from '../drafts/drafts.ts';
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
});
