// The card that is stored beside a head: ids and codes from the facts, so that the board reads one row a case.
// Names are added when it is read, for whoever may see them.
import { isAskedOfAuthority } from '../access/asked-of-authority.ts';
import { isAskedOfCustodian } from '../access/asked-of-custodian.ts';
import { undeclaredIn } from '../access/may-view.ts';
import { nextDue } from '../case/clocks.ts';
import { currentAllegations, type Facts } from '../case/facts.ts';
import type { Part, Role } from '../case/roles.ts';
import { type Ballot, openBallotOf } from '../case/sitting/sitting-facts.ts';
import { getState } from '../case/stages.ts';

export type StoredCard = {
  provisions: string[];
  pack: string;
  respondentId: string | null;
  assigneeId: string | null;
  /** Roles whose turn it is, for the desks of all who hold one in the unit. That the custodian is among them, no card tells. */
  desk: Role[];
  /** Persons whose turn it is. */
  deskMembers: string[];
  /** Persons who hold such a role but may not act on it, such as the supervisor whose report is under review. */
  deskNot: string[];
  due: { key: string; day: string; at: string; article: string } | null;
  sanction: string | null;
  outcome: string | null;
  ballot: { cast: number; of: number } | null;
  /** Witnesses: they find the case by its number, and nothing of what it is about. */
  apart: string[];
  /** Members of a body who have yet to declare: to them too it is a number and a state. */
  undeclared: string[];
};

export function storedCardOf(facts: Facts, state: string): StoredCard {
  const card = openCardOf(facts, state);
  // A sealed case is on the board as a number and an end: whose it was, and what of, is under seal.
  return facts.closed.sealedOn === null
    ? card
    : { ...card, provisions: [], respondentId: null, assigneeId: null, sanction: null };
}

function openCardOf(facts: Facts, state: string): StoredCard {
  const onDesk = onDeskOf(facts, state);
  const clock = nextDue(facts);
  const ballot = openBallotOf(facts.ballots);
  const named = new Map(onDesk.map((part) => [part, holdersOf(part, facts)] as const));
  return {
    pack: facts.pack,
    provisions: [...new Set(currentAllegations(facts).map((one) => one.provision))],
    respondentId: facts.respondentId,
    assigneeId: [...named.values()].flat()[0] ?? facts.officers.investigator,
    desk: onDesk.filter((part) => named.get(part)?.length === 0).flatMap((part) => rolesForPart[part] ?? []),
    deskMembers: [...named.values()].flat(),
    deskNot: deskNotOf(onDesk, facts),
    due: clock && { key: clock.key, day: clock.dueDay, at: clock.dueAt, article: clock.article },
    sanction: facts.decision?.sanction ?? null,
    outcome: facts.outcome,
    ballot: ballot ? { cast: doneIn(ballot).length, of: ballot.roll.length } : null,
    apart: facts.inquiry.witnesses,
    undeclared: undeclaredIn(facts),
  };
}

/** What is asked of the authority, or is in the custodian's hands, lies on their desks wherever the case stands. */
function onDeskOf(facts: Facts, state: string): readonly Part[] {
  const onDesk = new Set(getState(state).onDesk);
  if (isAskedOfAuthority(facts)) onDesk.add('authority');
  if (isAskedOfCustodian(facts)) onDesk.add('custodian');
  return [...onDesk];
}

/**
 * Whoever conducts the case does not review it; whoever has proposed an act of two waits for the other. In an order of their own: that
 * of stored facts is the database's.
 */
function deskNotOf(onDesk: readonly Part[], { officers, approvals }: Facts): string[] {
  const reviewed = onDesk.includes('reviewer') && officers.supervisor ? [officers.supervisor] : [];
  return [...reviewed, ...Object.values(approvals).map((approval) => approval.by)].toSorted();
}

/** The role by which somebody can come to act in a part that nobody holds by name yet. */
const rolesForPart: Partial<Record<Part, Role[]>> = {
  intake: ['intake'],
  supervisor: ['supervisor'],
  reviewer: ['supervisor'],
  secretary: ['secretary'],
  authority: ['authority'],
  enforcing: ['enforcing'],
  custodian: ['custodian'],
  panelChair: ['appeal'],
};

/** Who holds a part by name; empty where anyone with the role may act. */
function holdersOf(part: Part, facts: Facts): string[] {
  const { officers } = facts;
  if (part === 'respondent') return [facts.respondentId, facts.companionId].filter((id) => id !== null);
  if (
    part === 'intake' ||
    part === 'investigator' ||
    part === 'supervisor' ||
    part === 'reviewer' ||
    part === 'secretary'
  ) {
    const holder = officers[part];
    return holder ? [holder] : [];
  }
  if (part === 'panelChair') return facts.appeal?.chair ? [facts.appeal.chair] : [];
  if (part === 'panelMember') return facts.appeal?.panel ?? [];
  if (part === 'chair' || part === 'member') return seatsOf(part, facts);
  return [];
}

function seatsOf(part: 'chair' | 'member', facts: Facts): string[] {
  const waiting = openBallotOf(facts.ballots);
  return (facts.sitting?.roll ?? [])
    .filter((seat) => !seat.recused && seat.chair === (part === 'chair'))
    .map((seat) => seat.memberId)
    .filter((id) => !waiting || isAwaited(waiting, id));
}

/** Who can still vote. In secret, whoever has a paper: that they have cast it, nobody knows. */
function isAwaited(ballot: Ballot, id: string): boolean {
  if (ballot.secret?.phase === 'voting') return ballot.secret.issued.includes(id);
  return ballot.roll.includes(id) && !doneIn(ballot).includes(id);
}

/** Who has done their part in a ballot, as far as it is known: of a secret one, who has taken a paper. */
function doneIn({ secret, voted }: Ballot): string[] {
  return secret ? secret.issued : voted;
}
