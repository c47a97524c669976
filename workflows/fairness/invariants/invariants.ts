// All invariants in their order: the seventeen of the procedure, then those of the record's own soundness.

import { ballotsHold } from './ballots-hold.ts';
import { disjointPeople } from './disjoint-people.ts';
import { heardFirst } from './heard-first.ts';
import type { Invariant } from './invariant.ts';
import { limitation, neverHeavier, pinnedRules } from './lawful-sanction.ts';
import { soundness } from './soundness.ts';
import { clocksDecideNothing, everythingEnds, staysAreFair } from './time-and-bounds.ts';

export const invariants: readonly Invariant[] = [
  heardFirst,
  disjointPeople,
  pinnedRules,
  limitation,
  clocksDecideNothing,
  everythingEnds,
  neverHeavier,
  staysAreFair,
  ballotsHold,
  ...soundness,
];
