// The two bodies that sit on a case: the committee that decides first and the panel that hears an appeal. What differs
// between them is here; the commands of a sitting are made from it (`declareInterestFor(panel)`), once for each body.
import type { Turnout } from '../../rules/ballot.ts';
import type { Facts, PersonId } from '../facts.ts';
import type { Group, Part } from '../roles.ts';
import { entitledSeats, type Seat, type Sitting } from './sitting-facts.ts';

export type Body = {
  name: 'committee' | 'panel';
  /** Of the commands' types: `advice.openSitting`, `discipline.openSitting`. */
  prefix: 'advice' | 'discipline';
  group: Group;
  chair: Part;
  member: Part;
  /** Clocks of the pack that end on the day of the sitting; a new day sets them anew. */
  dayClocks: readonly string[];
  /** The clock of the pack by which a ballot is to be counted. */
  ballotClock: string;
  /** Clocks of the pack that are the chair's duty: where one lapses, somebody else presides. */
  duties: readonly string[];
  sittingOf: (facts: Facts) => Sitting | null;
  /** The facts with this sitting; for the panel its chair too, who may have changed with a recusal. */
  withSitting: (facts: Facts, sitting: Sitting) => Facts;
};

export const committee: Body = {
  name: 'committee',
  prefix: 'advice',
  group: 'body',
  chair: 'chair',
  member: 'member',
  dayClocks: ['hearing', 'sitting'],
  ballotClock: 'ballot',
  duties: ['sitting', 'deliberation', 'ballot', 'decisionSigning'],
  sittingOf: (facts) => facts.sitting,
  withSitting: (facts, sitting) => ({ ...facts, sitting }),
};

export const panel: Body = {
  name: 'panel',
  prefix: 'discipline',
  group: 'panel',
  chair: 'panelChair',
  member: 'panelMember',
  dayClocks: [],
  ballotClock: 'appealDecision',
  duties: ['appealDecision'],
  sittingOf: (facts) => facts.appealSitting,
  withSitting: (facts, sitting) => ({
    ...facts,
    appealSitting: sitting,
    appeal: facts.appeal && { ...facts.appeal, chair: chairOf(sitting) },
  }),
};

export function chairOf(sitting: Sitting): PersonId | null {
  return entitledSeats(sitting).find((seat) => seat.chair)?.memberId ?? null;
}

export function seatOf(sitting: Sitting | null, memberId: string | null): Seat | undefined {
  return sitting?.roll.find((seat) => seat.memberId === memberId);
}

export function presentSeats(sitting: Sitting): Seat[] {
  return entitledSeats(sitting).filter((seat) => seat.present);
}

/** How many of the body there are, may act, and sit. */
export function turnoutOf(sitting: Sitting): Turnout {
  return {
    allOfficial: sitting.roll.length,
    entitled: entitledSeats(sitting).length,
    present: presentSeats(sitting).length,
  };
}
