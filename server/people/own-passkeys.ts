// What a signed-in person does with their own passkeys, and proving by one that it is still them. A challenge is bound to the
// session that asked for it.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Services } from '../services.ts';
import type { Asking } from './own-account.ts';
import {
  askForNewPasskey,
  askForPasskey,
  challengeIn,
  type PasskeySite,
  readNewPasskey,
} from './passkey-ceremony.ts';
import { proveByPasskey } from './prove-by-passkey.ts';
import { confirmedUntil } from './recent-confirmation.ts';

const mostPasskeys = 20;

export async function beginPasskey({ auth }: Services, { viewer, session }: Asking, site: PasskeySite) {
  const { accountId, sessionId } = session;
  const known = await auth.passkeys.list(accountId);
  const options = await askForNewPasskey(site, { ...viewer, accountId }, known);
  await auth.challenges.keep('passkeyAdded', options.challenge, { sessionId });
  return options;
}

export async function addPasskey(
  { auth }: Services,
  { viewer, session, address, agent }: Asking,
  site: PasskeySite,
  { name, answer }: { name: string; answer: RegistrationResponseJSON },
): Promise<{ id: string } | 'notRight'> {
  const { accountId, sessionId } = session;
  const asked = await auth.challenges.take('passkeyAdded', challengeIn(answer));
  if (!isFor(asked, sessionId)) return 'notRight';
  const added = await readNewPasskey(site, answer);
  if (!added || (await auth.passkeys.list(accountId)).length >= mostPasskeys) return 'notRight';
  const id = await auth.passkeys.add(accountId, name, added);
  if (id === null) return 'notRight';
  await auth.recordEvent({ memberId: viewer.personId, kind: 'passkeyAdded', sessionId, address, agent });
  return { id };
}

/** With a passkey the sessions end that were begun by it, but for the one that asks. */
export async function removePasskey(
  { auth, sessions, sso }: Services,
  { viewer, session, address, agent }: Asking,
  id: string,
): Promise<{ ended: number } | 'absent' | 'last'> {
  const { accountId, sessionId } = session;
  const outcome = await auth.waysIn.remove(accountId, id, sso?.provider ?? null);
  if (outcome !== 'done') return outcome === 'last' ? 'last' : 'absent';
  const ended = await auth.sessions.endBegunWith(accountId, { passkeyId: id }, sessionId);
  sessions.forgetAccount(accountId);
  await auth.recordEvent({ memberId: viewer.personId, kind: 'passkeyRemoved', sessionId, address, agent });
  return { ended };
}

export async function beginConfirmation({ auth }: Services, { session }: Asking, site: PasskeySite) {
  const { accountId, sessionId } = session;
  const options = await askForPasskey(site, await auth.passkeys.list(accountId));
  await auth.challenges.keep('passkeyConfirm', options.challenge, { sessionId });
  return options;
}

export async function confirmByPasskey(
  services: Services,
  { session, cookie, address, agent }: Asking,
  site: PasskeySite,
  answer: AuthenticationResponseJSON,
): Promise<Date | 'tooMany' | 'notConfirmed'> {
  const { auth, sessions } = services;
  const { accountId, sessionId } = session;
  if (!(await auth.tries.take('confirm', address, accountId))) return 'tooMany';
  const proved = await proveByPasskey(services, site, 'passkeyConfirm', answer, { address, agent });
  if (proved?.passkey.accountId !== accountId || !isFor(proved.asked, sessionId)) return 'notConfirmed';
  await auth.tries.forget('confirm', address, accountId);
  await auth.sessions.confirm(sessionId);
  sessions.forget(cookie);
  return confirmedUntil({ ...session, confirmedAt: new Date() });
}

function isFor(asked: unknown, sessionId: string): boolean {
  return (asked as { sessionId?: unknown } | null)?.sessionId === sessionId;
}
