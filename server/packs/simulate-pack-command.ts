// `pack simulate`: what another pack would change for the open cases of this database. Exit code 0 when every case could
// move, 1 when one is held back or a deadline would be over already. Nothing is written.
import { openLanes } from '#db/lanes.ts';
import { isHeldBack, type SimulatedCase } from '#workflows/case/simulate-pack.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { systemClock } from '../clock.ts';
import { readConfiguration } from '../configuration.ts';
import { withDatabase } from '../open-database.ts';
import { type Locale, type PackWords, packWords } from './pack-words.ts';
import { type SimulationReport, simulateOpenCases } from './simulate-open-cases.ts';
import { textTable } from './text-table.ts';
import type { Told } from './validate-pack-command.ts';

export async function simulatePackCommand(to: RulePack, locale: Locale): Promise<Told> {
  const day = dayOf(systemClock().now());
  const report = await withDatabase(readConfiguration(process.env, []), async ({ feedUrl }) => {
    const lanes = openLanes(feedUrl, { size: 1, name: 'duecourse-simulate', readOnly: true });
    try {
      return await simulateOpenCases(lanes, { to, day });
    } finally {
      await lanes.close();
    }
  });
  return tellSimulation(report, locale);
}

export function tellSimulation(report: SimulationReport, locale: Locale): Told {
  const words = packWords[locale];
  const { openCases, touched, skipped } = report;
  const heldBack = touched.filter(isHeldBack);
  const isOver = touched.some(({ deadlines }) => deadlines.some(({ isAlreadyOver }) => isAlreadyOver));
  const rows = touched.flatMap((one) => changesOf(one, words).map((told) => [one.ref, one.state, told]));
  return {
    lines: [
      ...textTable(rows),
      '',
      `${words.openCases}: ${openCases} · ${words.touched}: ${touched.length} · ${words.heldBack}: ${heldBack.length}`,
      ...(skipped.length > 0 ? [`${words.skipped}: ${skipped.join(', ')}`] : []),
      words.nothingDone,
    ],
    code: heldBack.length > 0 || isOver || skipped.length > 0 ? 1 : 0,
  };
}

/** One line a change of the case. */
function changesOf(one: SimulatedCase, words: PackWords): string[] {
  const { votesNeeded, votesInSecret } = one;
  return [
    ...one.unknownProvisions.map((code) => `${words.heldBack}: ${words.unknownProvisions} ${code}`),
    ...(one.isVoting ? [`${words.heldBack}: ${words.isVoting}`] : []),
    ...one.deadlines.map(
      ({ key, from, to, isAlreadyOver }) =>
        `${key}: ${from} → ${to}${isAlreadyOver ? ` (${words.alreadyOver})` : ''}`,
    ),
    ...one.sanctionsLost.map((code) => `${words.sanctionsLost}: ${code}`),
    ...one.sanctionsGained.map((code) => `${words.sanctionsGained}: ${code}`),
    ...(votesNeeded ? [`${words.votesNeeded}: ${votesNeeded.from} → ${votesNeeded.to}`] : []),
    ...(votesInSecret ? [votesInSecret.to ? words.secret : words.open] : []),
    ...one.usedUp.map(({ limit, used, allowed }) => `${words.usedUp}: ${limit} ${used} > ${allowed}`),
  ];
}
