// What goes on beside the stages of a case: challenges of officers, what the respondent's status is, ties to other cases,
// referrals, transfers and corrections. Each may come up in any unresolved state and changes none by itself.
import type { Day } from '../../rules/day.ts';

/** `upheld` is null until somebody has ruled: so long the officer pauses. */
export type OfficerChallenge = {
  officerId: string;
  by: 'respondent' | 'secretary';
  ground: string;
  askedOn: Day;
  upheld: boolean | null;
};

/** What the respondent's status is since `since`; `until` is the day on which it is expected to end. */
export type Status = { code: string; since: Day; until: Day | null };

/** A document as it was sent: made once and never changed, so that its hash says which bytes went out. */
export type SentDocument = { id: string; kind: string; template: string; sha256: string };

/**
 * Something told to another authority. What entries of before did not say is absent: which documents went with it, when it was
 * acknowledged and, once it is answered, by when the answer was due.
 */
export type Referral = {
  on: Day;
  stays: boolean;
  answeredOn: Day | null;
  documents?: SentDocument[];
  acknowledgedOn?: Day;
  dueDay?: Day;
};

export type BesideFacts = {
  officerChallenges: OfficerChallenge[];
  status: Status | null;
  /** A request of the respondent that the case be stayed, not ruled on yet. */
  stayAskedOn: Day | null;
  /** Something only the authority can decide was asked of it, and it has not answered. */
  authorityAskedOn: Day | null;
  linked: string[];
  joined: string[];
  mergedInto: string | null;
  referrals: Referral[];
  transfers: number;
  /** Versions of the entries that a clerical correction supersedes. */
  corrected: number[];
};

export const nothingBeside: BesideFacts = {
  officerChallenges: [],
  status: null,
  stayAskedOn: null,
  authorityAskedOn: null,
  linked: [],
  joined: [],
  mergedInto: null,
  referrals: [],
  transfers: 0,
  corrected: [],
};

/** A challenge to this officer waits for its ruling: so long they pause. */
export function isChallenged({ officerChallenges }: BesideFacts, id: string): boolean {
  return officerChallenges.some((one) => one.officerId === id && one.upheld === null);
}
