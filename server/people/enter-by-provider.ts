// Single sign-on, from the button to a session. Nobody becomes an account by it: an account is found by a link that was made
// from inside it or by an invitation, or, where the organisation allows it, by a verified address that the directory has.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Services } from '../services.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { hashOfInvitationCode } from './invitation-code.ts';
import type { Caller } from './prove-by-passkey.ts';
import type { Session } from './sessions.ts';
import type { KnownAtProvider, SingleSignOn } from './single-sign-on.ts';

/** What it is for: coming in, tying one's account to the provider, proving again who one is, or opening an account. */
export const Purpose = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('signIn'),
    from: z
      .string()
      .regex(/^\/(?![/\\])/)
      .max(2_000)
      .optional(),
  }),
  z.strictObject({ kind: z.literal('link') }),
  z.strictObject({ kind: z.literal('confirm') }),
  z.strictObject({ kind: z.literal('invitation'), code: z.string().min(1).max(60) }),
]);
export type Purpose = z.infer<typeof Purpose>;

const Kept = z.object({
  begun: z.object({ nonce: z.string(), verifier: z.string(), isFresh: z.boolean(), origin: z.string() }),
  kind: z.enum(['signIn', 'link', 'confirm', 'invitation']),
  from: z.string().nullable(),
  sessionId: z.string().nullable(),
  codeHash: z.string().nullable(),
});
type Kept = z.infer<typeof Kept>;

export type Came =
  | { outcome: 'entered'; answer: globalThis.Response; to: string }
  | { outcome: 'codeToCome'; answer: globalThis.Response; to: string }
  | { outcome: 'linked' | 'confirmed' }
  | { outcome: 'notRight' | 'unknownPerson' | 'otherAccount' };

type Entering = Caller & { headers: Headers; session: Session | null };

/** `binding` goes into a cookie: only the browser that was sent there can come back. */
export async function beginAtProvider(
  { auth }: Services,
  sso: SingleSignOn,
  purpose: Purpose,
  { origin, session }: { origin: string; session: Session | null },
): Promise<{ url: string; binding: string } | null> {
  const started = await sso.start(origin, purpose.kind === 'confirm');
  if (!started) return null;
  const binding = randomBytes(24).toString('base64url');
  const kept: Kept = {
    ...{ begun: started.begun, kind: purpose.kind, sessionId: session?.sessionId ?? null },
    from: purpose.kind === 'signIn' ? (purpose.from ?? null) : null,
    codeHash: purpose.kind === 'invitation' ? hashOfInvitationCode(purpose.code) : null,
  };
  await auth.challenges.keep('singleSignOn', `${started.state} ${binding}`, kept);
  return { url: started.url, binding };
}

export async function comeFromProvider(
  services: Services,
  sso: SingleSignOn,
  { query, binding }: { query: string; binding: string },
  entering: Entering,
): Promise<Came> {
  const state = new URLSearchParams(query).get('state') ?? '';
  const kept = Kept.safeParse(await services.auth.challenges.take('singleSignOn', `${state} ${binding}`));
  const known = kept.success ? await sso.finish(query, state, kept.data.begun) : null;
  if (!kept.success || !known) return { outcome: 'notRight' };
  if (kept.data.kind === 'link') return link(services, sso, known, kept.data, entering);
  if (kept.data.kind === 'confirm') return confirm(services, sso, known, kept.data, entering);
  const accountId = kept.data.codeHash
    ? await redeem(services, sso, known, kept.data.codeHash)
    : await findAccount(services, sso, known);
  if (accountId === null) return { outcome: kept.data.codeHash ? 'otherAccount' : 'unknownPerson' };
  return enter(services, sso, { accountId, known, to: kept.data.from ?? '/' }, entering);
}

