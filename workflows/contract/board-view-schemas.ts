// Views of the board that somebody keeps: what stands in the address, under a name.
import { z } from 'zod';
import { LanesBy, Named } from './board-schemas.ts';

export const sortKeys = [
  'ref',
  'title',
  'respondent',
  'unit',
  'state',
  'due',
  'assignee',
  'updated',
] as const;

/** What the board shows and how: filters, layout, lanes and order. */
export const BoardSearch = z.strictObject({
  unit: z.array(z.uuid()).max(50).optional(),
  assignee: z.union([z.uuid(), z.literal('nobody')]).optional(),
  provision: z
    .string()
    .regex(/^[A-Z]{2}-\d{2}$/)
    .optional(),
  due: z.enum(['overdue', 'soon']).optional(),
  stage: z
    .string()
    .regex(/^[a-z]{1,40}$/)
    .optional(),
  view: z.enum(['list', 'calendar']).optional(),
  /** How much of a calendar is shown at once; a month where nothing is said. */
  span: z.enum(['day', 'week']).optional(),
  lanes: LanesBy.optional(),
  sort: z.enum(sortKeys).optional(),
  /** Largest first. */
  down: z.literal(true).optional(),
});
export type BoardSearch = z.infer<typeof BoardSearch>;

export const KeepBoardView = z.strictObject({
  name: z.string().trim().min(1).max(60),
  search: BoardSearch,
  /** Everybody whose roles let them see this unit's cases has it too; null is nobody else. */
  unitId: z.uuid().nullable(),
});
export type KeepBoardView = z.infer<typeof KeepBoardView>;

export const BoardView = z.object({
  id: z.uuid(),
  name: z.string(),
  search: BoardSearch,
  unit: Named.nullable(),
  owner: Named,
  version: z.int(),
  changedBy: Named,
  changedAt: z.iso.datetime(),
  mayChange: z.boolean(),
  /** How many cases it shows the viewer now. */
  count: z.int(),
});
export type BoardView = z.infer<typeof BoardView>;
