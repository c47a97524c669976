// What a search through the dossiers takes and finds: cases, each with the places in which it was found. Excerpts come as
// segments, never as markup. Counts are of what the viewer sees and end at a hundred.
import { z } from 'zod';
import { BoardCard } from './board-schemas.ts';
import { searchKinds } from './search-kinds.ts';

const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(50).optional();

export const DossierSearch = z.object({
  q: z.string().min(1).max(200),
  kind: many(z.enum(searchKinds)),
  unit: many(z.uuid()),
  stage: many(z.string().max(40)),
  state: many(z.string().max(80)),
  /** First and last day, in the organisation's zone. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The `next` of the page before. */
  after: z.string().max(80).optional(),
});
export type DossierSearch = z.infer<typeof DossierSearch>;

export const Segment = z.object({ text: z.string(), hit: z.boolean() });
export type Segment = z.infer<typeof Segment>;

export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  /** The version of the entry, the id of the document or file, or the slot of a long text. */
  source: z.string(),
  /** Which page of it, from 1; 0 is the whole. */
  part: z.int(),
  /** The command of an entry, and what it did in the caller's words; the kind of a file. */
  type: z.string().nullable(),
  label: z.string().nullable(),
  at: z.iso.datetime(),
  /** Title of a document, name of a file. */
  title: z.array(Segment),
  excerpt: z.array(Segment).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** `more`: there are at least so many. */
export const SearchCount = z.object({ value: z.string(), count: z.int(), more: z.boolean() });
export type SearchCount = z.infer<typeof SearchCount>;

export const DossierResults = z.object({
  /** Found only with room for typing errors. */
  tolerant: z.boolean(),
  cases: z.array(
    z.object({
      card: BoardCard,
      hits: z.array(SearchHit),
      /** Places beyond those that are listed. */
      moreHits: z.int(),
    }),
  ),
  /** Of the whole search, whatever of its filters are set but the days. */
  counts: z.object({
    cases: z.object({ count: z.int(), more: z.boolean() }),
    kinds: z.array(SearchCount),
    states: z.array(SearchCount),
    units: z.array(SearchCount),
  }),
  next: z.string().nullable(),
});
export type DossierResults = z.infer<typeof DossierResults>;