async function enter(
  { auth, directory }: Services,
  sso: SingleSignOn,
  { accountId, known, to }: { accountId: string; known: KnownAtProvider; to: string },
  { address, agent, headers }: Entering,
): Promise<Came> {
  const account = directory.findAccount(accountId);
  if (!account) return { outcome: 'unknownPerson' };
  const event = { memberId: account.memberId, method: 'singleSignOn' as const, address, agent };
  if (account.status !== 'active') {
    await auth.recordEvent({ ...event, kind: 'signInRefused' });
    return { outcome: 'unknownPerson' };
  }
  if (!known.byTwoFactors && (await auth.hasSecondFactor(accountId)))
    return { outcome: 'codeToCome', answer: await auth.askForCode(accountId, headers), to };
  const answer = await auth.enterAs(accountId, headers, { provider: sso.provider });
  await auth.recordEvent({ ...event, kind: 'signedIn' });
  return { outcome: 'entered', answer, to };
}

/** The account of somebody as the provider knows them, linked before or found by their address. */
async function findAccount(
  { auth, directory }: Services,
  { provider, matchesEmail }: SingleSignOn,
  { subject, email }: KnownAtProvider,
): Promise<string | null> {
  const linked = await auth.waysIn.findKnown({ provider, subject });
  if (linked || !matchesEmail || email === null) return linked;
  const account = directory.findAccountOf(email);
  const person = account && directory.findPerson(account.memberId);
  if (account?.status !== 'active' || !person) return null;
  const holder = { accountId: account.id, name: person.name, email: account.email };
  if (!(await auth.waysIn.link(holder, { provider, subject }))) return null;
  await auth.recordEvent({ memberId: person.id, kind: 'singleSignOnLinked', method: 'singleSignOn' });
  return account.id;
}

async function redeem(
  { auth, directory }: Services,
  { provider }: SingleSignOn,
  { subject, email }: KnownAtProvider,
  codeHash: string,
): Promise<string | null> {
  const invited = await auth.invitations.findByHash(codeHash);
  const person = invited && directory.findPerson(invited.memberId);
  const address = invited?.email ?? email;
  if (!person || !address) return null;
  const accountId = directory.findAccountOfPerson(person.id)?.id ?? uuidV7();
  const holder = { accountId, name: person.name, email: address };
  if ((await auth.waysIn.redeem(codeHash, holder, { provider, subject })) !== 'done') return null;
  await directory.reload();
  await auth.recordEvent({ memberId: person.id, kind: 'invitationRedeemed', method: 'singleSignOn' });
  return accountId;
}

async function link(
  { auth, directory }: Services,
  { provider }: SingleSignOn,
  { subject }: KnownAtProvider,
  kept: Kept,
  { session, address, agent }: Entering,
): Promise<Came> {
  const account = session && directory.findAccount(session.accountId);
  const person = account && directory.findPerson(account.memberId);
  if (!session || session.sessionId !== kept.sessionId || !person) return { outcome: 'notRight' };
  const holder = { accountId: account.id, name: person.name, email: account.email };
  if (!(await auth.waysIn.link(holder, { provider, subject }))) return { outcome: 'otherAccount' };
  await auth.recordEvent({ memberId: person.id, kind: 'singleSignOnLinked', address, agent });
  return { outcome: 'linked' };
}

async function confirm(
  { auth, sessions }: Services,
  { provider }: SingleSignOn,
  { subject, byTwoFactors }: KnownAtProvider,
  kept: Kept,
  { session }: Entering,
): Promise<Came> {
  // Whoever has a second factor here is not confirmed by less.
  if (session?.hasSecondFactor && !byTwoFactors) return { outcome: 'notRight' };
  if (!session || session.sessionId !== kept.sessionId) return { outcome: 'notRight' };
  const accountId = await auth.waysIn.findKnown({ provider, subject });
  if (accountId !== session.accountId) return { outcome: 'otherAccount' };
  await auth.sessions.confirm(session.sessionId);
  sessions.forgetAccount(accountId);
  return { outcome: 'confirmed' };
}
