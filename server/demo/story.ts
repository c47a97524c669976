// The story of one demo case: who, in which unit, what is alleged and when, with every word in braces settled once, so
// that all who write in the file speak of the same amounts, papers and days.
import { addDays, type Day } from '#workflows/rules/day.ts';
import { type DemoPerson, demoPeople, demoRespondentId } from './directory/demo-directory.ts';
import { type DemoUnit, demoUnits } from './directory/demo-units.ts';
import type { Prng } from './prng.ts';
import type { Plot } from './texts/plot.ts';
import { plots } from './texts/plots.ts';

/** One alleged conduct: a plot with its words and its period. */
export type Conduct = {
  plot: Plot;
  from: Day;
  to: Day;
  place: string;
  words: Readonly<Record<string, string>>;
};

export type Story = {
  respondent: DemoPerson;
  unit: DemoUnit;
  conducts: readonly [Conduct, ...Conduct[]];
};

export type StoryWish = {
  respondentId?: string | undefined;
  allegations: number;
  provision?: string;
  reportedOn: Day;
};

/** How common each provision is in the demo: money and duty more than harassment or retaliation. */
const weights: Readonly<Record<string, number>> = {
  'GI-01': 2,
  'GI-02': 4,
  'GI-03': 2,
  'GI-04': 3,
  'GI-05': 3,
  'GI-06': 1,
  'RE-01': 3,
  'RE-03': 1,
  'RE-04': 1,
  'DU-02': 4,
  'DU-03': 3,
  'DU-04': 2,
};

/** The respondent with an account has only the cases that are told of them by name. */
export const respondents = demoPeople.filter(
  (person) => person.role === null && person.superiorId !== null && person.id !== demoRespondentId,
);

export function storyOf(wish: StoryWish, prng: Prng): Story {
  const named = demoPeople.find((person) => person.id === wish.respondentId);
  const respondent = named ?? prng.pick(respondents);
  const unit = demoUnits.find((one) => one.id === respondent.unitId);
  if (!unit) throw new Error(`${respondent.name} belongs to no demo unit.`);
  const chosen = choosePlots(respondent, wish, prng);
  const [first, ...others] = chosen.map((plot) => conductOf(plot, unit, wish.reportedOn, prng));
  if (!first) throw new Error('A story needs at least one conduct.');
  return { respondent, unit, conducts: [first, ...others] };
}

/** Different provisions that this respondent can have breached. */
function choosePlots(respondent: DemoPerson, wish: StoryWish, prng: Prng): Plot[] {
  const open = plots.filter(
    (plot) => (!plot.headOnly || respondent.isHead) && (!plot.officialOnly || respondent.isOfficial),
  );
  const chosen: Plot[] = [];
  while (chosen.length < wish.allegations) {
    const left = open.filter(
      ({ provision }) =>
        chosen.every((one) => one.provision !== provision) &&
        (chosen.length > 0 || provision === (wish.provision ?? provision)),
    );
    chosen.push(prng.pick(left.flatMap((plot) => Array<Plot>(weights[plot.provision] ?? 1).fill(plot))));
  }
  return chosen;
}

function conductOf(plot: Plot, unit: DemoUnit, reportedOn: Day, prng: Prng): Conduct {
  const to = addDays(reportedOn, -prng.between(12, 130));
  const isOneDay = plot.act.startsWith('Ngày {to}');
  const from = isOneDay ? to : addDays(to, -prng.between(25, 190));
  // One draw for all lists of a plot: where two lists have the same length, their words belong together.
  const draw = prng.next();
  const own = Object.entries(plot.slots).map(([key, choices]) => [key, choiceIn(unit, choices, draw)]);
  const months = monthsBetween(from, to);
  const words = {
    topic: plot.topic,
    unit: unit.name,
    amount: `${(prng.between(24, 960) * 100_000).toLocaleString('de-DE')} đồng`,
    count: String(prng.between(3, 9)),
    doc: `số ${prng.between(12, 890)}/QĐ-${unit.code}`,
    from: spoken(from),
    to: spoken(to),
    months,
    Months: `${months.charAt(0).toUpperCase()}${months.slice(1)}`,
    ...Object.fromEntries(own),
  };
  return { plot, from, to, place: prng.pick(plot.places), words };
}

/** A choice that can happen in the unit: `CCN,BQL|máy xúc` in these two only, one without a bar anywhere. */
function choiceIn(unit: DemoUnit, choices: readonly string[], draw: number): string {
  const fitting = choices
    .map((choice) => choice.split('|'))
    .filter(([codes, word]) => word === undefined || codes?.split(',').includes(unit.code))
    .map(([codes, word]) => word ?? codes ?? '');
  return fitting[Math.floor(draw * fitting.length)] ?? '';
}

/** 2026-03-09 as 09/3/2026, the way it is written in papers. */
function spoken(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${Number(month)}/${year}`;
}

function monthsBetween(from: Day, to: Day): string {
  const [firstYear, firstMonth] = from.split('-').map(Number);
  const [lastYear, lastMonth] = to.split('-').map(Number);
  if (firstYear !== lastYear) {
    return `từ tháng ${firstMonth} năm ${firstYear} đến tháng ${lastMonth} năm ${lastYear}`;
  }
  return firstMonth === lastMonth
    ? `trong tháng ${firstMonth} năm ${firstYear}`
    : `từ tháng ${firstMonth} đến tháng ${lastMonth} năm ${firstYear}`;
}
