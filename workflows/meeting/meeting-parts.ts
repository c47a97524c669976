// Who somebody is in one meeting. Whoever is on the roll is a member of it and nothing else, whatever other roles they
// hold: the secretary's part is kept by somebody who does not decide.
import type { Actor, Role } from '../case/roles.ts';
import type { MeetingFacts, Signature } from './meeting-facts.ts';
import type { MeetingPart } from './meeting-rule.ts';

/** The parts of `actor`, given the roles that they hold today in the meeting's unit. */
export function meetingPartsOf(
  actor: Actor,
  roles: readonly Role[],
  facts: MeetingFacts,
): ReadonlySet<MeetingPart> {
  if (actor.kind !== 'person') return new Set();
  const seat = facts.roll.find((one) => one.memberId === actor.id);
  if (seat && !roles.includes('member') && !roles.includes('chair')) return new Set();
  if (seat) return new Set<MeetingPart>(seat.chair ? ['chair', 'member'] : ['member']);
  return roles.includes('secretary') ? new Set<MeetingPart>(['secretary']) : new Set();
}

/** Before a meeting is called nobody is on its roll: whoever holds the role may call it. */
export function callerParts(roles: readonly Role[]): ReadonlySet<MeetingPart> {
  return new Set((['secretary', 'chair'] as const).filter((role) => roles.includes(role)));
}

/** Whose signature somebody gives under the minutes. */
export function signatureOf(parts: ReadonlySet<MeetingPart>): Signature {
  return parts.has('chair') ? 'chair' : 'secretary';
}
