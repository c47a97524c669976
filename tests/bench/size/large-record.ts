// Databases of 10,000 to 1,000,000 cases with their histories, in minutes: some hundreds of cases are led through the write path once
// (`seed-base.ts`) and multiplied by COPY (`multiply.ts`). A directory is kept for its day, since clocks run on, in a folder of TMPDIR.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dayOf } from '#workflows/rules/day.ts';
import { type Multiplied, multiply } from './multiply.ts';
import { seedBase } from './seed-base.ts';

const run = promisify(execFile);
const report = 'multiplied.json';

/** A data directory with so many cases in it, and what its making came to. */
export async function largeRecord(cases: number): Promise<{ dataDir: string; made: Multiplied }> {
  const folder = join(tmpdir(), 'duecourse-size', dayOf(new Date().toISOString()));
  await mkdir(folder, { recursive: true });
  const dataDir = join(folder, String(cases));
  const base = await made(join(folder, 'base'), seedBase);
  await made(dataDir, async (draft) => {
    await run('cp', ['-a', base, draft]);
    const multiplied = await multiply(draft, cases);
    await writeFile(join(draft, report), JSON.stringify(multiplied));
  });
  return { dataDir, made: JSON.parse(await readFile(join(dataDir, report), 'utf8')) };
}

/** Made beside its place: one that was cut off is not taken for whole. */
async function made(place: string, make: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(place)) return place;
  const draft = `${place}.new`;
  await run('rm', ['-rf', draft]);
  await make(draft);
  await rename(draft, place);
  return place;
}
