// What the case page shows of what runs beside the stages: the interim measure, and protection. Who is protected is for the
// custodian to see; everybody else sees their own request at most.
import type { Facts } from '#workflows/case/facts.ts';
import type { Part } from '#workflows/case/roles.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Viewer } from '../people/viewer.ts';

/** The measure in force, else the one that is proposed. */
export function interimView({ interim }: Facts): CaseView['interim'] {
  const { measure, proposal, objectedOn } = interim;
  if (measure) return { kind: measure.kind, since: measure.since, until: measure.until, objectedOn };
  return proposal && { kind: proposal.kind, since: null, until: null, objectedOn };
}

export function protectionViews(
  { protection }: Facts,
  parts: ReadonlySet<Part>,
  viewer: Viewer,
): CaseView['protections'] {
  return protection.protections
    .filter((one) => parts.has('custodian') || one.personId === viewer.personId)
    .map(({ who, status, askedOn, since }) => ({ who, status, askedOn, since }));
}
