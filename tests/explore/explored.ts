// The findings of all slices put together: coverage of moves, guards killed and surviving, invariants that are alive.
import { movesIn, stateNames } from '#workflows/case/stages.ts';
import { invariants } from '#workflows/fairness/invariants/invariants.ts';
import { closedMoves } from './closed-moves.ts';
import { exploreAll } from './explore.ts';
import type { Caught } from './fault.ts';
import { type Implied, impliedIn } from './implied.ts';
import { allGuards } from './mutants.ts';
import { allSlices } from './run-slices.ts';
import type { SliceReport } from './slice-report.ts';

export type Explored = {
  reports: SliceReport[];
  states: number;
  transitions: number;
  depth: number;
  seconds: number;
  /** Megabytes at the most. */
  memory: number;
  violations: SliceReport['violations'];
  /** Moves that were never taken and are not declared closed, and closed ones that were taken after all. */
  missing: string[];
  /** States of the statechart that no move that was taken leaves or leads to. */
  unvisited: string[];
  /** Moves of the statechart, and how many of them were taken. */
  moves: number;
  movesTaken: number;
  guards: string[];
  /** Guards killed, with the clauses that kill them. */
  killed: Map<string, string[]>;
  survivors: string[];
  /** Guards that alone refused an act which cannot be carried out without them. */
  failing: string[];
  /** Guards that refused, and never alone, each with the guards of which one refused every time. */
  implied: Implied[];
  /** Guards that refuse nothing in a lawful case, and catch it where an earlier step is made to have failed. */
  secondLine: Caught[];
  /** Guards that nothing has been refused by. */
  neverRefused: string[];
  /** Invariants that no mutant breaks. */
  asleep: string[];
};

export async function explored(): Promise<Explored> {
  const startedAt = performance.now();
  const reports = await exploreAll(allSlices.map((one) => one.name));
  const guards = allGuards();
  const killed = killedBy(reports);
  const taken = movesTakenIn(reports);
  const alone = new Set(reports.flatMap((one) => one.loose));
  const crashed = new Set(reports.flatMap((one) => one.crashed));
  const failing = guards.filter((guard) => !killed.has(guard) && !alone.has(guard) && crashed.has(guard));
  const notAlone = guards.filter((guard) => !killed.has(guard) && !alone.has(guard) && !crashed.has(guard));
  const implied = impliedIn(
    notAlone,
    reports.flatMap((one) => one.together),
  );
  const neverSeen = notAlone.filter((guard) => !implied.some((one) => one.guard === guard));
  const secondLine = caughtIn(reports, neverSeen);
  const broken = new Set([...killed.values()].flat().map((clause) => clause.split('.')[0]));
  return {
    reports,
    states: sum(reports.map((one) => one.states)),
    transitions: sum(reports.map((one) => one.transitions)),
    depth: Math.max(...reports.map((one) => one.depth)),
    violations: reports.flatMap((one) => one.violations),
    missing: everyMove().filter((move) => taken.has(move) === closedMoves.has(move)),
    unvisited: stateNames.filter((state) => !visitedBy(taken).has(state)),
    moves: everyMove().length,
    movesTaken: everyMove().filter((move) => taken.has(move)).length,
    guards,
    killed,
    survivors: guards.filter((guard) => !killed.has(guard) && alone.has(guard)),
    failing,
    implied,
    secondLine,
    neverRefused: neverSeen.filter((guard) => !secondLine.some((one) => one.guard === guard)),
    asleep: invariants.filter((one) => !broken.has(one.id)).map((one) => one.id),
    seconds: (performance.now() - startedAt) / 1000,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** For each of these guards the fault that it catches with the fewest others. */
function caughtIn(reports: readonly SliceReport[], guards: readonly string[]): Caught[] {
  const all = reports.flatMap((one) => one.caught).toSorted((a, b) => a.with.length - b.with.length);
  return guards.flatMap((guard) => all.find((one) => one.guard === guard) ?? []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function killedBy(reports: readonly SliceReport[]): Map<string, string[]> {
  const killed = new Map<string, string[]>();
  for (const { guard, clause } of reports.flatMap((one) => one.kills)) {
    const known = killed.get(guard) ?? [];
    if (!known.includes(clause)) killed.set(guard, [...known, clause]);
  }
  return killed;
}

/** `state command → target` of a move. */
export function moveName(state: string, index: number): string {
  const move = movesIn(state)[index];
  return `${state} ${move?.command.type} → ${move?.target ?? '='}`;
}

function movesTakenIn(reports: readonly SliceReport[]): Set<string> {
  return new Set(
    reports.flatMap((one) =>
      one.taken.map((move) =>
        moveName(move.slice(0, move.indexOf('#')), Number(move.slice(move.indexOf('#') + 1))),
      ),
    ),
  );
}

function visitedBy(moves: ReadonlySet<string>): Set<string> {
  return new Set([...moves].flatMap((move) => [move.split(' ')[0] ?? '', move.split(' → ')[1] ?? '']));
}

function everyMove(): string[] {
  return [
    ...new Set(stateNames.flatMap((state) => movesIn(state).map((_, index) => moveName(state, index)))),
  ];
}
