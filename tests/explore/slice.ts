// A slice of the state space: a road through the case on which only some commands are followed, so that what is
// independent of each other is not multiplied. Every command is judged in every slice; the union covers everything.
import { currentAllegations } from '#workflows/case/facts.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import type { Fault } from './fault.ts';
import type { LeadIn } from './lead-in.ts';
import type { Spot } from './spot.ts';

export type Slice = {
  name: string;
  /** Where it begins. */
  start: LeadIn;
  /** States that are gone on from; a spot in another is judged and left. */
  within: readonly string[];
  /** Commands whose every lawful payload leads on. */
  focus: readonly string[];
  /** Commands that lead on with their plain payloads. */
  road: readonly string[];
  /** Whether time goes by, so that clocks come due. */
  waits: boolean;
  /** Where it is walked under another pack than the standard one. */
  pack?: RulePack;
  /** Whether everything is tried anew, whatever slices before it have looked at. */
  afresh?: boolean;
  /** How the case came in, where not as a report that somebody can be asked about. */
  channel?: string;
  /** The only commands that are judged, where not all. */
  only?: readonly string[];
  /** What an earlier step is made to have got wrong: only what catches it is judged, and nothing leads on. */
  fault?: Fault;
};

/** How much of each thing the world has; printed with the figures. */
export const bounds = { allegations: 2, exhibits: 2, interviews: 2, clocks: 'due or not', years: 7 };

export function isWithin({ within, only }: Slice, { state, facts, at }: Spot): boolean {
  // Where nothing leads on, nothing has to be kept small.
  if (only) return true;
  return (
    within.includes(state) &&
    currentAllegations(facts).length <= bounds.allegations &&
    facts.allegations.length <= bounds.allegations + 1 &&
    facts.exhibits.length <= bounds.exhibits + 1 &&
    facts.interviews <= bounds.interviews &&
    Number(at.slice(0, 4)) < 2026 + bounds.years
  );
}
