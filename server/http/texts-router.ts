// The procedures of long texts. Each asks the service and puts its refusal into words.
import { implement } from '@orpc/server';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { textsContract } from '#workflows/contract/texts-contract.ts';
import { hold, listTexts, readText, release, type TextRefusal, writeText } from '../texts/case-texts.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(textsContract).$context<ApiContext>();

const problems: Record<TextRefusal, ProblemCode> = {
  absent: 'case.notFound',
  notFound: 'text.notFound',
  notYours: 'text.notYours',
  held: 'text.held',
  conflict: 'text.conflict',
  notAllowed: 'text.notAllowed',
  tooLarge: 'draft.tooLarge',
};

function given<T extends object>(answer: T | TextRefusal): T {
  if (typeof answer === 'string') throw refusedWith(problems[answer]);
  return answer;
}

export const textsRouter = api.router({
  list: api.list.handler(async ({ input: { id }, context: { services, viewer } }) =>
    given(await listTexts(services.texts, viewer, id)),
  ),
  get: api.get.handler(async ({ input: { id, ...place }, context: { services, viewer } }) =>
    given(await readText(services.texts, viewer, { caseId: id, ...place })),
  ),
  write: api.write.handler(async ({ input: { id, ...written }, context: { services, viewer } }) =>
    given(await writeText(services.texts, viewer, { caseId: id, ...written })),
  ),
  hold: api.hold.handler(async ({ input: { id, slot }, context: { services, viewer } }) =>
    given(await hold(services.texts, viewer, { caseId: id, slot })),
  ),
  release: api.release.handler(async ({ input: { id, slot }, context: { services, viewer } }) =>
    given(await release(services.texts, viewer, { caseId: id, slot })),
  ),
});
