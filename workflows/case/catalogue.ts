// Every command of the procedure, gathered from the stages: nothing is listed twice, so a command that a state names
// is in the catalogue, has its route, its form, its words and its tests.
import { anytime } from './anytime/states.ts';
import type { AnyCommand } from './command.ts';
import { register } from './detection/register.ts';
import { stages } from './stages.ts';

const everyMove = [
  ...stages.flatMap((stage) => Object.values(stage.states).flatMap((state) => state.moves)),
  ...anytime,
];

/** Commands by type, registration included. */
export const catalogue: ReadonlyMap<string, AnyCommand> = new Map(
  [register as AnyCommand, ...everyMove.map((move) => move.command)].map((command) => [
    command.type,
    command,
  ]),
);

export function findCommand(type: string): AnyCommand | undefined {
  return catalogue.get(type);
}

export function getCommand(type: string): AnyCommand {
  const found = catalogue.get(type);
  if (!found) throw new Error(`There is no command ${type} in this version of the procedure.`);
  return found;
}
