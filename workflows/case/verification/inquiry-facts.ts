// What the investigation keeps beside notice, reply and report: the drafted notice, requests of the respondent, exhibits
// withheld, proposed allegations, witnesses. Ids, days, codes and counts only.
import type { Day } from '../../rules/day.ts';
import type { AllegationId, PersonId } from '../facts.ts';
import type { InterviewRecord } from './interview-records.ts';
import type { MatrixFacts } from './matrix-facts.ts';

/** A request for an inquiry; `granted` is null until someone has ruled. */
export type InquiryRequest = { id: string; kind: string; askedOn: Day; granted: boolean | null };

/** `allowed` is null until the authority has ruled: so long the exhibit is neither disclosed nor relied on. */
export type Withholding = { exhibitId: string; ground: string; proposedOn: Day; allowed: boolean | null };

/** An allegation that the investigator has put forward; in the case only once the supervisor has admitted it. */
export type ProposedAllegation = {
  id: AllegationId;
  /** The allegation that it takes the place of, or null where it is added. */
  amends: AllegationId | null;
  provision: string;
  from: Day;
  to: Day;
};

export type InquiryFacts = {
  noticeDraft: { on: Day; allegations: AllegationId[] } | null;
  requests: InquiryRequest[];
  withholdings: Withholding[];
  proposal: ProposedAllegation | null;
  /** Ballots from before the case was last reopened: they are about a decision that no longer stands. */
  earlierBallots: number;
  /** Allegations added or amended after a notice had been issued. */
  amendments: number;
  /** The respondent says that the notice never reached them, and nobody has ruled on it. */
  serviceContestedOn: Day | null;
  serviceContests: number;
  serviceSetAsides: number;
  /** Internal witnesses: from then on they are that and nothing else in the case. */
  witnesses: PersonId[];
  /** How often the authority has let the investigation go on beyond its total limit. */
  continuations: number;
  /** Evidence for and against, by element; left out until the first element is assessed or answer addressed. */
  matrix?: MatrixFacts;
  /** Records of interviews that were left to be signed later; left out where there are none. */
  records?: InterviewRecord[];
  /** Witnesses whose names are kept, in the order of the rulings: their place is what they are called by. */
  protectedWitnesses?: PersonId[];
};

export const noInquiry: InquiryFacts = {
  noticeDraft: null,
  requests: [],
  withholdings: [],
  proposal: null,
  earlierBallots: 0,
  amendments: 0,
  serviceContestedOn: null,
  serviceContests: 0,
  serviceSetAsides: 0,
  witnesses: [],
  continuations: 0,
};
