// What the board, the desk and a live message carry: cards without narrative, named only as the viewer may see.
import { z } from 'zod';

export const Named = z.object({ id: z.uuid(), name: z.string() });
export type Named = z.infer<typeof Named>;

export const DueView = z.object({
  key: z.string(),
  /** Last day, in the organisation's zone. */
  day: z.iso.date(),
  /** The instant at which that day is over. */
  at: z.iso.datetime(),
  article: z.string(),
});
export type DueView = z.infer<typeof DueView>;

export const BoardCard = z.object({
  id: z.uuid(),
  ref: z.string(),
  version: z.int(),
  unit: Named,
  stage: z.string(),
  /** `stage.state`. */
  state: z.string(),
  /** Codes of the provisions alleged; the page says "alleged …" in the viewer's language. */
  provisions: z.array(z.string()),
  pack: z.string(),
  /** Null while nobody is named, and for viewers who may not see the name. */
  respondent: Named.nullable(),
  /** The person whose turn it is, or who handles the case. */
  assignee: Named.nullable(),
  /** Roles whose turn it is where no person is named, such as `supervisor`. */
  desk: z.array(z.string()),
  due: DueView.nullable(),
  stayed: z.boolean(),
  sanction: z.string().nullable(),
  outcome: z.string().nullable(),
  ballot: z.object({ cast: z.int(), of: z.int() }).nullable(),
  openedAt: z.iso.datetime(),
  enteredAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type BoardCard = z.infer<typeof BoardCard>;

export const BoardFilter = z.object({
  unit: z.array(z.uuid()).optional(),
  /** A person, or `nobody`: cases that are with no one by name. */
  assignee: z.union([z.uuid(), z.literal('nobody')]).optional(),
  provision: z.string().optional(),
  due: z.enum(['overdue', 'soon']).optional(),
  stage: z.string().optional(),
  /** Due on these days and no others. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type BoardFilter = z.infer<typeof BoardFilter>;

/** Lanes of the board: one for each unit, or one for each person whom cases are with. */
export const LanesBy = z.enum(['unit', 'person']);
export type LanesBy = z.infer<typeof LanesBy>;

export const BoardRequest = BoardFilter.extend({ lanes: LanesBy.optional() });
export type BoardRequest = z.infer<typeof BoardRequest>;

/** Exact counts of a state under the filter; `soon` is due within three days, `overdue` is past. */
export const StateCount = z.object({ state: z.string(), count: z.int(), soon: z.int(), overdue: z.int() });
export type StateCount = z.infer<typeof StateCount>;

/** The same of one lane; `lane` is null where a case is with nobody by name. */
export const LaneCount = StateCount.extend({ lane: Named.nullable() });
export type LaneCount = z.infer<typeof LaneCount>;

export const Board = z.object({
  /** Opaque; hand it back to `changes` and to the live subscription. */
  cursor: z.string(),
  at: z.iso.datetime(),
  total: z.int(),
  states: z.array(StateCount),
  /** The first cards of each state by due date; of each state in each lane where lanes were asked for. */
  cards: z.array(BoardCard),
  lanes: z.object({ by: LanesBy, counts: z.array(LaneCount) }).optional(),
});
export type Board = z.infer<typeof Board>;

export const CardPage = z.object({ cards: z.array(BoardCard), next: z.string().nullable() });
export type CardPage = z.infer<typeof CardPage>;

/** One change as a viewer sees it: the card after it, or null where the case has left what they may see. */
export const BoardChange = z.object({
  caseId: z.uuid(),
  version: z.int(),
  /** The state before, or null when it was registered. */
  from: z.string().nullable(),
  card: BoardCard.nullable(),
});
export type BoardChange = z.infer<typeof BoardChange>;

export const BoardChanges = z.discriminatedUnion('reset', [
  z.object({ reset: z.literal(false), cursor: z.string(), changes: z.array(BoardChange) }),
  z.object({ reset: z.literal(true) }),
]);
export type BoardChanges = z.infer<typeof BoardChanges>;

export const Desk = z.object({ cards: z.array(BoardCard), total: z.int() });
export type Desk = z.infer<typeof Desk>;
