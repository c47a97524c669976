// Who may invite whom, and what a code opens. An administrator invites anyone who has no account; whoever serves documents
// in a case invites its respondent once notice was issued. Nobody is given a way into an account that is in use.
import { readCase } from '../cases/case-reading.ts';
import type { Services } from '../services.ts';
import type { MadeInvitation } from './invitations.ts';
import { findPasswordFault, type PasswordFault } from './password-rules.ts';
import type { Viewer } from './viewer.ts';

type Wanted = { personId: string; caseId?: string | undefined; email?: string | undefined };

export async function invite(
  services: Services,
  viewer: Viewer,
  { personId, caseId, email }: Wanted,
): Promise<MadeInvitation | 'absent' | 'mayNot' | 'hasAccount'> {
  const { auth, directory } = services;
  const right = await rightToInvite(services, viewer, personId, caseId);
  if (right !== 'may') return right;
  if (!directory.findPerson(personId)) return 'mayNot';
  const opened = directory.findAccountOfPerson(personId);
  if (opened && (await auth.hasSignIn(opened.id))) return 'hasAccount';
  const made = await auth.invitations.make({
    memberId: personId,
    caseId: caseId ?? null,
    email: opened?.email ?? email?.toLowerCase() ?? null,
    madeBy: viewer.personId,
  });
  await auth.recordEvent({ memberId: personId, kind: 'invited' });
  return made;
}

async function rightToInvite(
  { cases }: Services,
  viewer: Viewer,
  personId: string,
  caseId: string | undefined,
): Promise<'may' | 'absent' | 'mayNot'> {
  if (caseId === undefined)
    return viewer.grants.some(({ role }) => role === 'administrator') ? 'may' : 'mayNot';
  const reading = await readCase(cases, viewer, caseId);
  if (!reading) return 'absent';
  const { parts, depth, head } = reading;
  const serves = depth === 'file' && (parts.has('secretary') || parts.has('investigator'));
  return serves && head.facts.respondentId === personId && head.facts.notice !== null ? 'may' : 'mayNot';
}

export async function redeem(
  { auth, directory }: Services,
  { code, email, password }: { code: string; email?: string | undefined; password: string },
): Promise<{ email: string } | PasswordFault | 'unknown' | 'notThisEmail'> {
  const found = await auth.invitations.find(code);
  const person = found && directory.findPerson(found.memberId);
  if (!found || !person) return 'unknown';
  const address = found.email ?? email;
  if (address === undefined) return 'notThisEmail';
  const fault = await findPasswordFault(password, [person.name, address]);
  if (fault) return fault;
  const accountId = directory.findAccountOfPerson(person.id)?.id;
  const redeemed = await auth.invitations.redeem(code, {
    accountId,
    name: person.name,
    email: address,
    password,
  });
  if (redeemed.outcome !== 'done') return redeemed.outcome === 'taken' ? 'notThisEmail' : 'unknown';
  await directory.reload();
  await auth.recordEvent({ memberId: person.id, kind: 'invitationRedeemed', method: 'invitation' });
  return { email: redeemed.email };
}
