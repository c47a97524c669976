// Long texts on the wire: versions that are only ever added, and who is writing just now. What a text may be made of is checked by
// the server, part by part (`workflows/texts/rich-text.ts`).
import { z } from 'zod';
import { slotNames } from '../case/text-slots.ts';
import { PersonView } from './case-schemas.ts';

/** Of one text as JSON. */
export const largestText = 200_000;

const slot = z.enum(slotNames);
const version = z.coerce.number().int().min(1).max(100_000);
const content = z.looseObject({ type: z.literal('doc') });

export const TextVersion = z.object({
  version: z.int(),
  by: PersonView,
  at: z.iso.datetime(),
  /** The version that this one brought back. */
  restored: z.int().nullable(),
});
export type TextVersion = z.infer<typeof TextVersion>;

const Writing = z.object({ person: PersonView, until: z.iso.datetime(), isMine: z.boolean() });

export const TextSummary = z.object({
  slot,
  latest: TextVersion.nullable(),
  /** Who is writing it now. */
  writing: Writing.nullable(),
  mayWrite: z.boolean(),
});
export type TextSummary = z.infer<typeof TextSummary>;

export const CaseTexts = z.object({ texts: z.array(TextSummary) });

export const CaseText = TextVersion.extend({
  slot,
  content,
  /** The same in plain words. */
  plain: z.string(),
  versions: z.array(TextVersion),
});
export type CaseText = z.infer<typeof CaseText>;

export const TextPlace = z.object({ id: z.uuid(), slot });
export const ReadText = TextPlace.extend({ version: version.optional() });
export const WriteText = z.strictObject({
  id: z.uuid(),
  slot,
  content,
  /** The version that is written on from; null for the first. */
  basedOn: version.nullable(),
  restored: version.optional(),
});
export const WroteText = z.object({ version: z.int(), at: z.iso.datetime() });
export const HeldText = z.object({ until: z.iso.datetime() });
