// What a lodged appeal and one that is admitted out of time have in common: nobody of an earlier panel is on it, its cap
// is set, and everything asked of an earlier one is over.
import type { Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import { cappedByDecision } from './heaviest.ts';

export function withAppealOpened(facts: Facts, grounds: string[], lodgedOn: Day, pack: RulePack): Facts {
  return {
    ...cappedByDecision(facts, pack),
    appeal: {
      lodgedOn,
      grounds,
      panel: [],
      chair: null,
      admittedOn: null,
      result: null,
      reducedTo: null,
    },
    appealSitting: null,
    // More time to appeal no longer needs a ruling.
    request: facts.request?.clock === 'appeal' ? null : facts.request,
  };
}
