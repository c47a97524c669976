// The documents of a case on the wire: which kinds there are, what can be made now and what has been made, and what anybody may
// learn who holds one. No content of a document is in here.
import { z } from 'zod';

export const documentKinds = [
  'notice',
  'invitation',
  'interviewRecord',
  'report',
  'paper',
  'agenda',
  'minutes',
  'ballotRecord',
  'decision',
  'serviceRecord',
  'appealDecision',
  'restoration',
  'certificate',
] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const DocumentLocale = z.enum(['vi', 'en']);
export type DocumentLocale = z.infer<typeof DocumentLocale>;

export const HeadingForm = z.enum(['state', 'party', 'none']);
export type HeadingForm = z.infer<typeof HeadingForm>;

export const DocumentFormat = z.enum(['pdf', 'docx']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

export const MadeDocument = z.object({
  id: z.uuid(),
  kind: DocumentKind,
  /** The entry that it is made from. */
  entry: z.int(),
  locale: DocumentLocale,
  /** `Số: 05/QĐ-HĐKL`, as it stands in the document. */
  number: z.string(),
  /** Of the document, which is that of its entry. */
  day: z.iso.date(),
  madeAt: z.iso.datetime(),
  pages: z.int(),
  /** Of the PDF's bytes. */
  sha256: z.string(),
  code: z.string(),
  /** An act has handed it over and named it in the record: it can be proven from outside. */
  hasProof: z.boolean(),
});
export type MadeDocument = z.infer<typeof MadeDocument>;

/** One thing that a document can be made of, with what has been made. */
export const DocumentSlot = z.object({
  kind: DocumentKind,
  entry: z.int(),
  day: z.iso.date(),
  /** Goes to the respondent, who finds it in their room. */
  toRespondent: z.boolean(),
  made: z.array(MadeDocument),
});
export type DocumentSlot = z.infer<typeof DocumentSlot>;

export const Documents = z.object({
  slots: z.array(DocumentSlot),
  /** Which heading documents of this case have unless another is asked for. */
  usualHeading: HeadingForm,
});
export type Documents = z.infer<typeof Documents>;

export const MakeDocument = z.strictObject({
  kind: DocumentKind,
  entry: z.int().min(1),
  locale: DocumentLocale,
  heading: HeadingForm.optional(),
  /** The place beside the date; left out where nobody says it. */
  place: z.string().trim().min(1).max(60).optional(),
});
export type MakeDocument = z.infer<typeof MakeDocument>;

/** The same members whether there is such a document or not. A standing certificate is of no case. */
export const VerifiedDocument = z.object({
  known: z.boolean(),
  kind: z.enum([...documentKinds, 'standing']).nullable(),
  day: z.iso.date().nullable(),
  sha256: z.string().nullable(),
  ref: z.string().nullable(),
});
export type VerifiedDocument = z.infer<typeof VerifiedDocument>;
