// The statechart of a case as an XState machine, built from the stage folders: the stages in one region, the
// stay, the effect of the sanction and the interim measure in others. Pure: no timers, no invoked work; only `transition` is ever called on it.
import { assign, type MachineConfig, setup } from 'xstate';
import { anytime } from './anytime/states.ts';
import { effectOf, effects } from './discipline/effect.ts';
import { emptyFacts } from './empty-facts.ts';
import type { Facts } from './facts.ts';
import { interimOf, interimStates, withoutInterim } from './interim/interim-facts.ts';
import { heldBack } from './permitted.ts';
import { protectionOf, protectionStates } from './protection/protection-facts.ts';
import type { Attempt } from './rule.ts';
import type { Move, Stage } from './stage.ts';
import { stages } from './stages.ts';

export type CaseEvent = { type: string; attempt: Omit<Attempt<unknown>, 'facts'> };

// biome-ignore lint/suspicious/noExplicitAny: the config is built from data, so XState's literal inference has nothing to hold on to
type Config = MachineConfig<Facts, CaseEvent, any, any, any, any, any, any, any, any, any>;
type Args = { context: Facts; event: CaseEvent };

function attemptOf({ context, event }: Args): Attempt<unknown> {
  return { ...event.attempt, facts: context };
}

function transitionOf(move: Move) {
  return {
    target: move.target ? `#case.stage.${move.target}` : undefined,
    guard: (args: Args) => {
      const attempt = attemptOf(args);
      if (heldBack(move.command, attempt)) return false;
      return move.when ? move.when(move.command.apply(attempt)) : true;
    },
    actions: assign((args: Args) => factsAfter(move, attemptOf(args))),
  };
}

function factsAfter({ command, target }: Move, attempt: Attempt<unknown>): Facts {
  return withMeasuresOver(command.apply(attempt), target, attempt);
}

/** No interim measure survives a final decision or the end of a case, whichever way it comes (invariant 14). */
export function withMeasuresOver(
  after: Facts,
  target: string | undefined,
  attempt: Pick<Attempt<unknown>, 'day'>,
): Facts {
  const isOver = target?.startsWith('resolved.') || after.finalOn !== null;
  return isOver ? withoutInterim(after, attempt.day) : after;
}

/** Moves grouped by command, in their order: the first whose guard holds is taken. */
function transitionsOf(moves: readonly Move[]) {
  const on: Record<string, ReturnType<typeof transitionOf>[]> = {};
  for (const move of moves) {
    on[move.command.type] = [...(on[move.command.type] ?? []), transitionOf(move)];
  }
  return on;
}

function stageConfig(stage: Stage) {
  const states = Object.fromEntries(
    Object.entries(stage.states).map(([name, state]) => [
      name,
      {
        id: `${stage.name}.${name}`,
        meta: { clocks: state.clocks, onDesk: state.onDesk },
        on: transitionsOf(state.moves),
      },
    ]),
  );
  return { initial: stage.initial, states, on: stage.name === 'resolved' ? {} : transitionsOf(anytime) };
}

const nobodysFacts = emptyFacts({
  caseId: '',
  unitId: '',
  procedure: '',
  pack: '',
  calendar: '',
  receivedOn: '',
});

const config: Config = {
  id: 'case',
  type: 'parallel',
  // XState starts an inert actor without input for every pure transition; its facts are nobody's and are never looked at.
  context: ({ input }: { input: Facts | undefined }) => input ?? nobodysFacts,
  states: {
    stage: {
      initial: 'detection',
      states: Object.fromEntries(stages.map((stage) => [stage.name, stageConfig(stage)])),
    },
    clock: {
      initial: 'running',
      states: {
        running: {
          always: { target: 'stayed', guard: ({ context }: { context: Facts }) => context.stay !== null },
        },
        stayed: {
          always: { target: 'running', guard: ({ context }: { context: Facts }) => context.stay === null },
        },
      },
    },
    // What the sanction does today: a standing certificate reads this and nothing else.
    effect: regionOf(effects, effectOf),
    interim: regionOf(interimStates, interimOf),
    protection: regionOf(protectionStates, protectionOf),
  },
};

/** A region that follows from the facts: each of its states is left for whichever they give. */
function regionOf<Name extends string>(names: readonly Name[], nameIn: (facts: Facts) => Name) {
  const others = (name: Name) => names.filter((other) => other !== name);
  const follow = (target: Name) => ({
    target,
    guard: ({ context }: { context: Facts }) => nameIn(context) === target,
  });
  const states = Object.fromEntries(names.map((name) => [name, { always: others(name).map(follow) }]));
  return { initial: 'none', states };
}

export const caseMachine = setup({
  types: { context: {} as Facts, events: {} as CaseEvent, input: {} as Facts },
}).createMachine(
  // biome-ignore lint/suspicious/noExplicitAny: see Config
  config as any,
);
