// What a standing certificate may say of a case: the sanction that is in force today, and nothing else. An allegation, a case
// under way, a sanction that is suspended, has run out or was quashed is never in it (`effectOf`; PROCESS, region `effect`).
import { provenByBallot } from '../case/advice/questions.ts';
import { effectOf, endOfSanction } from '../case/discipline/effect.ts';
import type { Facts } from '../case/facts.ts';
import type { Day } from '../rules/day.ts';

export type FindingInForce = {
  /** Code of the sanction in the pack of the case. */
  sanction: string;
  pack: string;
  unitId: string;
  /** `pack@version#provision` of each allegation that was found proven. */
  pins: string[];
  since: Day;
  /** Null where it is permanent. */
  until: Day | null;
};

/** Null where nothing of the case is in force on `today`. */
export function findingInForce(facts: Facts, today: Day): FindingInForce | null {
  const { sanction, begunOn } = facts.effect;
  if (effectOf(facts) !== 'inForce' || sanction === null || begunOn === null) return null;
  const until = endOfSanction(facts);
  // The clock that ends it may be late; the day it ends on is not.
  if (until !== null && until < today) return null;
  return {
    sanction,
    pack: facts.pack,
    unitId: facts.unitId,
    pins: [...new Set(provenByBallot(facts).map(({ pin }) => pin))],
    since: begunOn,
    until,
  };
}
