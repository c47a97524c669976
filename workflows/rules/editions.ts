// Editions of one rule pack in time. Conduct is judged by the edition of its own last day, and by a milder one since, so
// the choice rests on days alone. Source: standard procedure, articles 1.1 and 1.5. What was forbidden by no edition on
// the day of the conduct cannot be alleged: `null`, never the nearest one.
import type { Day } from './day.ts';
import { findProvision, pinOf, type RulePack } from './pack.ts';

/** The edition whose provisions were in force on `day`; the oldest may have been the written rule before it was packed. */
export function editionOn(editions: readonly RulePack[], day: Day): RulePack | null {
  const inOrder = oldestFirst(editions);
  const [oldest] = inOrder;
  const inForce = inOrder.filter((one) => one.validFrom <= day).at(-1);
  if (inForce) return inForce;
  return oldest && oldest.provisionsSince <= day ? oldest : null;
}

/** The edition of `from`, and every one that came into force after it up to `to`, the oldest first. */
export function editionsBetween(editions: readonly RulePack[], from: Day, to: Day): RulePack[] {
  const first = editionOn(editions, from);
  if (!first) return [];
  const later = oldestFirst(editions).filter((one) => one.validFrom > from && one.validFrom <= to);
  return [first, ...later.filter((one) => one !== first)];
}

/** The pin of conduct that ended on `day`, or `null` where no written rule of that name was in force. */
export function conductPin(editions: readonly RulePack[], provision: string, day: Day): string | null {
  const edition = editionOn(editions, day);
  return edition && findProvision(edition, provision) ? `${pinOf(edition)}#${provision}` : null;
}

function oldestFirst(editions: readonly RulePack[]): RulePack[] {
  return editions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
}
