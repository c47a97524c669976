// Who is called to a sitting: the official members of the body as the directory lists them, without those of a body that
// has only proposed; and whom a tie to the respondent keeps out.
import type { Facts, PersonId } from '../facts.ts';
import { isConflicted, type PersonFacts, type Resolved } from '../resolved.ts';

/** Members of the body on the roster, each once. */
export function membersOf({ roster }: Resolved, { committee }: Facts): PersonFacts[] {
  return roster.filter(
    (one, index) =>
      (one.roles.includes('chair') || one.roles.includes('member')) &&
      !committee.proposal?.roll.includes(one.id) &&
      roster.findIndex((other) => other.id === one.id) === index,
  );
}

/** Members whose tie to the respondent keeps the file closed to them; the respondent has a room of their own. */
export function conflictedMembers(people: readonly PersonFacts[], facts: Facts): PersonId[] {
  const { respondentId, companionId } = facts;
  return people
    .filter((one) => isConflicted(one, respondentId) && one.id !== respondentId && one.id !== companionId)
    .map((one) => one.id);
}
