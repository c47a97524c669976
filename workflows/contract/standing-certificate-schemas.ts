// Standing certificates on the wire: asking for one, those that one has issued or been given a copy of. What one says is in the
// file alone.
import { z } from 'zod';
import { DocumentLocale, HeadingForm } from './document-schemas.ts';

export const IssueStanding = z.strictObject({
  personId: z.uuid(),
  /** What it is needed for, such as the appointment in question: it stands in the certificate and in the person's copy. */
  purpose: z.string().trim().min(10).max(300),
  locale: DocumentLocale,
  heading: HeadingForm.default('state'),
});
export type IssueStanding = z.infer<typeof IssueStanding>;

export const StandingCertificate = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string() }),
  issuedBy: z.object({ id: z.uuid(), name: z.string() }),
  purpose: z.string(),
  number: z.string(),
  /** As of the end of this day. */
  day: z.iso.date(),
  issuedAt: z.iso.datetime(),
  locale: DocumentLocale,
  code: z.string(),
  /** It is about me: this is my copy. */
  isCopy: z.boolean(),
});
export type StandingCertificate = z.infer<typeof StandingCertificate>;

export const StandingCertificates = z.object({
  /** Whether I may issue one to somebody. */
  mayIssue: z.boolean(),
  certificates: z.array(StandingCertificate),
});
export type StandingCertificates = z.infer<typeof StandingCertificates>;
