// All invariants in their order: the seventeen of the procedure, then those of the record's own soundness.
import { ballotsHold } from './ballots-hold.ts';
import { disjointPeople } from './disjoint-people.ts';
import { heardFirst } from './heard-first.ts';
import type { Invariant } from './invariant.ts';
import { limitation, neverHeavier, pinnedRules } from './lawful-sanction.ts';
import { onceOnly, soundDays } from './sound-days.ts';
import { answersFollowQuestions, namesWhatThereIs, ownActs } from './soundness.ts';
import { clocksDecideNothing, everythingEnds, staysAreFair } from './time-and-bounds.ts';
import {
  changesStartAnew,
  clearedIsRestored,
  decidedOnce,
  noProtectedGround,
  noticeInTime,
  respondentHasASay,
  stateFitsTheFacts,
} from './ways-through.ts';

export const invariants: readonly Invariant[] = [
  heardFirst,
  disjointPeople,
  pinnedRules,
  limitation,
  noProtectedGround,
  clocksDecideNothing,
  everythingEnds,
  neverHeavier,
  changesStartAnew,
  clearedIsRestored,
  staysAreFair,
  ballotsHold,
  decidedOnce,
  noticeInTime,
  respondentHasASay,
  ownActs,
  answersFollowQuestions,
  namesWhatThereIs,
  soundDays,
  onceOnly,
  stateFitsTheFacts,
];
