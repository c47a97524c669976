// What the case page shows of what runs beside the stages: the interim measure, and protection. Who is protected is for the
// custodian to see; everybody else sees their own request at most.
import type { Facts } from '#workflows/case/facts.ts';
import { nextCheckIn } from '#workflows/case/protection/protection-facts.ts';
import type { Part } from '#workflows/case/roles.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { Viewer } from '../people/viewer.ts';

/** The measure in force, else the one that is proposed. */
export function interimView({ interim, clocks }: Facts): CaseView['interim'] {
  const { measure, proposal, objectedOn } = interim;
  const nextReviewOn = clocks.interimReview?.dueDay ?? null;
  if (measure) {
    const { kind, since, until } = measure;
    return { kind, since, until, nextReviewOn, objectedOn };
  }
  return proposal && { kind: proposal.kind, since: null, until: null, nextReviewOn: null, objectedOn };
}

export function protectionViews(
  { protection, pack }: Facts,
  parts: ReadonlySet<Part>,
  viewer: Viewer,
): CaseView['protections'] {
  return protection.protections
    .filter((one) => parts.has('custodian') || one.personId === viewer.personId)
    .map((one) => {
      const { who, status, askedOn, since, checkIns } = one;
      const nextCheckInOn = status === 'monitored' ? nextCheckIn(one, packOf(pack)) : null;
      return { who, status, askedOn, since, checkIns, nextCheckInOn };
    });
}
