// What a person keeps and gets back of their own in a case: drafts, receipts, and what was made available to them when.
// Nobody else's view of a case holds any of a person's drafts.
import { z } from 'zod';
import { PersonView } from './case-schemas.ts';

/** Drafts of one person in one case, and the size of one of them as JSON. */
export const draftLimits = { perCase: 40, bytes: 200_000 } as const;

/** What somebody writes for themselves while they sit on a case: kept as their drafts are, of no act. */
export const ownNote = 'note';

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

export const SentAct = z.object({
  version: z.int(),
  type: z.string(),
  at: z.iso.datetime(),
  /** Entered by the secretary from what the respondent gave in on paper. */
  onPaper: z.boolean(),
});
export type SentAct = z.infer<typeof SentAct>;

export const SentActs = z.object({ acts: z.array(SentAct) });
export type SentActs = z.infer<typeof SentActs>;

/** Proof of one act for whoever did it: what was sent, when the server wrote it, and what it is committed by. */
export const ActReceipt = SentAct.extend({
  ref: z.string(),
  unit: z.string(),
  /** Whose act it is. */
  person: PersonView.nullable(),
  enteredBy: PersonView.nullable(),
  payload: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.string()),
  /** Base64url of the salted commitment of the entry, as the record holds it for good. */
  commitment: z.string(),
  /** The commitment's short form, to be read from paper. */
  code: z.string(),
  /**
   * `commitment` is the SHA-256 of the salt followed by `canonical`, and the entry's commitment is made over it: with these
   * three the text can be proven to be the one that was sent. Null once the text was erased.
   */
  text: z.object({ canonical: z.string(), salt: z.string(), commitment: z.string() }).nullable(),
});
export type ActReceipt = z.infer<typeof ActReceipt>;

/** A file as it was made available: which version by its hash, and of a redacted one how many parts for which reason. */
export const DisclosedFile = z.object({
  id: z.uuid(),
  sha256: z.string(),
  version: z.int(),
  reasons: z.record(z.string(), z.int()),
});
export type DisclosedFile = z.infer<typeof DisclosedFile>;

export const DisclosedItem = z.object({
  kind: z.enum(['notice', 'exhibit', 'own', 'gist', 'report', 'paper', 'decision']),
  /** The entry that holds it, and that entry's commitment: which version it is. */
  entry: z.int(),
  commitment: z.string(),
  exhibitId: z.uuid().nullable(),
  exhibitKind: z.string().nullable(),
  title: z.string().nullable(),
  files: z.array(DisclosedFile),
  madeAvailableBy: z.int(),
  from: z.iso.datetime(),
  replacedAt: z.iso.datetime().nullable(),
  /** When the viewer first opened it; null where they have not, and for everybody but the respondent and their companion. */
  openedAt: z.iso.datetime().nullable(),
});
export type DisclosedItem = z.infer<typeof DisclosedItem>;

export const WithheldItem = z.object({
  /** How many exhibits it is about; which they are is for who has the file. */
  count: z.int(),
  titles: z.array(z.string()),
  ground: z.string(),
  proposedAt: z.iso.datetime(),
  ruledAt: z.iso.datetime().nullable(),
  ruledBy: PersonView.nullable(),
  gist: z.string().nullable(),
  reasons: z.string().nullable(),
  entry: z.int().nullable(),
});
export type WithheldItem = z.infer<typeof WithheldItem>;

export const Disclosures = z.object({
  disclosed: z.array(DisclosedItem),
  withheld: z.array(WithheldItem),
  /** For who has the file: what the respondent does not have, so that nothing may rest on it. */
  notDisclosed: z.array(z.object({ exhibitId: z.uuid(), title: z.string().nullable() })),
});
export type Disclosures = z.infer<typeof Disclosures>;

/** One thing that was made available, opened: that it was is on record for whoever opened it. */
export const OpenedDisclosure = DisclosedItem.extend({
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.string()),
});
export type OpenedDisclosure = z.infer<typeof OpenedDisclosure>;
