// What can go wrong with a request: a refusal or an outage as the server words it (RFC 9457), or no answer at all.
// Everything else that is thrown is a bug.
import type { Problem } from '#workflows/contract/problem.ts';

export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly article: string | undefined;
  readonly fields: Problem['fields'];

  constructor({ code, status, title, detail, article, fields }: Problem) {
    super(detail);
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.article = article;
    this.fields = fields;
  }
}

/** The request got no answer: the network or the server is away. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** Whether sending the very same thing again may help: no answer came, or the server could not work just now. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return error instanceof NoAnswerError;
  return error.code === 'server.unavailable' || error.code === 'conflict.busy' || error.status === 502;
}

/**
 * Whether nothing of what was asked for may be on screen: it was never had, or it was refused since. While the network or the
 * server is away, what was had before can be read on.
 */
export function isGone({ data, error }: { data: unknown; error: unknown }): boolean {
  return error !== null && (data === undefined || !isPassing(error));
}

/** The person has to say first what the look is for. */
export function isPurposeMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'purpose.missing';
}

export function isSessionMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'session.missing';
}
