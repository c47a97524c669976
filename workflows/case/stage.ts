// How a stage folder describes its states: what runs there (clocks), whose turn it is (desk), and which command leads
// where. The statechart, the picture in the page and the board's columns are all derived from this description.
import type { Words } from '../rules/pack.ts';
import type { AnyCommand } from './command.ts';
import type { Facts } from './facts.ts';
import type { Part } from './roles.ts';

export const stageNames = ['detection', 'verification', 'advice', 'discipline', 'resolved'] as const;
export type StageName = (typeof stageNames)[number];

/** A command allowed in a state. Without `target` the state stays; with `when` it is taken only if that holds. */
export type Move = {
  command: AnyCommand;
  /** `stage.state`. */
  target?: string;
  /** Looks at the facts as they are after the command. */
  when?: (after: Facts) => boolean;
};

export type State = {
  words: Words;
  /** Keys of the clocks that run here; a clock goes on while consecutive states name it. */
  clocks: readonly string[];
  /** Whose turn it is. */
  onDesk: readonly Part[];
  /** Documents that are due when the state is entered. */
  documents?: readonly string[];
  moves: readonly Move[];
};

export type Stage = {
  name: StageName;
  words: Words;
  initial: string;
  states: Readonly<Record<string, State>>;
};

/** The command is allowed and the state stays (`=` in the process). */
export function stays(command: AnyCommand): Move {
  return { command };
}

/** The command leads to `target`, or only where `when` holds for the facts after it. */
export function leads(command: AnyCommand, target: string, when?: (after: Facts) => boolean): Move {
  return { command, target, when };
}
