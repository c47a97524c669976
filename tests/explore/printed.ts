// The exploration's findings as they are printed: what was not reached, what was violated with its shortest path, the
// guards that survive, the bounds, and the figures in one last line of JSON.
import { invariants } from '#workflows/fairness/invariants/invariants.ts';
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
    ...section('moves not reached', found.missing),
    ...section('guards that survive', found.survivors),
    ...section('guards that others imply', found.implied.map(sentenceOf)),
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

export function figures(found: Explored) {
  return {
    states: found.states,
    transitions: found.transitions,
    moves: found.moves,
    movesTaken: found.movesTaken,
    invariants: invariants.length,
    violations: found.violations.length,
    // Every guard is one of these five, so that none is counted as killed that was not.
    mutants: found.guards.length,
    killed: found.killed.size,
    // Implied by others, and the machine without it and them breaks an invariant.
    killedInPairs: found.implied.filter((one) => one.clause !== null).length,
    justified: found.implied.filter((one) => one.clause === null).length,
    survivors: found.survivors.length,
    neverRefused: found.neverRefused.length,
    seconds: Math.round(found.seconds),
  };
}
