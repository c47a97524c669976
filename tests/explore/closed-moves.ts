// Moves that a state lists and that none of its cases can take, each with the rule that closes it there: commands of any
// state whose rule names the states that they are for. A test holds the list against what the exploration finds.
import { anytime } from '#workflows/case/anytime/states.ts';
import { stageOf, stateNames } from '#workflows/case/stages.ts';

export const closedMoves: ReadonlyMap<string, string> = new Map();

void anytime;
void stateNames;
void stageOf;
