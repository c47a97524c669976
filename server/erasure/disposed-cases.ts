// Which cases were disposed of, kept outside PostgreSQL beside the secrets, one a line, only ever added to: an older backup that is
// restored brings their content back, and by this it is destroyed again. A line says a case's id, its number and when; nothing else.
import { appendFile, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const DisposedCase = z.object({ caseId: z.uuid(), ref: z.string(), erasedAt: z.iso.datetime() });
export type DisposedCase = z.infer<typeof DisposedCase>;

const fileIn = (dataDir: string) => join(dataDir, 'disposed-cases.jsonl');

/** In the order in which they were noted. A last line that was cut off is not counted: it is written again. */
export async function readDisposedCases(dataDir: string): Promise<DisposedCase[]> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const read = DisposedCase.safeParse(parsed(line));
    return read.success ? [read.data] : [];
  });
}

/** Adds those that are not there yet, durable when it resolves. */
export async function noteDisposedCases(dataDir: string, cases: readonly DisposedCase[]): Promise<void> {
  const known = new Set((await readDisposedCases(dataDir)).map(({ caseId }) => caseId));
  const fresh = cases.filter(({ caseId }) => !known.has(caseId));
  if (fresh.length === 0) return;
  // It begins on a line of its own, whatever was cut off before it.
  const lines = fresh.map((one) => `\n${JSON.stringify(one)}`).join('');
  await appendFile(fileIn(dataDir), `${lines}\n`, { mode: 0o600 });
  const file = await open(fileIn(dataDir), 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
