// Refusals and outages as problem details (RFC 9457). The only place that turns an outcome into a status.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { codeOf, DatabaseUnavailable } from '#db/errors.ts';
import type { Refusal } from '#workflows/case/rule.ts';
import { type Problem, type ProblemCode, problemCodes } from '#workflows/contract/problem.ts';
import { PurposeMissing } from '../access/purpose-missing.ts';
import { CaseDisposed } from '../cases/case-disposed.ts';
import { MadeByAnotherVersion } from '../cases/head-in.ts';
import type { Performed } from '../cases/performed.ts';
import { PressBusy } from '../documents/press.ts';
import type { Locale } from '../people/viewer.ts';
import { issueWords } from './issue-words.ts';
import { countProblem } from './metrics.ts';
import { problemWords } from './problem-words.ts';

const notYours = new Set(['refusal.notYourTurn', 'refusal.oneCapacity']);

/** Thrown inside the HTTP layer only, to leave a handler with an answer. */
export class Refused extends Error {
  readonly problem: (locale: Locale) => Problem;
  constructor(problem: (locale: Locale) => Problem) {
    super('refused');
    this.problem = problem;
  }
}

export function problemOf(code: ProblemCode, locale: Locale, more: Partial<Problem> = {}): Problem {
  const { title, detail } = problemWords[code];
  return {
    type: `https://duecourse.example/problems/${code}`,
    title: title[locale],
    status: problemCodes[code],
    detail: detail[locale],
    code,
    ...more,
  };
}

export function refusedWith(code: ProblemCode, more: Partial<Problem> = {}): Refused {
  return new Refused((locale) => problemOf(code, locale, more));
}

/** A rule's refusal: 403 where the act is somebody else's, 422 where a rule of the procedure stands against it. */
function refusalProblem({ code, article, words }: Refusal, locale: Locale): Problem {
  return {
    type: `https://duecourse.example/problems/${code}`,
    title: locale === 'vi' ? 'Quy trình chưa cho phép' : 'The procedure does not allow it',
    status: notYours.has(code) ? 403 : 422,
    detail: words[locale],
    code,
    article,
  };
}

/** The refusal for everything that `performCommand` answers but `done`. */
export function refusedBecause(performed: Exclude<Performed, { outcome: 'done' }>): Refused {
  switch (performed.outcome) {
    case 'unknownCommand':
      return refusedWith('command.unknown');
    case 'invalidPayload':
      return new Refused((locale) =>
        problemOf('command.invalidPayload', locale, { fields: fieldsOf(performed.error, locale) }),
      );
    case 'versionRequired':
      return refusedWith('command.versionRequired');
    case 'absent':
      return refusedWith('case.notFound');
    case 'reused':
      return refusedWith('command.reusedId');
    case 'conflict':
      return refusedWith('conflict.version', { version: performed.version, state: performed.state });
    case 'busy':
      return refusedWith('conflict.busy');
    case 'refused':
      return new Refused((locale) => refusalProblem(performed.refusal, locale));
  }
}

export function fieldsOf(error: { issues: readonly z.core.$ZodIssue[] }, locale: Locale): Problem['fields'] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: path ? `${path}.${key}` : key,
        message: locale === 'vi' ? 'Không có mục này.' : 'There is no such field.',
      }));
    }
    return [{ path, message: issueWords(issue, locale) }];
  });
}

/** SQLSTATEs of what no text of the database can hold, such as a zero among its letters: it was sent, so it is the sender's. */
const notText = new Set(['22021', '22P05']);

/** The problem for anything that was thrown; outages are told from bugs, and neither says anything of the inside. */
export function problemOfError(error: unknown, locale: Locale): Problem {
  if (error instanceof Refused) return error.problem(locale);
  if (error instanceof DatabaseUnavailable) return problemOf('server.unavailable', locale);
  if (error instanceof PurposeMissing) return problemOf('purpose.missing', locale);
  if (error instanceof CaseDisposed) return problemOf('case.disposed', locale);
  if (error instanceof PressBusy) return problemOf('document.busy', locale);
  if (notText.has(codeOf(error) ?? '')) return problemOf('request.invalid', locale);
  if (error instanceof MadeByAnotherVersion) return problemOf('case.otherVersion', locale);
  return problemOf(codeOfHttpError(error) ?? 'server.fault', locale);
}

/** Codes of the body parser's own errors (`http-errors`). */
function codeOfHttpError(error: unknown): ProblemCode | null {
  if (!(error instanceof Error) || !('type' in error)) return null;
  if (error.type === 'entity.too.large') return 'request.tooLarge';
  if (error.type === 'entity.parse.failed' || error.type === 'request.aborted') return 'request.invalidJson';
  if (error.type === 'encoding.unsupported' || error.type === 'charset.unsupported')
    return 'request.unsupportedMedia';
  return String(error.type).startsWith('entity.') || String(error.type).startsWith('request.')
    ? 'request.invalid'
    : null;
}

/** Seconds, by status: an outage is often over in two; tries are counted by the minute. */
const comeAgainAfter: Readonly<Record<number, string>> = { 429: '60', 503: '2' };

export function sendProblem(response: ServerResponse, problem: Problem): void {
  if (response.headersSent) return;
  countProblem(problem);
  const seconds = comeAgainAfter[problem.status];
  if (seconds && !response.hasHeader('retry-after')) response.setHeader('retry-after', seconds);
  response.statusCode = problem.status;
  response.setHeader('content-type', 'application/problem+json; charset=utf-8');
  response.end(JSON.stringify(problem));
}

/** The language to answer in: what the caller asks for, else the account's, else Vietnamese. */
export function localeOf(request: Pick<IncomingMessage, 'headers'>, ofAccount?: Locale): Locale {
  const asked = request.headers['accept-language']?.toLowerCase() ?? '';
  const first = asked
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((code) => code === 'vi' || code === 'en');
  return (first as Locale | undefined) ?? ofAccount ?? 'vi';
}
