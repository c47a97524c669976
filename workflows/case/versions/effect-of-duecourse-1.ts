// duecourse-1 kept no facts of the effect: they follow from the decision it had, its service and its enforcement. Under
// every pack of that version the effect waited for the appeal.

import { plainMeasures } from '../../rules/enforcement-measures.ts';
import type { EffectFacts } from '../discipline/effect-facts.ts';
import { noEffect } from '../discipline/effect-facts.ts';
import { standingSanction } from '../discipline/final-decision.ts';
import { noRecourse, type RecourseFacts } from '../discipline/recourse-facts.ts';
import type { Facts } from '../facts.ts';

/** The part of the facts of the first version that the effect followed from. */
export type FactsOfEffect = Pick<
  Facts,
  'appeal' | 'ballots' | 'decision' | 'outcome' | 'enforcedOn' | 'expiresOn' | 'finalOn'
>;

export function effectOfDuecourse1(facts: FactsOfEffect): EffectFacts {
  const { decision, enforcedOn, expiresOn, finalOn, outcome } = facts;
  const sanction = standingSanction(facts);
  const wasServed = decision !== null && (decision.servedOn !== null || decision.instance > 1);
  if (sanction === null || !wasServed) return noEffect;
  const measures = enforcedOn === null ? [] : plainMeasures.map((one) => [one, enforcedOn] as const);
  return {
    ...noEffect,
    sanction,
    begunOn: enforcedOn,
    countsFrom: finalOn,
    endedOn: outcome === 'completed' ? expiresOn : null,
    measures: Object.fromEntries(measures),
  };
}

/** An appeal caps what follows from it: at what the body had carried last, before the case was remitted to it. */
export function recourseOfDuecourse1({ appeal, ballots, decision }: FactsOfEffect): RecourseFacts {
  if (appeal === null) return noRecourse;
  const carried = ballots.findLast(
    (one) => one.body === 'committee' && one.question === 'sanction' && one.status === 'closed',
  )?.carried;
  const standing = decision === null ? null : standingSanction({ decision });
  return { ...noRecourse, heaviest: standing ?? carried ?? 'none' };
}
