// The table in docs/CHAOS.md: `npm run chaos -- … --into docs/CHAOS.md`, one row a bar.
import { keepRows, thisRun } from '#tests/bench/kept-table.ts';
import { isMet, type Named, type Outcome } from './bar.ts';

const table = {
  begin: '<!-- bars: made by npm run chaos -- --into docs/CHAOS.md -->',
  end: '<!-- end of bars -->',
  head: `| bar | met | tried | lost | other faults | seen | seconds | seed | measured |
| ---: | --- | ---: | ---: | --- | --- | ---: | --- | --- |`,
  order: (one: string, other: string) => Number(one) - Number(other),
};

/** Throws where the file has no place for the table. */
export function writeBar(file: string, bar: Named, seed: string, seconds: number, outcome: Outcome): void {
  const { lost = 0, ...others } = outcome.faults;
  const found = Object.fromEntries(Object.entries(others).filter(([, count]) => count !== 0));
  const cells = [
    ...[bar.bar, isMet(outcome) ? 'yes' : '**no**', outcome.tried, lost, listOf(found)],
    ...[listOf(outcome.seen), seconds, seed, thisRun()],
  ];
  keepRows(file, table, new Map([[String(bar.bar), `| ${cells.join(' | ')} |`]]));
}

function listOf(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
