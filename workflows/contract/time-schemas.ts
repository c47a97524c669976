// A case through time: as it stood after one of its steps, what lies between two of them, and what each person had been shown by
// then. All of it is cut to what the viewer may see today; the past opens nothing that the present does not.
import { z } from 'zod';
import { CaseView, HistoryEntry, PersonView } from './case-schemas.ts';

/** A step by its number, or an instant in UTC: then the last step that had been taken by it. */
export const Moment = z.union([z.coerce.number().int().min(1).max(1_000_000), z.iso.datetime()]);
export type Moment = z.infer<typeof Moment>;

const Point = z.object({ version: z.int(), at: z.iso.datetime() });
export type Point = z.infer<typeof Point>;

export const PastView = z.object({
  /** The step after which it stood so. */
  point: Point,
  /** The next step that the viewer may read; null where this is how it stands. */
  next: Point.nullable(),
  view: CaseView,
});
export type PastView = z.infer<typeof PastView>;

/** One thing that differs: where in the view, and what it was and is. `before` is missing where it was not there, `after` where it is not. */
export const Change = z.object({
  path: z.array(z.string()),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type Change = z.infer<typeof Change>;

export const Difference = z.object({
  from: Point,
  to: Point,
  changes: z.array(Change),
  /** What was done in between, as far as the viewer may read it. */
  entries: z.array(HistoryEntry),
});
export type Difference = z.infer<typeof Difference>;

/** What the trace proves that one person had been answered with. */
export const ShownTo = z.object({
  person: PersonView.nullable(),
  depth: z.enum(['file', 'room', 'agenda', 'apart']).nullable(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** Up to which step they saw the case at the least; null where the reader of the trace does not read the case, or it was no look at it. */
  version: z.int().nullable(),
  /** Up to which at the most: the trace keeps one row for ten minutes of the same look. */
  mostVersion: z.int().nullable(),
});
export type ShownTo = z.infer<typeof ShownTo>;

/** Something made available to the respondent by then. */
export const Served = z.object({
  kind: z.enum(['notice', 'exhibit', 'own', 'gist', 'report', 'paper', 'decision']),
  entry: z.int(),
  title: z.string().nullable(),
  from: z.iso.datetime(),
  /** When the viewer first opened it, where they are the one it was made available to. */
  openedAt: z.iso.datetime().nullable(),
});
export type Served = z.infer<typeof Served>;

export const Shown = z.object({
  at: z.iso.datetime(),
  /** Whether the looks of others are among them, or only the viewer's own. */
  others: z.boolean(),
  people: z.array(ShownTo),
  served: z.array(Served),
  /** What the viewer had been told of the case by then. */
  told: z.array(z.object({ kind: z.string(), at: z.iso.datetime() })),
});
export type Shown = z.infer<typeof Shown>;
