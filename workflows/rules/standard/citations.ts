// Where each number of the standard procedure comes from, by its path in the pack; a path stands for all numbers under
// it. Where no written rule gives a number, the source says that it is the organisation's own.
import type { RulePack } from '../pack.ts';
import type { Citation } from '../pack-text.ts';

/** The numbers of the written procedure. */
function written(article: string): Citation {
  return { article, source: `standard 2026.1, ${article}` };
}

/** The numbers that the organisation has set for itself. */
function own(article: string): Citation {
  return { article, source: `the organisation’s own, ${article}` };
}

export const citations: RulePack['citations'] = {
  sanctions: written('32.2'),
  rangeRules: own('1.5'),
  'ballot.majority': written('22.3'),
  'ballot.perSanction': written('22.3'),
  'ballot.quorum': written('21.6'),
  'ballot.fewestMembers': written('21.1'),
  'ballot.fewestListedPapers': own('22.3'),
  'ballot.secondBody': own('22.3'),
  'limits.screeningReturns': own('11.6'),
  'limits.screeningReviews': written('11.7'),
  'limits.reporterQuestions': own('11.1'),
  'limits.feedbackExtensions': written('10.3'),
  'limits.reportReturns': own('15.2'),
  'limits.extensionDays': own('12.6'),
  'limits.investigationExtensions': written('12.3'),
  'limits.amendments': own('12.8'),
  'limits.serviceSetAsides': own('12.5'),
  'limits.inquiryRequests': own('13.3'),
  'limits.remittals': own('31.7'),
  'limits.decisionRemittals': own('21.8'),
  'limits.adjournments': own('21.8'),
  'limits.postponements': own('21.8'),
  'limits.challenges': own('21.4'),
  'limits.alternates': own('21.1'),
  'limits.annulments': own('22.4'),
  'limits.ballotVacations': own('22.4'),
  'limits.lateAppeals': own('31.9'),
  'limits.reopeningsToDetriment': written('34.1'),
  'limits.transfers': own('4.7'),
  'limits.noticeBeforeSittingDays': written('20.4'),
  'limits.papersBeforeSittingDays': written('21.3'),
  'stays.reviewEveryDays': written('4.3'),
  'stays.mostDays': own('4.3'),
  interim: written('5.1'),
  appeal: own('31.10'),
  reopening: own('34.1'),
  protection: written('6.1'),
  retention: written('34.2'),
};
