// What follows from a decision once the respondent has it: its effect, the window to appeal where an instance is left,
// finality where none is, restoration, or the way back that an appeal has ordered.
import type { Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Decision, Facts } from '../facts.ts';
import { backToComments, backToGathering } from '../sitting/back-to-gathering.ts';
import { withEffectEnded, withSanctionServed } from './effect.ts';
import { isInstanceLeft, standingSanction, withFinalDecision } from './final-decision.ts';

export function withServed(facts: Facts, servedOn: Day, day: Day, pack: RulePack): Facts {
  if (!facts.decision) return facts;
  const decision: Decision = { ...facts.decision, servedOn };
  const served: Facts = { ...facts, decision, decisionAttempts: 0 };
  if (decision.outcome === 'exonerated' || decision.outcome === 'quashed')
    return { ...withEffectEnded(served, day), finalOn: day, outcome: decision.outcome };
  if (decision.outcome === 'remitted') return withFreshStart(withEffectEnded(served, day));
  const sanction = standingSanction(served);
  const inEffect =
    sanction === null ? withEffectEnded(served, day) : withSanctionServed(served, sanction, servedOn, pack);
  return isInstanceLeft(inEffect, pack) ? inEffect : withFinalDecision(inEffect, day, pack);
}

/**
 * The panel has no further part; the body that decides again may be the one that did. That the appeal was remitted is
 * remembered, and what was imposed before is the most that can be imposed now (invariant 8).
 */
function withFreshStart(facts: Facts): Facts {
  const isInvestigatedAgain = facts.recourse.remittedTo === 'gathering';
  return {
    ...(isInvestigatedAgain ? backToGathering(facts) : backToComments(facts)),
    decision: null,
    appeal: facts.appeal && { ...facts.appeal, panel: [], chair: null },
    appealSitting: null,
    committee: { ...facts.committee, postponement: null, alternates: [], proposal: null },
  };
}
