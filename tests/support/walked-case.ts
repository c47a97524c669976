// A case on a random walk, and where its next step is likely to go: along the road and to states it has not been in
// rather than round in circles; what ends a case at once, seldom.
import { type Head, stateOf } from '#workflows/case/advance.ts';
import { currentAllegations, type Facts } from '#workflows/case/facts.ts';
import { movesIn } from '#workflows/case/stages.ts';
import { allMet, unaddressed } from '#workflows/case/verification/matrix-facts.ts';
import { mainRoad } from './main-road.ts';

export type Walked = {
  id: string;
  head: Head;
  version: number;
  /** The head after each version, for whoever asks how it stood. */
  heads: Map<number, Head>;
  /** How often each command was tried on it: what was tried less is tried sooner. */
  sent: Map<string, number>;
  /** States it has been in: the walk is drawn to others. */
  visited: Set<string>;
  /** What was refused since it last moved: tried again at once it would be refused again. */
  refused: Set<string>;
};

/** Steps of the road are taken more often than what can be done anywhere; what ends a case at once, seldom. */
export function weightIn({ sent, head, visited }: Walked, type: string): number {
  if (endings.has(type) || isDone(type, head.facts)) return 1;
  const state = stateOf(head.value);
  const targets = movesIn(state).flatMap((move) =>
    move.command.type === type ? [move.target ?? state] : [],
  );
  if (targets.some((target) => !visited.has(target))) return 40;
  const fresh = type.startsWith('case.') || targets.some((target) => target !== state) ? 3 : 24;
  return Math.max(1, Math.round(fresh / (1 + (sent.get(type) ?? 0))));
}

const road = [...new Set(mainRoad.map(({ type }) => type))];

/** The command furthest along the main road that there is still something to do for, or null where none is on it. */
export function furthest(types: readonly string[], { head }: Walked): string | null {
  const places = types.filter((type) => !isDone(type, head.facts)).map((type) => road.indexOf(type));
  const most = Math.max(...places);
  return most < 0 ? null : (road[most] ?? null);
}

/** The matrix may be written again and again: along the road once, and on the evidence that there is by then. */
function isDone(type: string, facts: Facts): boolean {
  if (type === 'verification.assessElements')
    return (
      facts.exhibits.every(({ disclosedOn }) => disclosedOn === null) ||
      currentAllegations(facts).every(({ id }) => allMet(facts, id))
    );
  return type === 'verification.addressAnswers' && unaddressed(facts).length === 0;
}

/** Nothing was tried on a case that was only just registered. */
export function untried() {
  return {
    sent: new Map<string, number>(),
    visited: new Set(['detection.received']),
    refused: new Set<string>(),
  };
}

/** What ends a case, or holds it up: a walk that did it whenever it could would never come far. */
const endings = new Set([
  'advice.adjourn',
  'advice.challengeMember',
  'advice.postpone',
  'advice.recuse',
  'case.discontinue',
  'case.merge',
  'case.stay',
  'detection.notOpen',
  'detection.refer',
  'detection.returnScreening',
  'verification.returnReport',
  'verification.closeNoCase',
]);
