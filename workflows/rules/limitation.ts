// Until when one sanction can still be imposed for one conduct. Source: standard procedure, article 1.4: it runs from the
// last day of the conduct, by the class of the provision, for each sanction by itself. The last day is itself lawful.
// A stay tolls it and a new violation restarts it only where the pack says so; nothing else ever lengthens it.
import { addDays, type Day, daysBetween } from './day.ts';
import { addYears } from './day-by-temporal.ts';
import { findProvision, pinOf, type RulePack } from './pack.ts';
import type { Words } from './pack-text.ts';

/** Both days belong to it; `to` is null while it goes on. */
export type Period = { from: Day; to: Day | null };
export type Conduct = { provision: string; from: Day; to: Day };

export type LimitationInput = {
  conduct: Conduct;
  sanction: string;
  /** Conduct of the same person that is established too; the conduct itself may be among it. */
  violations: readonly Conduct[];
  stays: readonly Period[];
  /** The day on which it is asked: a stay that goes on counts as far as here. */
  day: Day;
};

export type LimitationStep =
  | { step: 'start'; day: Day; article: string }
  | { step: 'unlimited'; limitationClass: Words; article: string }
  | { step: 'length'; years: number; limitationClass: Words; article: string; lastDay: Day }
  | { step: 'restart'; day: Day; article: string; lastDay: Day }
  | { step: 'tolled'; days: number; article: string; lastDay: Day };

/** `lastDay` is null where the pack sets no limit. */
export type Limitation = { lastDay: Day | null; steps: LimitationStep[] };

/** The proof of a limitation: each step with its day and article. Throws on what the pack does not have. */
export function limitationOf(pack: RulePack, input: LimitationInput): Limitation {
  const { article, words, years } = lengthFor(pack, input);
  const start: LimitationStep = { step: 'start', day: input.conduct.to, article };
  if (years === null)
    return { lastDay: null, steps: [start, { step: 'unlimited', limitationClass: words, article }] };
  const steps: LimitationStep[] = [];
  let from = input.conduct.to;
  let lastDay = withStays(pack, input, { from, to: addYears(from, years) }, article, steps);
  const length: LimitationStep = {
    step: 'length',
    years,
    limitationClass: words,
    article,
    lastDay: addYears(from, years),
  };
  for (const violation of restartsOf(pack, input)) {
    // What had run out by then stays run out, and what began earlier is not new.
    if (violation.from <= from || violation.from > lastDay) continue;
    from = violation.to;
    steps.push({ step: 'restart', day: from, article, lastDay: addYears(from, years) });
    lastDay = withStays(pack, input, { from, to: addYears(from, years) }, article, steps);
  }
  return { lastDay, steps: [start, length, ...steps] };
}

/** Whether the sanction is no longer lawful on `day`. */
export function hasLapsed({ lastDay }: Limitation, day: Day): boolean {
  return lastDay !== null && day > lastDay;
}

function lengthFor(
  pack: RulePack,
  { conduct, sanction }: LimitationInput,
): { article: string; words: Words; years: number | null } {
  const code = findProvision(pack, conduct.provision)?.limitationClass;
  const found = pack.limitationClasses.find((one) => one.code === code);
  const length = found?.perSanction[sanction];
  if (!found || length === undefined)
    throw new Error(`${pinOf(pack)} has no limitation of ${sanction} for ${conduct.provision}.`);
  return { article: found.article, words: found.words, years: length?.amount ?? null };
}

function restartsOf(pack: RulePack, { violations }: LimitationInput): Conduct[] {
  if (!pack.limitation.restartsOnNewViolation) return [];
  return violations.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** The last day after the days that the case stood still while it ran; a stay within the longer time counts as well. */
function withStays(
  pack: RulePack,
  { stays, day }: LimitationInput,
  runs: { from: Day; to: Day },
  article: string,
  steps: LimitationStep[],
): Day {
  if (!pack.limitation.tolledByStay) return runs.to;
  let lastDay = runs.to;
  for (const stay of stays.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const from = stay.from > runs.from ? stay.from : addDays(runs.from, 1);
    const end = stay.to ?? day;
    const days = from > lastDay ? 0 : Math.max(0, daysBetween(from, end) + 1);
    if (days === 0) continue;
    lastDay = addDays(lastDay, days);
    steps.push({ step: 'tolled', days, article, lastDay });
  }
  return lastDay;
}
