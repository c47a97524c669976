// What the procedure asks of every rule pack, gathered from the states and commands themselves: a new state or rule needs
// no second list. The standard pack is the yardstick for the clocks that only commands look up.
import type { PackNeeds } from '../rules/pack-finding.ts';
import { standard } from '../rules/standard/standard.ts';
import { notInThisState } from './advance.ts';
import { stayGrounds } from './anytime/stay-rules.ts';
import { catalogue } from './catalogue.ts';
import { notWhileStayed, notYourTurn, oneCapacity } from './permitted.ts';
import { getState, stateNames } from './stages.ts';

/** States of the last stage that are no outcome: on the way to one, or after the case itself is gone. */
const noOutcome = ['restoring', 'disposed'];

export function packNeeds(): PackNeeds {
  const commands = [...catalogue.values()];
  const rules = [
    ...commands.flatMap(({ before, check }) => [...before, ...check]),
    ...[notYourTurn, oneCapacity, notWhileStayed, notInThisState],
  ];
  return {
    clocks: unique([...stateNames.flatMap((name) => getState(name).clocks), ...Object.keys(standard.clocks)]),
    articles: unique(rules.map(({ article }) => article)),
    outcomes: stateNames
      .filter((name) => name.startsWith('resolved.'))
      .map((name) => name.slice('resolved.'.length))
      .filter((name) => !noOutcome.includes(name)),
    stayGrounds: Object.keys(stayGrounds),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
