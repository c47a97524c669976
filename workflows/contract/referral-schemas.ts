// What was referred to other bodies: on the case page with what was sent and answered, and over several cases by number alone.
import { z } from 'zod';
import { Named } from './board-schemas.ts';

export const ReferralView = z.object({
  on: z.iso.date(),
  /** What an entry of before did not say is null. */
  body: z.string().nullable(),
  basis: z.string().nullable(),
  way: z.string().nullable(),
  documents: z.array(z.object({ id: z.uuid(), kind: z.string(), template: z.string(), sha256: z.string() })),
  /** Null where no answer is awaited, and of answers of before. */
  dueDay: z.iso.date().nullable(),
  acknowledgedOn: z.iso.date().nullable(),
  answeredOn: z.iso.date().nullable(),
  answer: z.string().nullable(),
  /** What was written with the answer or the acknowledgement that came last. */
  content: z.string().nullable(),
  isLate: z.boolean(),
});
export type ReferralView = z.infer<typeof ReferralView>;

export const OpenReferral = z.object({
  id: z.uuid(),
  ref: z.string(),
  unit: Named,
  state: z.string(),
  on: z.iso.date(),
  documents: z.int(),
  acknowledgedOn: z.iso.date().nullable(),
  /** `left` in working days, below nought once it has passed. */
  dueDay: z.iso.date().nullable(),
  left: z.int().nullable(),
});
export type OpenReferral = z.infer<typeof OpenReferral>;

/** Null for whoever sees numbers only. */
export const OpenReferrals = z.object({ referrals: z.array(OpenReferral).nullable() });
export type OpenReferrals = z.infer<typeof OpenReferrals>;
