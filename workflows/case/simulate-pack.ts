// What would change for open cases if they were governed by another pack: due days, sanctions that may be put to the
// vote, votes that carry, limits that are used up. It reads facts and returns a report; no case is ever changed by it,
// and a case keeps its pin until somebody migrates it by an entry of its own.
import { denominatorOf } from '../rules/ballot.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { Day } from '../rules/day.ts';
import { dueOf, extendDue } from '../rules/deadlines.ts';
import { findProvision, type RulePack } from '../rules/pack.ts';
import { sanctionRange } from '../rules/sanction-range.ts';
import { type Clock, currentAllegations, type Facts } from './facts.ts';
import { entitledSeats, openBallotOf, type Sitting } from './sitting/sitting-facts.ts';

export type OpenCase = { ref: string; state: string; facts: Facts };

export type MovedDeadline = { key: string; from: Day; to: Day; isAlreadyOver: boolean };
export type UsedUp = { limit: keyof RulePack['limits']; used: number; allowed: number };

export type SimulatedCase = {
  ref: string;
  state: string;
  /** Provisions alleged that the other pack does not have: such a case cannot move to it. */
  unknownProvisions: string[];
  /** A ballot is open: its roll and denominator are frozen, so nothing may change under it. */
  isVoting: boolean;
  deadlines: MovedDeadline[];
  sanctionsLost: string[];
  sanctionsGained: string[];
  /** Votes that carry in the sitting that has been called, where they differ. */
  votesNeeded: { from: number; to: number } | null;
  votesInSecret: { from: boolean; to: boolean } | null;
  usedUp: UsedUp[];
};

export type Simulation = { from: RulePack; to: RulePack; day: Day; calendar: Calendar };

/** One report a case, in the order given; `from` is the pack that governs all of them today. */
export function simulatePack(cases: readonly OpenCase[], simulation: Simulation): SimulatedCase[] {
  return cases.map((one) => simulateCase(one, simulation));
}

/** Whether the other pack would make any difference to the case today. */
export function isTouched(one: SimulatedCase): boolean {
  const lists = [one.unknownProvisions, one.deadlines, one.sanctionsLost, one.sanctionsGained, one.usedUp];
  return lists.some((list) => list.length > 0) || one.votesNeeded !== null || one.votesInSecret !== null;
}

/** Whether a migration of the case would have to wait or be refused. */
export function isHeldBack(one: SimulatedCase): boolean {
  return one.isVoting || one.unknownProvisions.length > 0;
}

function simulateCase({ ref, state, facts }: OpenCase, simulation: Simulation): SimulatedCase {
  const { from, to } = simulation;
  const provisions = currentAllegations(facts).map(({ provision }) => provision);
  const before = sanctionRange(from, provisions, facts.respondentHoldsOffice);
  const after = sanctionRange(to, provisions, facts.respondentHoldsOffice);
  return {
    ref,
    state,
    unknownProvisions: provisions.filter((code) => !findProvision(to, code)),
    isVoting: openBallotOf(facts.ballots) !== undefined,
    deadlines: Object.values(facts.clocks).flatMap((clock) => movedDeadline(clock, simulation)),
    sanctionsLost: before.filter((code) => !after.includes(code)),
    sanctionsGained: after.filter((code) => !before.includes(code)),
    votesNeeded:
      facts.sitting && changed(votesThatCarry(from, facts.sitting), votesThatCarry(to, facts.sitting)),
    votesInSecret: changed(from.ballot.mode === 'secret', to.ballot.mode === 'secret'),
    usedUp: usedUpUnder(to, facts),
  };
}

function changed<Value>(from: Value, to: Value): { from: Value; to: Value } | null {
  return from === to ? null : { from, to };
}

/** A running clock that was measured by the pack; one set to a day, or measured out after a stay, keeps its day. */
function movedDeadline(clock: Clock, simulation: Simulation): MovedDeadline[] {
  if (clock.frozen || clock.passed) return [];
  if (measured(clock, simulation.from, simulation.calendar) !== clock.dueDay) return [];
  const due = measured(clock, simulation.to, simulation.calendar);
  if (due === null || due === clock.dueDay) return [];
  return [{ key: clock.key, from: clock.dueDay, to: due, isAlreadyOver: due < simulation.day }];
}

function measured({ key, startedOn, extended }: Clock, pack: RulePack, calendar: Calendar): Day | null {
  const rule = pack.clocks[key];
  if (!rule) return null;
  const { day } = dueOf(calendar, startedOn, rule);
  return extended === 0 ? day : extendDue(calendar, day, extended, 'd', rule.side).day;
}

function votesThatCarry({ ballot }: RulePack, sitting: Sitting): number {
  const denominator = denominatorOf(ballot, {
    allOfficial: sitting.roll.length,
    entitled: entitledSeats(sitting).length,
    present: entitledSeats(sitting).filter(({ present }) => present).length,
  });
  return Math.floor((denominator * ballot.majority.over) / ballot.majority.of) + 1;
}

/** What the case has used more often than the other pack allows. */
function usedUpUnder({ limits }: RulePack, facts: Facts): UsedUp[] {
  const counted: Omit<UsedUp, 'allowed'>[] = [
    { limit: 'screeningReturns', used: facts.screeningReturns },
    { limit: 'reporterQuestions', used: facts.reporter.questions },
    { limit: 'screeningReviews', used: facts.reporter.reviewsAsked },
    { limit: 'reportReturns', used: facts.reportReturns },
    { limit: 'remittals', used: facts.remittals },
    { limit: 'adjournments', used: facts.sitting?.adjourned ?? 0 },
    { limit: 'extensionDays', used: Math.max(0, ...personsClocks(facts).map(({ extended }) => extended)) },
  ];
  return counted
    .map((one) => ({ ...one, allowed: limits[one.limit] }))
    .filter(({ used, allowed }) => used > allowed);
}

function personsClocks(facts: Facts): Clock[] {
  return Object.values(facts.clocks).filter(({ side }) => side === 'person');
}
