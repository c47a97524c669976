// Bars that a test of `npm test` tries in small already: here it is run with as much as the bar asks for, and what it prints is read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { LoneBar, Outcome, Size } from '../bar.ts';

const repository = new URL('../../..', import.meta.url).pathname;
const vitest = join(repository, 'node_modules/vitest/vitest.mjs');

type Tested = {
  file: string;
  /** What makes it as long as the bar, by the variable that the test reads. */
  long?: Record<string, string>;
  /** Figures that it prints and does not judge, with what they may be at most. */
  most?: Record<string, number>;
  isTimed?: boolean;
};

export const killedUploads = byTest(9, 'uploads on their way, the node killed', {
  file: 'tests/api/evidence-killed.test.ts',
  long: { KILLED_UPLOADS: '200' },
});
export const wrongClocks = byTest(10, 'a node whose clock is a year ahead', {
  file: 'tests/api/deadlines.test.ts',
});
export const slowReaders = byTest(19, 'readers that stop reading', {
  file: 'tests/api/slow-readers.test.ts',
});
export const revocations = byTest(20, 'from a revocation to the last byte, on two nodes', {
  file: 'tests/api/revocation.test.ts',
});
export const hostileRequests = byTest(25, 'requests made from the description of the API', {
  file: 'tests/api/hostile-requests.test.ts',
  long: { HOSTILE_REQUESTS: '100000' },
  ...{ most: { eventLoopLagMaxSeconds: 0.2 }, isTimed: true },
});
export const hostileUploads = byTest(26, 'bombs, pixel floods, wrong types, aborts', {
  file: 'tests/api/evidence-hostile.test.ts',
  long: { HOSTILE_UPLOADS: '1000' },
});

function byTest(bar: number, name: string, { file, long = {}, most = {}, isTimed = false }: Tested): LoneBar {
  return {
    ...{ bar, name, isTimed },
    runAlone: async (size: Size, random): Promise<Outcome> => {
      const counts = size === 'long' ? long : {};
      const seed = String(Math.floor(random() * 1e6));
      const { passed, failed, figures } = await runTest(file, { ...counts, HOSTILE_SEED: seed });
      const [asked] = Object.values(counts);
      const over = Object.entries(most).filter(
        ([figure, limit]) => (figures[figure] ?? Number.POSITIVE_INFINITY) > limit,
      );
      return {
        tried: asked === undefined ? passed + failed : Number(asked),
        faults: { testsFailed: failed, noTestPassed: passed === 0 ? 1 : 0, figuresOver: over.length },
        seen: figures,
      };
    },
  };
}

async function runTest(file: string, environment: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-chaos-'));
  const report = join(folder, 'report.json');
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', 'api', ...flags, file],
      { cwd: repository, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await once(child, 'close');
    // As vitest writes it.
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    if (failed > 0) console.error(output);
    return { passed, failed, figures: figuresIn(output) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Numbers in the JSON lines that a test prints; of several under one name, the highest. */
function figuresIn(output: string): Record<string, number> {
  const figures: Record<string, number> = {};
  const lines = stripVTControlCharacters(output).split('\n');
  for (const line of lines.filter((one) => one.startsWith('{') && one.endsWith('}'))) {
    const found: Record<string, unknown> = JSON.parse(line);
    for (const [name, value] of Object.entries(found)) {
      const numbers = [value].flat().filter((one) => typeof one === 'number');
      if (numbers.length === 0 || ['bar', 'seed', 'limit'].includes(name)) continue;
      figures[name] = Math.max(figures[name] ?? Number.NEGATIVE_INFINITY, ...numbers);
    }
  }
  return figures;
}
