/** How comparable cases of the organisation ended, in counts, for an actor who sees the case that they are compared with. */
import type { Reader } from '../as-actor.ts';

export interface ComparableRow {
  provision: string;
  /** `pack@version#provision`: the rule in force on the last day of that conduct. */
  pin: string;
  /** Codes of the circumstances that the report found. */
  factors: string[];
  /** The sanction, or `none`. */
  outcome: string;
  cases: number;
}

export function listComparable(reader: Reader, actorId: string, streamId: string): Promise<ComparableRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<ComparableRow[]>`
      select provision, pin, factors, outcome, cases from comparable_outcomes(${streamId})`,
  );
}
