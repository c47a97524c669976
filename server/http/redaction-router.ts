// Redacted versions of files of exhibits, made for whoever investigates the case.
import { implement } from '@orpc/server';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { redactionContract } from '#workflows/contract/redaction-contract.ts';
import type { RedactionRefusal } from '../redaction/redactions.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(redactionContract).$context<ApiContext>();

const problems: Record<RedactionRefusal, ProblemCode> = {
  absent: 'case.notFound',
  notTheirs: 'redaction.notTheirs',
  noFile: 'redaction.noFile',
  notClean: 'evidence.notReady',
  notRedactable: 'redaction.kind',
  busy: 'redaction.busy',
  unreadable: 'redaction.unreadable',
  tooManyPages: 'redaction.tooManyPages',
  tooLarge: 'redaction.tooLarge',
  boxOutside: 'redaction.boxOutside',
  tookTooLong: 'redaction.tookTooLong',
  notProven: 'redaction.notProven',
};

export const redactionRouter = api.router({
  make: api.make.handler(async ({ input: { id, ...asked }, context: { services, viewer, locale } }) => {
    const made = await services.redactions.make(viewer, id, asked, locale);
    if (typeof made === 'string') throw refusedWith(problems[made]);
    return made;
  }),
});
