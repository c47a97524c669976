// Writes what the exploration generates: the table of docs/FAIRNESS.md and docs/MATRIX.md.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Explored } from './explored.ts';
import { fairnessTable, tableEnd, tableStart } from './fairness-table.ts';
import { matrix } from './matrix.ts';

export const fairnessFile = new URL('../../docs/FAIRNESS.md', import.meta.url);
export const matrixFile = new URL('../../docs/MATRIX.md', import.meta.url);

export function written(found: Explored): void {
  const text = readFileSync(fairnessFile, 'utf8');
  const [before = ''] = text.split(tableStart);
  const after = text.slice(text.indexOf(tableEnd) + tableEnd.length);
  writeFileSync(fairnessFile, `${before}${fairnessTable(found)}${after}`);
  writeFileSync(matrixFile, matrix());
}
