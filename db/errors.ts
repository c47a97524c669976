/**
 * What a caller of the database has to tell apart: it is away (and whether the last statement took effect is
 * unknown), or it is not fit for this product. Refusals of commands are not errors; `append-entry.ts` returns them.
 * Messages carry no statement, no parameter and no row.
 */
export class DatabaseUnavailable extends Error {
  /** SQLSTATE or system code of the cause, or `DEADLINE` / `NO_LANE`. */
  readonly code: string;
  /** True when a write may have been committed although no answer came: retry with the same `commandId`. */
  readonly outcomeUnknown: boolean;

  constructor(code: string, outcomeUnknown: boolean) {
    super(`The database is unavailable (${code}).`);
    this.name = 'DatabaseUnavailable';
    this.code = code;
    this.outcomeUnknown = outcomeUnknown;
  }
}

export class DatabaseUnfit extends Error {
  constructor(reason: string) {
    super(`This database cannot be used: ${reason}.`);
    this.name = 'DatabaseUnfit';
  }
}

const LOST = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '25P03', // idle in transaction too long: the server has closed the connection
  '25P04', // transaction timeout: likewise
  '57P01', // shut down by an administrator
  '57P02', // another backend crashed
  '57P03', // starting up
  '57P05', // idle session timeout
]);
/** The server answered that it will not do it now; nothing was written and the connection is whole. */
const REFUSED = new Set(['53100', '53200', '53300', '53400', '55P03', '57014']);
const NEVER_SENT = new Set([
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  '53300',
  '57P03',
]);

/** The code of a driver error, or of the one that it was wrapped around, or null. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}

/** Turns a driver's error of an absent or exhausted database into `DatabaseUnavailable`; leaves all others as they are. */
export function asUnavailable(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null || error instanceof DatabaseUnavailable) return error;
  if (LOST.has(code) || code.startsWith('08')) return new DatabaseUnavailable(code, !NEVER_SENT.has(code));
  return REFUSED.has(code) ? new DatabaseUnavailable(code, false) : error;
}

/** True when the connection an error came from must not be used again. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && (LOST.has(code) || code.startsWith('08') || code === 'DEADLINE');
}
