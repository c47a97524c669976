// What supervisors and auditors read of the work in their units: numbers, and for supervisors the cases behind them. No score
// of anybody is among them, and what is found in few cases is not shown.
import { z } from 'zod';
import { Named } from './board-schemas.ts';

export const Load = z.object({
  open: z.int(),
  /** Open cases by stage; a stage without any is absent. */
  stages: z.record(z.string(), z.int()),
  /** In days since the case came in; null where nothing is open. */
  medianAge: z.int().nullable(),
  oldestAge: z.int().nullable(),
  dueThisWeek: z.int(),
  overdue: z.int(),
});
export type Load = z.infer<typeof Load>;

export const LoadOf = Load.extend({ id: z.uuid().nullable(), name: z.string() });
export type LoadOf = z.infer<typeof LoadOf>;

export const Workload = z.object({
  units: z.array(LoadOf),
  /** By investigator, in the order of the alphabet; null for whoever sees numbers only. `id` is null where nobody is appointed. */
  people: z.array(LoadOf).nullable(),
});
export type Workload = z.infer<typeof Workload>;

/** A case that could change hands, tried against the rules of the hand-over for one person. */
export const TriedCase = z.object({
  id: z.uuid(),
  ref: z.string(),
  version: z.int(),
  unit: Named,
  state: z.string(),
  dueOn: z.iso.date().nullable(),
  /** Null while nobody is chosen. */
  allowed: z.boolean().nullable(),
  reason: z.string().nullable(),
  article: z.string().nullable(),
});
export type TriedCase = z.infer<typeof TriedCase>;

export const Rebalancing = z.object({
  from: LoadOf,
  /** Investigators of these units, in the order of the alphabet. */
  candidates: z.array(LoadOf),
  cases: z.array(TriedCase),
});
export type Rebalancing = z.infer<typeof Rebalancing>;

/** Of past stays in the same state that had lasted at least as long: how many lasted beyond the deadline. */
export const Forecast = z.object({ longer: z.int(), of: z.int(), median: z.int(), p85: z.int() });
export type Forecast = z.infer<typeof Forecast>;

export const DeadlineAhead = z.object({
  id: z.uuid(),
  ref: z.string(),
  unit: Named,
  state: z.string(),
  dueOn: z.iso.date(),
  /** Working days in the state so far, and until the deadline. */
  spent: z.int(),
  left: z.int(),
  /** Null where fewer than five past stays can be compared. */
  forecast: Forecast.nullable(),
});
export type DeadlineAhead = z.infer<typeof DeadlineAhead>;

export const Deadlines = z.object({
  since: z.iso.date(),
  least: z.int(),
  /** Null for whoever sees numbers only. */
  cases: z.array(DeadlineAhead).nullable(),
});
export type Deadlines = z.infer<typeof Deadlines>;

/** Days spent by those that left in the period; null where they are fewer than five. */
export const TimeIn = z.object({
  name: z.string(),
  n: z.int(),
  median: z.int().nullable(),
  p85: z.int().nullable(),
});
export type TimeIn = z.infer<typeof TimeIn>;

export const Flow = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Cases in each stage at the end of a day; `resolved` counts those that ended in the period. */
  days: z.array(z.object({ day: z.iso.date(), stages: z.record(z.string(), z.int()) })),
  stages: z.array(TimeIn),
  states: z.array(TimeIn),
  returns: z.array(z.object({ type: z.string(), count: z.int() })),
  /** Null: fewer than five, or so many that few could be worked out from it. */
  appeals: z.object({ decided: z.int(), upheld: z.int().nullable(), notUpheld: z.int().nullable() }),
});
export type Flow = z.infer<typeof Flow>;

/** Cases with findings by unit and family of provisions; null is held back. The last of a line and the last line are totals. */
export const Patterns = z.object({
  since: z.iso.date(),
  families: z.array(z.string()),
  units: z.array(Named),
  cells: z.array(z.array(z.int().nullable())),
  /** Families that are no matter of one unit, as far as may be shown: in how many units they are shown, and how often in all. */
  recurring: z.array(z.object({ family: z.string(), units: z.int(), cases: z.int().nullable() })),
});
export type Patterns = z.infer<typeof Patterns>;

export const Period = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() });

export const overseenTables = [
  'units',
  'people',
  'deadlines',
  'flow',
  'times',
  'outcomes',
  'patterns',
  'recommendations',
  'referrals',
] as const;
export const TakeTable = Period.extend({
  table: z.enum(overseenTables),
  format: z.enum(['csv', 'xlsx']),
});
export type TakeTable = z.infer<typeof TakeTable>;
