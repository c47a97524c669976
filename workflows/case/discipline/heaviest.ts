// The cap that an appeal sets (invariant 8): nothing that follows from it ends heavier than the decision it was brought
// against. It is remembered through every remittal, a second body, a second appeal and a reopening, and only ever falls.
import { type RulePack, weightOf } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import { standingSanction } from './final-decision.ts';

const noSanction = 'none';

/** How heavy the outcome may be: the weight of the cap, or no bound where nobody has appealed. */
export function heaviestWeight({ recourse }: Facts, pack: RulePack): number {
  return recourse.heaviest === null ? Number.POSITIVE_INFINITY : weightOrNone(recourse.heaviest, pack);
}

/** The facts with the cap no higher than the decision that is appealed against. */
export function cappedByDecision(facts: Facts, pack: RulePack): Facts {
  const standing = standingSanction(facts) ?? noSanction;
  const isLower = weightOrNone(standing, pack) < heaviestWeight(facts, pack);
  return isLower ? { ...facts, recourse: { ...facts.recourse, heaviest: standing } } : facts;
}

function weightOrNone(sanction: string, pack: RulePack): number {
  return sanction === noSanction ? 0 : weightOf(pack, sanction);
}
