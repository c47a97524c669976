// Rule packs for whoever installs them: what the review says, who has checked them, and what another one would change. Of
// cases there are only counts over the whole organisation.
import type { Lanes } from '#db/lanes.ts';
import { packNeeds } from '#workflows/case/pack-needs.ts';
import { isHeldBack } from '#workflows/case/simulate-pack.ts';
import type { PackCard, PackDifference, PackEffect } from '#workflows/contract/settings-schemas.ts';
import { comparePacks } from '#workflows/rules/compare-packs.ts';
import type { Day } from '#workflows/rules/day.ts';
import { pinOf, type RulePack } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';
import { reviewChecklist } from '#workflows/rules/review-checklist.ts';
import { validatePack } from '#workflows/rules/validate-pack.ts';
import { simulateOpenCases } from '../packs/simulate-open-cases.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { shownPerson } from './shown-person.ts';

/** `active` is the pack under which cases are opened now. */
export function listPacks(directory: Directory, viewer: Viewer, active: string): PackCard[] {
  return packs.map((pack) => cardOf(directory, viewer, active, pack));
}

function cardOf(directory: Directory, viewer: Viewer, active: string, pack: RulePack): PackCard {
  const pin = pinOf(pack);
  const installed = directory.values().installed.find((one) => one.pin === pin);
  const { findings, isUsable } = validatePack(pack, packNeeds());
  const state = installed ? (installed.withdrawn ? 'withdrawn' : 'installed') : 'available';
  return {
    pin,
    title: pack.title,
    validFrom: pack.validFrom,
    checkAgainst: pack.checkAgainst,
    state: pin === active ? 'active' : state,
    checked: installed
      ? {
          on: installed.checkedOn,
          by: shownPerson(directory, viewer, installed.by),
          source: installed.source,
        }
      : null,
    isUsable,
    findings: findings.map(({ severity, code, path, words }) => ({ severity, code, path, words })),
    checklist: reviewChecklist(pack).map(({ words }) => words),
  };
}

/** Null where this version ships no such pack. */
export async function viewPackDifference(
  lanes: Lanes,
  { from, to, day }: { from: string; to: string; day: Day },
): Promise<PackDifference | null> {
  const [before, after] = [from, to].map((pin) => packs.find((pack) => pinOf(pack) === pin));
  if (!before || !after) return null;
  const changes = comparePacks(before, after);
  const numbers = changes.filter(({ wording }) => !wording);
  return {
    from,
    to,
    changes: numbers.map(({ path, from: was, to: becomes, direction }) => ({
      ...{ path, direction },
      from: was ?? null,
      to: becomes ?? null,
    })),
    wording: changes.length - numbers.length,
    effect: await effectOf(lanes, after, day),
  };
}

async function effectOf(lanes: Lanes, to: RulePack, day: Day): Promise<PackEffect> {
  const { openCases, skipped, touched } = await simulateOpenCases(lanes, { to, day });
  const count = (holds: (one: (typeof touched)[number]) => boolean) => touched.filter(holds).length;
  return {
    openCases,
    unreadable: skipped.length,
    touched: touched.length,
    heldBack: count(isHeldBack),
    deadlinesMoved: count(({ deadlines }) => deadlines.length > 0),
    deadlinesOver: count(({ deadlines }) => deadlines.some(({ isAlreadyOver }) => isAlreadyOver)),
    sanctionsLost: count(({ sanctionsLost }) => sanctionsLost.length > 0),
    sanctionsGained: count(({ sanctionsGained }) => sanctionsGained.length > 0),
    votesChanged: count(({ votesNeeded, votesInSecret }) => votesNeeded !== null || votesInSecret !== null),
    limitsUsedUp: count(({ usedUp }) => usedUp.length > 0),
  };
}
