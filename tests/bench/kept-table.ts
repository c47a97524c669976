// A table in a document, made from what a run printed. A row that was measured again takes the place of the one before it; the others
// stay with the date, the commit and the machine of their own run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

export type KeptTable = {
  /** The line before it. */
  begin: string;
  /** The line after it. */
  end: string;
  /** Names of the columns and the line under them. */
  head: string;
  /** Of first cells; without it a new row is the last. */
  order?: (one: string, other: string) => number;
};

/** Rows by their first cell. Throws where the file has no place for the table. */
export function keepRows(file: string, table: KeptTable, rows: ReadonlyMap<string, string>): void {
  const { head, order = () => 0 } = table;
  change(file, table, (lines) => {
    const old = lines.filter((line) => line.startsWith('| ') && !head.includes(line));
    const kept = new Map(old.map((line) => [line.split(' | ')[0]?.slice(2) ?? '', line]));
    for (const [name, row] of rows) kept.set(name, row);
    return [...kept].sort(([one], [other]) => order(one, other)).map(([, row]) => row);
  });
}

/** Throws where the file has no place for the table. */
export function dropRows(file: string, table: KeptTable): void {
  change(file, table, () => []);
}

function change(file: string, { begin, end, head }: KeptTable, rowsOf: (lines: string[]) => string[]): void {
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  const [table, after] = rest?.split(end) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`${file} has no place for figures.`);
  const rows = rowsOf(table.split('\n'));
  writeFileSync(file, `${before}${begin}\n${[head, ...rows].join('\n')}\n${end}${after}`);
}

/** The day, the commit and the machine. */
export function thisRun(): string {
  return `${new Date().toISOString().slice(0, 10)}, ${commit()}, ${machine()}`;
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

function machine(): string {
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}
