// What the sanction does today and what the respondent waits for, for whoever may see the content of the case.
import { effectOf, isSuspendedOnTerms } from '#workflows/case/discipline/effect.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { StandingView } from '#workflows/contract/standing-schemas.ts';

export function standingView(facts: Facts): StandingView {
  const { committee, effect, recourse } = facts;
  return {
    effect: effectOf(facts),
    suspendedUntil: isSuspendedOnTerms(effect) ? (effect.suspension?.until ?? null) : null,
    asked: {
      postponement: committee.postponement?.askedOn ?? null,
      suspension: effect.suspensionAskedOn,
      lateAppeal: recourse.late?.askedOn ?? null,
    },
    proposal: committee.proposal && { sanction: committee.proposal.sanction, on: committee.proposal.on },
  };
}
