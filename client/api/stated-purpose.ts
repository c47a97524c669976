// Why this person says they look, for as long as the page is open. Every reading of a case and every search says it, or says that
// the person can be asked: then the server refuses first and shows nothing. It remembers for hours what was once stated.
import type { purposeCodes } from '#workflows/contract/access-schemas.ts';

export type StatedPurpose = { code: (typeof purposeCodes)[number]; reason: string };

/** By the id of the case, and under `search` and `supervise`. */
const stated = new Map<string, StatedPurpose>();

export function statePurpose(what: string, purpose: StatedPurpose): void {
  stated.set(what, purpose);
}

/** The header `x-purpose` for a request, or null where none is asked for. */
export function purposeHeader(method: string, path: string): string | null {
  const [, caseId] = /^\/api\/cases\/([^/]+)/.exec(path) ?? [];
  const wide = /^\/api\/(search|supervise)\b/.exec(path)?.[1];
  const what = method === 'GET' && (caseId ?? wide);
  if (!what) return null;
  const purpose = stated.get(what);
  if (!purpose) return 'ask';
  return purpose.reason ? `${purpose.code}: ${encodeURIComponent(purpose.reason)}` : purpose.code;
}
