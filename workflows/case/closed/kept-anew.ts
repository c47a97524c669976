// A file is never disposed of just after somebody brought something to it. What those bring who are not the office's own (reporter,
// respondent, witness, supervisor who asks for a reopening) begins the retention anew and lets a proposal to dispose of it fall. What the office writes
// prolongs nothing: where the file is needed there is the hold, with a reason and a review.

import type { Measure } from '../clocks.ts';
import { hasEnded, startedIn } from '../clocks-beside.ts';
import type { Facts } from '../facts.ts';
import { waitsAfterNotice } from './waits-after-notice.ts';

/** The end of the case stays the day that it was: reopening is measured from there. */
export function keptAnew(state: string, facts: Facts, measure: Measure): Facts {
  const { retention } = facts.clocks;
  if (!retention || !hasEnded(state) || !waitsAfterNotice(facts)) return facts;
  const { 'case.dispose': _, ...approvals } = facts.approvals;
  const again = { ...startedIn(state, 'retention', measure), startedOn: retention.startedOn };
  return { ...facts, approvals, clocks: { ...facts.clocks, retention: again } };
}
