// The facts of a case before anything has happened in it: every slice empty, nothing left undefined.

import type { Day } from '../rules/day.ts';
import { noCommittee } from './advice/committee-facts.ts';
import { nothingBeside } from './anytime/beside-facts.ts';
import { notClosed } from './closed/closed-facts.ts';
import { noReporter } from './detection/reporter-facts.ts';
import { noEffect } from './discipline/effect-facts.ts';
import { noRecourse } from './discipline/recourse-facts.ts';
import type { Facts } from './facts.ts';
import { noInterim } from './interim/interim-facts.ts';
import { noProtection } from './protection/protection-facts.ts';
import { noInquiry } from './verification/inquiry-facts.ts';

/** The facts of a case that was only just registered. */
export function emptyFacts(start: {
  caseId: string;
  unitId: string;
  procedure: string;
  pack: string;
  calendar: string;
  receivedOn: Day;
}): Facts {
  return {
    ...start,
    channel: 'report',
    acknowledgedOn: null,
    reporter: noReporter,
    openedOn: null,
    respondentId: null,
    respondentHoldsOffice: false,
    companionId: null,
    allegations: [],
    officers: { intake: null, supervisor: null, investigator: null, reviewer: null, secretary: null },
    acted: {},
    barred: [],
    clocks: {},
    questionAskedOn: null,
    screening: null,
    screeningReturns: 0,
    plan: null,
    exhibits: [],
    interviews: 0,
    notice: null,
    answers: [],
    repliedOn: null,
    replyWaivedOn: null,
    request: null,
    report: null,
    reportReturns: 0,
    reportReturnedTo: null,
    paper: null,
    commentedOn: null,
    commentWaivedOn: null,
    committee: noCommittee,
    sitting: null,
    appealSitting: null,
    ballots: [],
    decision: null,
    decisionAttempts: 0,
    appeal: null,
    recourse: noRecourse,
    effect: noEffect,
    remittals: 0,
    finalOn: null,
    enforcedOn: null,
    expiresOn: null,
    restoredOn: null,
    outcome: null,
    outcomeReason: null,
    stay: null,
    resumeAskedOn: null,
    inquiry: noInquiry,
    interim: noInterim,
    protection: noProtection,
    beside: nothingBeside,
    closed: notClosed,
    approvals: {},
    acceptedDefects: [],
  };
}
