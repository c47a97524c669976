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

/** The body's own delay has to be answered for before the next deciding act. */
export const lateActPack: RulePack = { ...standard, defects: { ...standard.defects, lateAct: 'override' } };

/** The linter holds nothing back: what the rules themselves find out is seen by itself. */
export const notedPack: RulePack = {
  ...standard,
  defects: Object.fromEntries(Object.keys(standard.defects).map((code) => [code, 'note' as const])),
};

/** One more body above the panel: what it decides is not yet final. */
export const twoInstancesPack: RulePack = { ...standard, appeal: { ...standard.appeal, instances: 2 } };

export const immediatePack: RulePack = { ...standard, effectPendingAppeal: 'runs' };
