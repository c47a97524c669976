// Who somebody is in one case. A role is held in a unit for a period (the directory says so); a part is what the
// person is in this case. A person who has acted in one group can act in no other (invariant 2).
import type { Facts, PersonId } from './facts.ts';
import { entitledSeats } from './sitting/sitting-facts.ts';

export const roles = [
  'intake',
  'investigator',
  'supervisor',
  'secretary',
  'chair',
  'member',
  'authority',
  'custodian',
  'enforcing',
  'appeal',
  'respondent',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Who stands in for whom: a deputy acts as themselves, and the record names whom they stand in for. */
export type DeputyFor = {
  role: Role;
  memberId: string;
  /** They hold the role in their own right as well. */
  holdsItToo: boolean;
};

export const parts = [
  'reporter',
  'intake',
  'investigator',
  'supervisor',
  'reviewer',
  'secretary',
  'chair',
  'member',
  'authority',
  'enforcing',
  'panelChair',
  'panelMember',
  'respondent',
  'witness',
  'custodian',
  'system',
] as const;
export type Part = (typeof parts)[number];

/** Groups that must stay disjoint; whoever has acted in one is refused in every other. */
export type Group =
  | 'intake'
  | 'investigator'
  | 'supervisor'
  | 'reviewer'
  | 'secretary'
  | 'body'
  | 'panel'
  | 'authority'
  | 'enforcing'
  | 'custodian';

const groupOfPart: Partial<Record<Part, Group>> = {
  intake: 'intake',
  investigator: 'investigator',
  supervisor: 'supervisor',
  reviewer: 'reviewer',
  secretary: 'secretary',
  chair: 'body',
  member: 'body',
  panelChair: 'panel',
  panelMember: 'panel',
  authority: 'authority',
  enforcing: 'enforcing',
  custodian: 'custodian',
};

export type Actor = { kind: 'person' | 'reporter' | 'system'; id: string | null };

export function groupOf(part: Part): Group | undefined {
  return groupOfPart[part];
}

/**
 * The parts that `actor` has in the case today, given the roles they hold in its unit.
 * The respondent has that part alone, whatever roles they hold; a barred person has none. `standsInFor` are those whose
 * deputy the actor is: in their place, never beside them.
 */
export function partsOf(
  actor: Actor,
  actorRoles: readonly Role[],
  facts: Facts,
  standsInFor: readonly DeputyFor[] = [],
): Set<Part> {
  if (actor.kind === 'system') return new Set(['system']);
  if (actor.kind === 'reporter' || !actor.id) return new Set(['reporter']);
  const me = actor.id;
  if (facts.respondentId === me) return respondentParts(facts);
  if (facts.barred.includes(me)) return new Set();
  // A witness is that alone: they saw something, so they judge nothing (invariant 2). To be named as companion takes their
  // protection from nobody, and the naming is not refused: the refusal would say who was heard.
  if (facts.inquiry.witnesses.includes(me)) return new Set(['witness']);
  if (facts.companionId === me) return new Set();
  const seats = partsBySeat(me, facts);
  // Whoever sits in a body is that and nothing else in the case, whatever other roles they hold.
  const byRole = seats.length > 0 ? seats : partsByRole(me, actorRoles, facts, standsInFor);
  const held = new Set<Part>(byRole);
  if (facts.officers.investigator === me && actorRoles.includes('investigator')) held.add('investigator');
  const acted = facts.acted[me];
  return acted ? new Set([...held].filter((part) => groupOf(part) === acted)) : held;
}

function respondentParts(facts: Facts): Set<Part> {
  // Before the notice is issued nobody outside the service knows of the case, the respondent included.
  return facts.notice ? new Set<Part>(['respondent']) : new Set<Part>();
}

function partsByRole(
  me: PersonId,
  actorRoles: readonly Role[],
  { officers }: Facts,
  standsInFor: readonly DeputyFor[],
): Part[] {
  const found: Part[] = [];
  const isMineOrFree = (holder: PersonId | null, as: Role) =>
    holder === null ||
    holder === me ||
    standsInFor.some(({ role, memberId }) => role === as && memberId === holder);
  for (const role of ['intake', 'authority', 'enforcing', 'custodian'] as const)
    if (actorRoles.includes(role)) found.push(role);
  if (actorRoles.includes('secretary') && isMineOrFree(officers.secretary, 'secretary'))
    found.push('secretary');
  if (actorRoles.includes('supervisor')) {
    if (isMineOrFree(officers.supervisor, 'supervisor')) found.push('supervisor');
    // Another supervisor than the one who conducts the case reviews its report.
    else if (isMineOrFree(officers.reviewer, 'supervisor')) found.push('reviewer');
  }
  return found;
}

function partsBySeat(me: PersonId, facts: Facts): Part[] {
  const seat = facts.sitting && entitledSeats(facts.sitting).find((one) => one.memberId === me);
  const found: Part[] = [];
  if (seat) found.push(seat.chair ? 'chair' : 'member');
  if (facts.appeal?.panel.includes(me)) found.push(facts.appeal.chair === me ? 'panelChair' : 'panelMember');
  return found;
}
