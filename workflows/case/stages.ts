// The stages in their order, and the questions asked of them: which state is meant, what may be sent there.
import { advice } from './advice/states.ts';
import { anytime } from './anytime/states.ts';
import { detection } from './detection/states.ts';
import { discipline } from './discipline/states.ts';
import { resolved } from './resolved/states.ts';
import type { Move, Stage, StageName, State } from './stage.ts';
import { verification } from './verification/states.ts';

export const stages: readonly Stage[] = [detection, verification, advice, discipline, resolved];

/** `stage.state` of every state, in the order of the process. */
export const stateNames: readonly string[] = stages.flatMap((stage) =>
  Object.keys(stage.states).map((name) => `${stage.name}.${name}`),
);

const statesByName: ReadonlyMap<string, State> = new Map(
  stages.flatMap((stage) =>
    Object.entries(stage.states).map(([name, state]) => [`${stage.name}.${name}`, state] as const),
  ),
);

export function findState(name: string): State | undefined {
  return statesByName.get(name);
}

export function getState(name: string): State {
  const found = statesByName.get(name);
  if (!found) throw new Error(`There is no state ${name} in this version of the procedure.`);
  return found;
}

export function stageOf(state: string): StageName {
  return state.slice(0, state.indexOf('.')) as StageName;
}

/** Everything that may be sent in a state: its own moves first, then those of any unresolved state. */
export function movesIn(state: string): readonly Move[] {
  const own = getState(state).moves;
  return stageOf(state) === 'resolved' ? own : [...own, ...anytime];
}
