// The table in docs/PERFORMANCE.md, made from what a run printed: `npm run bench -- … --into docs/PERFORMANCE.md`. A figure that was
// measured again takes the place of the one before it; the others stay with the date, the commit and the machine of their own run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Figure } from './figure.ts';

const begin = '<!-- figures: made by npm run bench -- --into docs/PERFORMANCE.md -->';
const end = '<!-- end of figures -->';
const head = `| figure | value | limit in the same run | ratio | runs | spread | measured |
| --- | ---: | ---: | ---: | ---: | ---: | --- |`;

/** Throws where the file has no place for the table. */
export function writeFigures(file: string, figures: readonly Figure[]): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const [table, after] = rest?.split(end) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`${file} has no place for figures.`);
  const rows = new Map(
    table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !head.includes(line))
      .map((line) => [line.split(' | ')[0]?.slice(2) ?? '', line]),
  );
  const run = `${new Date().toISOString().slice(0, 10)}, ${commit()}, ${machine()}`;
  for (const figure of figures) rows.set(figure.figure, rowOf(figure, run));
  writeFileSync(file, `${before}${begin}\n${[head, ...rows.values()].join('\n')}\n${end}${after}`);
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

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

function machine(): string {
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}
