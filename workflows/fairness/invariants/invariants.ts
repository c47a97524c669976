// All invariants in their order: the seventeen of the procedure, then those of the record's own soundness.

import { disjointPeople } from './disjoint-people.ts';
import { heardFirst } from './heard-first.ts';
import type { Invariant } from './invariant.ts';
import { soundness } from './soundness.ts';

export const invariants: readonly Invariant[] = [heardFirst, disjointPeople, ...soundness];
