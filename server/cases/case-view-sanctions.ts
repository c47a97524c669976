// The sanction clock as a viewer may see it. The respondent sees the same as whoever handles the file, but for the report:
// what it found weighs only once it has been served on them.
import type { Depth } from '#workflows/access/may-view.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { sanctionClockOf } from '#workflows/case/reach.ts';
import type { SanctionClockView } from '#workflows/contract/sanction-clock-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { LimitationStep } from '#workflows/rules/limitation.ts';
import { wordsOfLimitationStep } from '#workflows/rules/limitation-words.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { Locale } from '../people/viewer.ts';

export function sanctionClockViews(
  facts: Facts,
  { depth, day, locale }: { depth: Depth; day: Day; locale: Locale },
): SanctionClockView[] {
  const isOver = facts.outcome !== null;
  if (depth === 'agenda' || depth === 'apart' || isOver) return [];
  const seen = depth === 'file' || facts.paper ? facts : { ...facts, report: null };
  const { measuredOn, reaches } = sanctionClockOf({ facts: seen, pack: packOf(facts.pack), day });
  return reaches.map((reach) => ({
    ...reach,
    measuredOn,
    sanctions: reach.sanctions.map(({ sanction, isLawful, lastDay, steps }) => ({
      ...{ sanction, isLawful, lastDay },
      proof: steps.map((step) => ({
        words: wordsOfLimitationStep(step)[locale],
        article: step.article,
        day: dayOfStep(step),
      })),
    })),
  }));
}

function dayOfStep(step: LimitationStep): Day | null {
  if (step.step === 'start') return step.day;
  return step.step === 'unlimited' ? null : step.lastDay;
}
