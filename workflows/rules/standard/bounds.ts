// The bounds of the standard procedure: how often and how long. Where each comes from is in `citations.ts`, by path.
import type { RulePack } from '../pack.ts';

type Bounds = Pick<
  RulePack,
  'limits' | 'stays' | 'interim' | 'deferralGrounds' | 'appeal' | 'reopening' | 'protection' | 'retention'
>;

const oneYear = { amount: 1, unit: 'y' } as const;
const cleared = { sealsAtOnce: true, eraseAfter: oneYear, keptWhileInForce: false };
const notPursued = { sealsAtOnce: false, eraseAfter: oneYear, keptWhileInForce: false };

export const bounds: Bounds = {
  limits: {
    screeningReturns: 2,
    screeningReviews: 1,
    reporterQuestions: 3,
    feedbackExtensions: 1,
    reportReturns: 2,
    extensionDays: 28,
    investigationExtensions: 1,
    amendments: 3,
    serviceSetAsides: 2,
    inquiryRequests: 10,
    remittals: 1,
    decisionRemittals: 1,
    adjournments: 2,
    postponements: 2,
    challenges: 1,
    alternates: 3,
    annulments: 1,
    ballotVacations: 1,
    lateAppeals: 1,
    reopeningsToDetriment: 1,
    transfers: 2,
    noticeBeforeSittingDays: 28,
    papersBeforeSittingDays: 7,
  },
  stays: {
    grounds: [
      'parallelProceedings',
      'awaitingExpertise',
      'respondentUnwell',
      'competenceInQuestion',
      'forceMajeure',
    ],
    reviewEveryDays: 30,
    mostDays: 180,
  },
  interim: { mostDays: 90, extendedMostDays: 180, reviewEveryDays: 30 },
  deferralGrounds: [
    { code: 'pregnancy', words: { vi: 'Đang mang thai', en: 'Pregnancy' } },
    { code: 'maternityLeave', words: { vi: 'Đang nghỉ thai sản', en: 'Maternity leave' } },
    { code: 'childUnder12Months', words: { vi: 'Nuôi con dưới 12 tháng', en: 'A child under 12 months' } },
    { code: 'graveIllness', words: { vi: 'Mắc bệnh nặng', en: 'Grave illness' } },
    { code: 'incapacity', words: { vi: 'Mất năng lực hành vi', en: 'Incapacity' } },
    { code: 'inpatientCare', words: { vi: 'Đang điều trị nội trú', en: 'Inpatient care' } },
  ],
  appeal: { instances: 1, lateGoodCause: true },
  reopening: { inFavourWithinYears: null, toDetrimentWithinYears: 1 },
  protection: { checkInDays: [30, 60, 90] },
  retention: {
    notOpened: notPursued,
    referred: notPursued,
    merged: notPursued,
    noCase: cleared,
    exonerated: cleared,
    quashed: cleared,
    discontinued: cleared,
    guidance: notPursued,
    completed: { sealsAtOnce: false, eraseAfter: { amount: 5, unit: 'y' }, keptWhileInForce: true },
  },
};
