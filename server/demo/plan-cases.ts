// Which demo cases there are: one plan a case, drawn from the scenarios by seed. The first hundred or so show every
// state; more of them repeat the same shares. Planning reads no clock: `now` is given.

import { days, type Leg, leg, workingDays } from './leg.ts';
import type { CasePlan } from './play-case.ts';
import { type Prng, prngOf } from './prng.ts';
import {
  besideLegs,
  discontinuedBecauseLeft,
  disposedOf,
  reopenedOnNewEvidence,
} from './roads/beside-the-road.ts';
import { fullRoad } from './roads/full-road.ts';
import { restoration } from './roads/restoration.ts';
import { allLegs, legsTo } from './roads/segment.ts';
import { drawTurns, type FixedTurns, type Turns } from './roads/turns.ts';
import type { Scenario, Variant } from './scenarios/scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { respondents } from './story.ts';
import { dayMs, minuteMs } from './working-hours.ts';

export type SeedWish = { seed: string; cases: number; now: number };

/** As many cases as the scenarios count: every state of the procedure has at least one. */
export const demoCaseCount = scenarios.reduce((sum, scenario) => sum + scenario.count, 0);

/** A plan, and where its due date is to fall if that matters. */
export type WishedPlan = CasePlan & { due: Variant['due'] };

export function planCases({ seed, cases, now }: SeedWish): WishedPlan[] {
  const table = scenarios.flatMap((scenario) =>
    Array.from({ length: scenario.count }, (_, index) => ({
      scenario,
      variant: scenario.variants?.[index] ?? {},
    })),
  );
  const plain = table.map(({ scenario }) => ({ scenario, variant: {} as Variant }));
  const prng = prngOf(`${seed}/plan`);
  // Nobody has two cases while there are others: one conduct is decided once.
  const order = prngOf(`${seed}/respondents`).shuffle(respondents);
  return Array.from({ length: cases }, (_, index) => {
    // The first round is the table itself, the rounds after it draw from it.
    const row = table[index] ?? prng.pick(plain);
    const respondentId = row.variant.provision ? undefined : order[index]?.id;
    return planCase(`${seed}/${index}`, row.scenario, { respondentId, ...row.variant }, now);
  });
}

function planCase(key: string, scenario: Scenario, variant: Variant, now: number): WishedPlan {
  const prng = prngOf(`${key}/plan`);
  const turns = drawTurns(merged(scenario.fixed, variant), prng);
  const [least, most] = variant.age ?? scenario.age;
  const age = least + prng.next() * (most - least);
  return {
    key,
    target: scenario.target,
    legs: legsOf(scenario.target, variant, turns, prng),
    end: now - age * dayMs - prng.between(20, 150) * minuteMs,
    now,
    allegations: turns.opening.allegations,
    respondentId: variant.respondentId,
    provision: variant.provision,
    due: variant.due,
  };
}

function legsOf(target: string, variant: Variant, turns: Turns, prng: Prng): Leg[] {
  const road = fullRoad(turns);
  if (target === 'resolved.discontinued') {
    const reached = prng.pick(['verification.responding', 'advice.drafting']);
    return [...legsTo(road, reached, 0.5), ...discontinuedBecauseLeft, ...restoration.legs];
  }
  if (target === 'resolved.disposed') return [...allLegs(road), ...disposedOf];
  if (variant.reopened) return [...allLegs(road), ...reopenedOnNewEvidence];
  if (target.startsWith('resolved.') && target !== 'resolved.restoring') return allLegs(road);
  return [
    ...legsTo(road, target, variant.within ?? prng.next()),
    ...stayLegs(variant),
    ...(variant.beside ? besideLegs[variant.beside] : []),
  ];
}

function stayLegs({ stayed }: Variant): Leg[] {
  if (!stayed) return [];
  const stay = leg('case.stay', workingDays(2, 6), {
    payload: ({ dayFrom, prng }) => ({
      ground: prng.pick(['awaitingExpertise', 'parallelProceedings']),
      reviewDay: dayFrom(28),
    }),
  });
  if (stayed === 'fresh') return [stay];
  return [stay, leg(stayed === 'reviewed' ? 'case.reviewStay' : 'case.resume', days(19, 26))];
}

function merged(fixed: FixedTurns = {}, variant: FixedTurns = {}): FixedTurns {
  return {
    allegations: variant.allegations ?? fixed.allegations,
    opening: { ...fixed.opening, ...variant.opening },
    inquiry: { ...fixed.inquiry, ...variant.inquiry },
    committee: { ...fixed.committee, ...variant.committee },
    discipline: { ...fixed.discipline, ...variant.discipline },
  };
}
