// What a person keeps and gets back of their own in a case: drafts, receipts, and what was made available to them when.
// Nobody else's view of a case holds any of a person's drafts.
import { z } from 'zod';

/** Drafts of one person in one case, and the size of one of them as JSON. */
export const draftLimits = { perCase: 40, bytes: 200_000 } as const;

const revision = z.uuid();

export const SavedDraft = z.object({
  command: z.string(),
  /** Another one with every saving: the next saving says which it has seen. */
  revision,
  savedAt: z.iso.datetime(),
});
export type SavedDraft = z.infer<typeof SavedDraft>;

export const DraftList = z.object({ drafts: z.array(SavedDraft) });
export type DraftList = z.infer<typeof DraftList>;

export const Draft = z.object({
  command: z.string(),
  /** All three are null where nothing has been begun. */
  revision: revision.nullable(),
  savedAt: z.iso.datetime().nullable(),
  values: z.record(z.string(), z.unknown()).nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const SaveDraft = z.strictObject({
  /** What is in the form, whole or half: no rule looks at it. */
  values: z.record(z.string(), z.unknown()),
  /** The revision that was on the screen, or null for the first. */
  basedOn: revision.nullable(),
});
export type SaveDraft = z.infer<typeof SaveDraft>;
