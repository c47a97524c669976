// What a slice found, in a form that goes from one process to another: figures, coverage, kills, and readable paths.

import { nameOf } from './cast.ts';
import type { Caught } from './fault.ts';
import type { Found, Link, SliceFindings } from './slice-findings.ts';

export type Kill = { guard: string; clause: string };

export type SliceReport = {
  name: string;
  states: number;
  transitions: number;
  depth: number;
  seconds: number;
  isComplete: boolean;
  taken: string[];
  refused: string[];
  /** How each command was answered in each state, and by whom: `state|command|part` to what came of it. */
  cells: [string, string[]][];
  kills: Kill[];
  loose: string[];
  /** Guards without which the act that they alone refused cannot be carried out at all. */
  crashed: string[];
  /** Guards that catch the fault of the slice, where it has one. */
  caught: Caught[];
  /** Lots of guards that refused together, how often, and the clause broken without them all. */
  together: [lot: string, times: number, clause: string | null][];
  violations: { clause: string; path: string[] }[];
};

/** The steps that lead to a finding from the first report on, one a line, the finding itself last. */
export function pathTo({ leadIn, links }: SliceFindings, { path, by }: Found): string[] {
  const steps: string[] = [];
  for (let at = path; at >= 0; ) {
    const link = links[at];
    if (!link) break;
    // Where the slice begins, nothing has been done yet but the lead-in.
    if (link.parent >= 0 || link.by) steps.unshift(written(link));
    at = link.parent;
  }
  const led =
    path < 0
      ? leadIn.slice(
          0,
          leadIn.findIndex((one) => one.by === by),
        )
      : leadIn;
  return [...led.map(written), ...steps, sentence(by)];
}

function written({ by, state }: Omit<Link, 'parent'>): string {
  return `${by ? sentence(by) : 'time goes by'} → ${state}`;
}

function sentence({ type, actor, data, lookUp, at }: Found['by']): string {
  const who = nameOf(actor.id ?? actor.kind);
  const what = JSON.stringify(data).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, nameOf);
  return `${at.slice(0, 10)} ${type} by ${who} ${what}${lookUp === 'usual' ? '' : ` (${lookUp})`}`;
}
