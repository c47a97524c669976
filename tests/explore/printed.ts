// The exploration's findings as they are printed: what was not reached, what was violated with its shortest path, the
// guards that survive, the bounds, and the figures in one last line of JSON.
import { stateNames } from '#workflows/case/stages.ts';
import { invariants } from '#workflows/fairness/invariants/invariants.ts';
import { closedMoves } from './closed-moves.ts';
import type { Explored } from './explored.ts';
import type { Implied } from './implied.ts';
import { bounds } from './slice.ts';

export function printed(found: Explored): string {
  const shortest = found.violations.toSorted((a, b) => a.path.length - b.path.length).slice(0, 3);
  return [
    ...found.reports
      .toSorted((a, b) => b.seconds - a.seconds)
      .slice(0, 12)
      .map(
        (one) =>
          `${one.name}: ${one.states} states, ${one.seconds.toFixed(1)} s${one.isComplete ? '' : ', NOT COMPLETE'}`,
      ),
    `slices: ${found.reports.length}, not walked to their end: ${found.reports.filter((one) => !one.isComplete).length}`,
    `bounds: ${JSON.stringify({ ...bounds, members: 3, alternates: 1, panel: 3 })}`,
    `states of the statechart: ${stateNames.length}, stood in: ${stateNames.length - found.unvisited.length}`,
    `moves: ${found.moves}, taken: ${found.movesTaken}, closed by a rule: ${closedMoves.size}`,
    ...section('states not reached', found.unvisited),
    ...section('moves not reached', found.missing),
    ...section('guards that survive', found.survivors),
    ...section('guards that others imply', found.implied.map(sentenceOf)),
    ...section('guards without which the act fails', found.failing),
    ...section(
      'guards of a second line',
      found.secondLine.map(
        (one) => `${[one.guard, ...one.with].join(' and ')} caught a fault: ${one.clause}`,
      ),
    ),
    ...section('guards that refused nothing', found.neverRefused),
    ...section('invariants that no mutant breaks', found.asleep),
    ...shortest.flatMap(({ clause, path }) => section(`VIOLATED ${clause}`, path)),
    `depth ${found.depth}, memory at most ${found.memory} MB`,
    JSON.stringify(figures(found)),
  ].join('\n');
}

function sentenceOf({ guard, by, times, clause }: Implied): string {
  return `${guard} refuses only where ${by.join(' or ')} does (${times} times); without them all: ${clause ?? 'nothing breaks'}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}

/** Mutants that break an invariant, alone, with those that imply the guard, or after a fault; or cannot go on at all. */
function killedIn(found: Explored): number {
  const together = found.implied.filter((one) => one.clause !== null);
  return found.killed.size + together.length + found.secondLine.length + found.failing.length;
}

export function figures(found: Explored) {
  const together = found.implied.filter((one) => one.clause !== null);
  return {
    states: found.states,
    transitions: found.transitions,
    moves: found.moves,
    movesTaken: found.movesTaken,
    movesClosed: closedMoves.size,
    invariants: invariants.length,
    violations: found.violations.length,
    mutants: found.guards.length,
    killed: killedIn(found),
    // What is killed, by how; and what is not: every guard is one of these seven, so that none is counted twice.
    killedAlone: found.killed.size,
    // Implied by others, and the machine without it and them breaks an invariant.
    killedTogether: together.length,
    killedAfterAFault: found.secondLine.length,
    failing: found.failing.length,
    implied: found.implied.length - together.length,
    survivors: found.survivors.length,
    neverRefused: found.neverRefused.length,
    seconds: Math.round(found.seconds),
    megabytes: found.memory,
  };
}
