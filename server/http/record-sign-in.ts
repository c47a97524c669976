// Writes down what became of a sign-in or a sign-out, for the person it is about. A try on an address that nobody has is
// recorded nowhere; whoever tries cannot tell.
import type { Request } from 'express';
import { z } from 'zod';
import type { Session } from '../people/sessions.ts';
import type { SignInEvent, SignInEventKind } from '../people/sign-in-events.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';

type Happened = {
  request: Request;
  answer: globalThis.Response;
  /** The session that the request came with. */
  before: Session | null;
  email: string;
};

const SignedIn = z.object({ user: z.object({ id: z.uuid() }) });

const methods: Record<string, NonNullable<SignInEvent['method']>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'secondFactor',
  '/two-factor/verify-backup-code': 'backupCode',
};

export async function recordSignIn(services: Services, happened: Happened): Promise<void> {
  const event = await eventOf(services, happened);
  if (!event) return;
  const { request } = happened;
  await services.auth.recordEvent({
    ...event,
    address: addressOf(request),
    agent: request.headers['user-agent'] ?? '',
  });
}

/** With a session a first right code turns the second factor on. */
function factorChange(path: string, before: Session | null): SignInEventKind | null {
  if (path === '/two-factor/disable') return 'secondFactorRemoved';
  return path === '/two-factor/verify-totp' && before && !before.hasSecondFactor ? 'secondFactorAdded' : null;
}

async function eventOf(
  { directory }: Services,
  { request, answer, before, email }: Happened,
): Promise<SignInEvent | null> {
  const memberOf = (accountId: string) => directory.findAccount(accountId)?.memberId;
  if (request.path === '/sign-out') {
    const memberId = before && answer.ok ? memberOf(before.accountId) : undefined;
    return memberId ? { memberId, kind: 'signedOut' } : null;
  }
  const changed = factorChange(request.path, before);
  if (changed) {
    const memberId = before && answer.ok ? memberOf(before.accountId) : undefined;
    return memberId ? { memberId, kind: changed } : null;
  }
  const method = methods[request.path];
  if (!method || (before && method !== 'password')) return null;
  if (!answer.ok) {
    const memberId = answer.status === 401 ? directory.findAccountOf(email)?.memberId : undefined;
    return memberId ? { memberId, kind: 'signInRefused', method } : null;
  }
  // While a second factor is still to come there is nobody in the answer.
  const signedIn = SignedIn.safeParse(await answer.clone().json());
  const memberId = signedIn.success ? memberOf(signedIn.data.user.id) : undefined;
  return memberId ? { memberId, kind: 'signedIn', method } : null;
}
