// Rule packs of the exploration beside the standard one: each is the standard pack with one choice made otherwise, so that
// what only that choice opens is walked too. They keep its pin: a case of the exploration never meets another pack.
import type { RulePack } from '#workflows/rules/pack.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

export const secretPack: RulePack = { ...standard, ballot: { ...standard.ballot, mode: 'secret' } };

export const twoBodiesPack: RulePack = {
  ...standard,
  ballot: {
    ...standard.ballot,
    secondBody: { forSanctions: ['expulsion'], proposing: { atLeast: 2, of: 3 } },
  },
};

export const immediatePack: RulePack = { ...standard, effectPendingAppeal: 'runs' };
