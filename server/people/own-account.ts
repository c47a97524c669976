// What a signed-in person does with their own account. Each act names the account it is done to by the session that asks,
// never by an id that was sent; what was done is recorded.
import type { AccountView } from '#workflows/contract/account-schemas.ts';
import type { Services } from '../services.ts';
import { findPasswordFault, type PasswordFault } from './password-rules.ts';
import { confirmedUntil } from './recent-confirmation.ts';
import type { Session } from './sessions.ts';
import { listOwnEvents } from './sign-in-events.ts';
import type { Viewer } from './viewer.ts';

export type Asking = { viewer: Viewer; session: Session; cookie: string; address: string; agent: string };

export async function viewAccount(
  { auth, reader, sso }: Services,
  { viewer, session }: Asking,
): Promise<AccountView> {
  const [sessions, events, passkeys, waysIn] = await Promise.all([
    auth.sessions.list(session.accountId),
    listOwnEvents(reader, viewer.personId),
    auth.passkeys.list(session.accountId),
    auth.waysIn.list(session.accountId),
  ]);
  const link = waysIn.find(({ provider }) => provider === sso?.provider);
  return {
    email: viewer.email,
    hasPassword: waysIn.some(({ isPassword }) => isPassword),
    hasSecondFactor: session.hasSecondFactor,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      ...{ id, name },
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    singleSignOn: sso && { label: sso.label, linkId: link?.id ?? null },
    confirmedUntil: confirmedUntil(session).toISOString(),
    sessions: sessions.map(({ id, createdAt, usedAt, agent }) => ({
      ...{ id, agent, isThis: id === session.sessionId },
      createdAt: createdAt.toISOString(),
      usedAt: usedAt.toISOString(),
    })),
    events,
  };
}

/** How many ended; 0 where there is no such session of theirs. */
export async function endOwnSession(services: Services, asking: Asking, id: string): Promise<number> {
  const { auth, sessions } = services;
  const { accountId } = asking.session;
  if (!(await auth.sessions.end(accountId, id))) return 0;
  sessions.forgetAccount(accountId);
  await auth.recordEvent({ memberId: asking.viewer.personId, kind: 'sessionEnded', sessionId: id });
  return 1;
}

export async function endOtherSessions({ auth, sessions }: Services, asking: Asking): Promise<number> {
  const { accountId, sessionId } = asking.session;
  const ended = await auth.sessions.endOthers(accountId, sessionId);
  sessions.forgetAccount(accountId);
  if (ended > 0) await auth.recordEvent({ memberId: asking.viewer.personId, kind: 'sessionEnded' });
  return ended;
}

/** The sessions that the provider began end with the link, but for the one that asks. */
export async function unlinkSingleSignOn(
  { auth, sessions, sso }: Services,
  { viewer, session, address, agent }: Asking,
  id: string,
): Promise<{ ended: number } | 'absent' | 'last'> {
  const { accountId, sessionId } = session;
  const way = (await auth.waysIn.list(accountId)).find((one) => one.id === id && !one.isPassword);
  if (!way) return 'absent';
  const outcome = await auth.waysIn.remove(accountId, id, sso?.provider ?? null);
  if (outcome !== 'done') return outcome === 'last' ? 'last' : 'absent';
  const ended = await auth.sessions.endBegunWith(accountId, { provider: way.provider }, sessionId);
  sessions.forgetAccount(accountId);
  await auth.recordEvent({ memberId: viewer.personId, kind: 'singleSignOnUnlinked', address, agent });
  return { ended };
}

/** All other sessions end with the old password: whoever knew it is out. */
export async function changePassword(
  services: Services,
  asking: Asking,
  { current, next }: { current: string; next: string },
): Promise<{ ended: number } | PasswordFault | 'tooMany' | 'notConfirmed'> {
  const { auth } = services;
  const { viewer, session, address } = asking;
  if (!(await auth.tries.take('confirm', address, session.accountId))) return 'tooMany';
  if (!(await auth.isPassword(session.accountId, current))) return 'notConfirmed';
  await auth.tries.forget('confirm', address, session.accountId);
  const fault = await findPasswordFault(next, [viewer.name, viewer.email]);
  if (fault) return fault;
  await auth.setPassword(session.accountId, next);
  await auth.recordEvent({ memberId: viewer.personId, kind: 'passwordChanged' });
  return { ended: await endOtherSessions(services, asking) };
}

/** By password; where there is a second factor, by that. Null where it was not right. */
export async function confirmAgain(
  { auth, sessions }: Services,
  { session, cookie, address }: Asking,
  proof: { password?: string | undefined; code?: string | undefined },
): Promise<Date | 'tooMany' | 'notConfirmed'> {
  const { accountId, sessionId } = session;
  if (!(await auth.tries.take('confirm', address, accountId))) return 'tooMany';
  const isProved = session.hasSecondFactor
    ? proof.code !== undefined && (await auth.isCode(cookie, proof.code))
    : proof.password !== undefined && (await auth.isPassword(accountId, proof.password));
  if (!isProved) return 'notConfirmed';
  await auth.tries.forget('confirm', address, accountId);
  await auth.sessions.confirm(sessionId);
  sessions.forget(cookie);
  return confirmedUntil({ ...session, confirmedAt: new Date() });
}
