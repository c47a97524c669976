// What is left of the facts of a case that was disposed of: under which procedure it stood, when it came in and how, how it ended, when
// the respondent was told and when it went. No person, no allegation, no vote. The record's proofs and the numbers of units need
// no more; made again from what is left it is the same.
import type { Day } from '../../rules/day.ts';
import { emptyFacts } from '../empty-facts.ts';
import type { Facts } from '../facts.ts';

export function tombstoneOf(facts: Facts, disposalNoticeOn: Day | null, disposedOn: Day): Facts {
  const { caseId, unitId, procedure, pack, calendar, receivedOn, channel, outcome } = facts;
  const empty = emptyFacts({ caseId, unitId, procedure, pack, calendar, receivedOn });
  return { ...empty, channel, outcome, closed: { ...empty.closed, disposalNoticeOn, disposedOn } };
}

/** Where a case that was disposed of stands: no move leads on from there. */
export const disposedState = 'resolved.disposed';
