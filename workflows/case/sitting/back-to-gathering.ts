// A case that a body or a panel sends back to be investigated: report, paper, comments and sitting are put aside, and
// notice and reply begin again with the next notice. What the respondent has answered and sent stays on file, and so do
// the ballots, which answer nothing any more.
import type { Facts } from '../facts.ts';

export function backToGathering(facts: Facts): Facts {
  return {
    ...backToComments(facts),
    repliedOn: null,
    replyWaivedOn: null,
    report: null,
    reportReturnedTo: null,
    paper: null,
  };
}

/** Back to where comments on report and paper were invited: the body is called together afresh. */
export function backToComments(facts: Facts): Facts {
  return {
    ...facts,
    request: null,
    commentedOn: null,
    commentWaivedOn: null,
    sitting: null,
    committee: { ...facts.committee, postponement: null, alternates: [] },
  };
}
