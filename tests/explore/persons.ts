// Persons who stand alike in a case are interchangeable: one of each kind is tried. A kind is what the rules could tell
// apart: the roles held, a post, an earlier part, the seat with its declaration, the vote in the open ballot.
import type { Facts } from '#workflows/case/facts.ts';
import { openBallotOf, type Sitting } from '#workflows/case/sitting/sitting-facts.ts';
import { idOf, names, people, rolesHeldBy } from './cast.ts';

const everybody = names.map(idOf);

/** Asked for by every command of a spot; facts never change, so the answer does not either. */
const personsByFacts = new WeakMap<Facts, readonly string[]>();

/** One person of each kind, the first of it in the order of the cast. */
export function personsOf(facts: Facts): readonly string[] {
  const known = personsByFacts.get(facts);
  if (known) return known;
  const seen = new Set<string>();
  const found = everybody.filter((id) => {
    const kind = kindOf(id, facts);
    return !seen.has(kind) && seen.add(kind);
  });
  personsByFacts.set(facts, found);
  return found;
}

function kindOf(id: string, facts: Facts): string {
  const posts = Object.entries(facts.officers).flatMap(([post, who]) => (who === id ? [post] : []));
  const open = openBallotOf(facts.ballots);
  const last = facts.ballots.at(-1);
  return [
    rolesHeldBy(id).join('+'),
    people[id]?.relatedToRespondent,
    people[id]?.isMember,
    id === facts.respondentId,
    id === facts.companionId,
    facts.acted[id] ?? '',
    posts.join('+'),
    facts.barred.includes(id),
    seatKind(id, facts.sitting),
    seatKind(id, facts.appealSitting),
    facts.appeal?.panel.includes(id),
    facts.committee.alternates.includes(id),
    open
      ? `${open.roll.includes(id)}${open.voted.includes(id)}${open.secret?.issued.includes(id)}`
      : `${last?.votes[id] === last?.carried}`,
    facts.beside.officerChallenges.some((one) => one.officerId === id && one.upheld === null),
    Object.values(facts.approvals).some((one) => one.by === id),
  ].join('|');
}

function seatKind(id: string, sitting: Sitting | null): string {
  const seat = sitting?.roll.find((one) => one.memberId === id);
  if (!sitting || !seat) return '-';
  const challenge = sitting.challenges.find((one) => one.memberId === id);
  return [seat.chair, seat.interest, seat.recused, seat.present, challenge?.upheld].join(',');
}
