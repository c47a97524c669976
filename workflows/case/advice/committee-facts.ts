// What a case keeps of its deciding bodies beside the sitting: a postponement asked for, who steps in, what has been
// sent back or vacated so far, and the body that has only proposed. Ids, days and counts only.
import type { Day } from '../../rules/day.ts';
import type { PersonId } from '../facts.ts';

/** A minute written by the procedure itself, in the same entry as what it records. */
export type Minute = {
  on: Day;
  body: 'committee' | 'panel';
  what: 'recused' | 'chairReplaced';
  memberId: PersonId;
  /** Members who may still act, and how many there are in all. */
  entitled: number;
  allOfficial: number;
  /** Who steps in: an alternate, or the new chair. */
  steppedIn: PersonId | null;
};

export type CommitteeFacts = {
  /** The respondent has asked for another day and nobody has ruled on it. */
  postponement: { askedOn: Day } | null;
  postponementsAsked: number;
  /** Who steps in, in this order, where recusals leave too few. */
  alternates: PersonId[];
  minutes: Minute[];
  /** How often the body itself has sent the case back to be investigated. */
  sentBack: number;
  /** How often the authority has vacated its ballots. */
  vacated: number;
  /** The body that has proposed what only another may decide: its roll, kept out of the second. */
  proposal: { sanction: string; on: Day; roll: PersonId[] } | null;
};

export const noCommittee: CommitteeFacts = {
  postponement: null,
  postponementsAsked: 0,
  alternates: [],
  minutes: [],
  sentBack: 0,
  vacated: 0,
  proposal: null,
};
