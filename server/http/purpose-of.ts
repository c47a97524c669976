// Why the caller says they look, from the header `x-purpose`. What cannot be read counts as not stated: the look is then on
// record without a purpose, where the auditor sees it.
import type { Request } from 'express';
import { Purpose } from '#workflows/contract/access-schemas.ts';

/** The page sends this where it has no purpose to send: it asks the person when one is missing. */
const askMe = 'ask';

export function canBeAsked(request: Request): boolean {
  return request.headers['x-purpose'] === askMe;
}

export function purposeOf(request: Request): Purpose | null {
  const header = request.headers['x-purpose'];
  if (typeof header !== 'string') return null;
  const [code = '', ...words] = header.split(':');
  const parsed = Purpose.safeParse({ code: code.trim(), reason: decoded(words.join(':').trim()) || null });
  return parsed.success ? parsed.data : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
