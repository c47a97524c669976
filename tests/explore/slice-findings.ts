// What comes of walking one slice: how each spot was reached, what was taken and refused, what broke, which guards fell.
import type { Actor } from '#workflows/case/roles.ts';
import type { LookUp } from './attempts.ts';
import type { Data } from './payloads.ts';
import type { RefusedTogether } from './refused-together.ts';
import type { Spot } from './spot.ts';

export type Tried = { type: string; actor: Actor; data: Data; lookUp: LookUp; at: string };
/** How a spot was reached: its number, and the step or the wait that led to it from its parent. */
export type Link = { parent: number; by: Tried | null; state: string };
export type Found = { clause: string; path: number; by: Tried; guard: string | null };

export type SliceFindings = {
  /** The steps that led to where the slice begins. */
  leadIn: Omit<Link, 'parent'>[];
  links: Link[];
  transitions: number;
  depth: number;
  /** `state#move` of every move that was taken. */
  taken: Set<string>;
  refused: Set<string>;
  /** `state|command|who` to how it was answered: `done`, or the guards that refused. */
  cells: Map<string, Set<string>>;
  violations: Found[];
  /** The first kill of each guard by each clause. */
  kills: Map<string, Map<string, Found>>;
  /** Guards that alone refused something, and what the machine without them would have done. */
  loose: Map<string, { parent: number; by: Tried; spot: Spot }[]>;
  /** Guards that refused together, and how far each lot of them is needed. */
  together: RefusedTogether;
  /** Attempts that a machine without the guard would have answered with an error. */
  crashed: Map<string, string>;
  isComplete: boolean;
};
