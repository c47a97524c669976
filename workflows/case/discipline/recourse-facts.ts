// What a case keeps of the respondent's recourse beyond the appeal that is open: the cap that an appeal sets for good,
// a late appeal that waits, and how often one was refused.
import type { Day } from '../../rules/day.ts';

export type RecourseFacts = {
  /** Nothing may end heavier than this sanction (`none`: than no sanction); null until somebody has appealed. */
  heaviest: string | null;
  /** Where the last remittal sends the case back to. */
  remittedTo: 'gathering' | 'commenting' | null;
  /** An appeal out of time that the authority has not ruled on yet. */
  late: { askedOn: Day; grounds: string[] } | null;
  lateRefused: number;
  lateAdmitted: number;
};

export const noRecourse: RecourseFacts = {
  heaviest: null,
  remittedTo: null,
  late: null,
  lateRefused: 0,
  lateAdmitted: 0,
};
