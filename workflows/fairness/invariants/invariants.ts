// All invariants in their order: the seventeen of the procedure, then those of the record's own soundness.
import { ballotsHold } from './ballots-hold.ts';
import { clocksDecideNothing } from './clocks-decide-nothing.ts';
import { disjointPeople } from './disjoint-people.ts';
import { everythingEnds } from './everything-ends.ts';
import { heardFirst } from './heard-first.ts';
import type { Invariant } from './invariant.ts';
import { limitation, pinnedRules } from './lawful-sanction.ts';
import { interimIsShort, protectionLasts } from './measures-and-protection.ts';
import { namesWhatThereIs } from './names-what-there-is.ts';
import { neverHeavier } from './never-heavier.ts';
import { answersFollowQuestions, ownActs } from './own-acts.ts';
import { onceOnly, soundDays } from './sound-days.ts';
import { stateFitsTheFacts } from './state-fits-the-facts.ts';
import { staysAreFair } from './stays-are-fair.ts';
import {
  changesStartAnew,
  clearedIsRestored,
  decidedOnce,
  noProtectedGround,
  noticeInTime,
  respondentHasASay,
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
  interimIsShort,
  noticeInTime,
  respondentHasASay,
  protectionLasts,
  ownActs,
  answersFollowQuestions,
  namesWhatThereIs,
  soundDays,
  onceOnly,
  stateFitsTheFacts,
];
