// How often and how long: the bounds that keep a case finite (invariant 7), of stays, interim measures, appeals,
// reopening, protection and retention. Every number is cited in the pack's `citations` by its path.
import { z } from 'zod';
import { Years } from './pack-text.ts';

const Times = z.int().nonnegative();
const Days = z.int().nonnegative();

export const Limits = z.strictObject({
  screeningReturns: Times,
  /** How often a reporter may ask for a review of what was not opened or not pursued. */
  screeningReviews: Times,
  reporterQuestions: Times,
  /** How often the feedback to a reporter may be put off. */
  feedbackExtensions: Times,
  reportReturns: Times,
  /** Days that one extension may add at most. */
  extensionDays: Days,
  investigationExtensions: Times,
  /** Times that allegations may be added or amended after the notice. */
  amendments: Times,
  serviceSetAsides: Times,
  inquiryRequests: Times,
  /** Remittals by an appeal panel to the body that decided. */
  remittals: Times,
  /** Remittals by the deciding body to the investigation. */
  decisionRemittals: Times,
  adjournments: Times,
  /** Postponements that the respondent may be granted. */
  postponements: Times,
  /** How often the respondent may challenge one member. */
  challenges: Times,
  alternates: Times,
  /** How often the ballot on one question may be annulled before it is counted. */
  annulments: Times,
  /** How often counted ballots may be vacated by the authority. */
  ballotVacations: Times,
  lateAppeals: Times,
  reopeningsToDetriment: Times,
  transfers: Times,
  noticeBeforeSittingDays: Days,
  papersBeforeSittingDays: Days,
});

export const Stays = z.strictObject({
  grounds: z.array(z.string()).min(1),
  reviewEveryDays: z.int().positive(),
  /** Beyond it a stay goes on only by a fresh reasoned decision. */
  mostDays: z.int().positive(),
});

export const Interim = z.strictObject({
  mostDays: z.int().positive(),
  /** The most that any extension may reach, from the first day. */
  extendedMostDays: z.int().positive(),
  reviewEveryDays: z.int().positive(),
});

export const PackAppeal = z.strictObject({
  /** Bodies above the one that decided, at most. */
  instances: z.int().positive(),
  /** A late appeal is admitted for good cause. */
  lateGoodCause: z.boolean(),
});

export const ReopeningRules = z.strictObject({
  /** Years since resolution; `null` has no limit while the file is kept. */
  inFavourWithinYears: z.int().positive().nullable(),
  toDetrimentWithinYears: z.int().positive(),
});

export const ProtectionRules = z.strictObject({ checkInDays: z.array(z.int().positive()).min(1) });

/** What becomes of a case after it has ended, by its outcome. */
export const Retention = z.strictObject({
  sealsAtOnce: z.boolean(),
  /** Counted from the day of resolution. */
  eraseAfter: Years,
  /** A permanent sanction keeps the file for as long as it stands. */
  keptWhileInForce: z.boolean(),
});
