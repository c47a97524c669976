// The facts of a case that begins again. What was decided stays on record and, where the reopening is in the respondent's
// favour, is the most that can come of it (invariant 8); notice, reply, report, comments and sitting all start afresh.
import { withScreeningAgain } from '../detection/decide-review.ts';
import type { Facts } from '../facts.ts';
import type { Reopening } from './closed-facts.ts';

export function withReopening(facts: Facts, day: string, toDetriment: boolean): Facts {
  const { decision, outcome: from } = facts;
  const reopening: Reopening = {
    on: day,
    from,
    toDetriment,
    decision: decision && { outcome: decision.outcome, sanction: decision.sanction },
  };
  return {
    ...facts,
    reporter: { ...facts.reporter, toldOn: null, reviewAskedOn: null },
    // A late appeal that was asked for is part of what is looked at again.
    recourse: {
      ...facts.recourse,
      late: null,
      heaviest: toDetriment ? null : (decision?.sanction ?? 'none'),
    },
    closed: {
      ...facts.closed,
      sealedOn: null,
      unsealedUntil: null,
      hold: null,
      reopeningAskedOn: null,
      reopenings: [...facts.closed.reopenings, reopening],
    },
  };
}

/** Back in screening: nothing was investigated. */
export const screenedAgain = withScreeningAgain;

/** Back in gathering: the respondent keeps their room, and every window begins again with a fresh notice. */
export function investigatedAgain(facts: Facts): Facts {
  return {
    ...facts,
    inquiry: {
      ...facts.inquiry,
      noticeDraft: null,
      proposal: null,
      serviceContestedOn: null,
      earlierBallots: facts.ballots.length,
    },
    outcome: null,
    outcomeReason: null,
    notice: facts.notice && { ...facts.notice, servedOn: null, attempts: 0 },
    repliedOn: null,
    replyWaivedOn: null,
    request: null,
    report: null,
    paper: null,
    commentedOn: null,
    commentWaivedOn: null,
    sitting: null,
    appealSitting: null,
    appeal: null,
    decision: null,
    decisionAttempts: 0,
    finalOn: null,
    restoredOn: null,
  };
}
