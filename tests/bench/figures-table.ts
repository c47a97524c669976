// The table in docs/PERFORMANCE.md: `npm run bench -- … --into docs/PERFORMANCE.md`.
import type { Figure } from './figure.ts';
import { dropRows, keepRows, thisRun } from './kept-table.ts';

const table = {
  begin: '<!-- figures: made by npm run bench -- --into docs/PERFORMANCE.md -->',
  end: '<!-- end of figures -->',
  head: `| figure | value | limit in the same run | ratio | runs | spread | measured |
| --- | ---: | ---: | ---: | ---: | ---: | --- |`,
};

/** Throws where the file has no place for the table. */
export function writeFigures(file: string, figures: readonly Figure[]): void {
  const run = thisRun();
  keepRows(file, table, new Map(figures.map((figure) => [figure.figure, rowOf(figure, run)])));
}

/** Of a run that measures everything no row of an earlier one stays. */
export function emptyFigures(file: string): void {
  dropRows(file, table);
}

function rowOf({ figure, value, unit, limit, ratio, runs, spread }: Figure, run: string): string {
  const cells = [
    figure,
    `${value} ${unit}`,
    limit === null ? '' : `${limit} ${unit}`,
    ratio ?? '',
    runs,
    spread,
  ];
  return `| ${[...cells, run].join(' | ')} |`;
}
