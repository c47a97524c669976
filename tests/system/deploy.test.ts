// The files of `deploy/` as the programs that they are for read them: Prometheus' own checker takes its configuration, its rules and the
// made-up figures that they are held to; Caddy takes its file. Each refuses one that was bent.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-deploy-'));
  await cp(new URL('../../deploy', import.meta.url), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Whether the program takes it, and what it says. */
async function take(program: string, ...given: string[]): Promise<{ isTaken: boolean; said: string }> {
  const env = { ...process.env, SITE_ADDRESS: 'localhost', HOME: folder };
  return run(program, given, { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ isTaken: true, said: stdout + stderr }),
    ({ stdout, stderr, message }) => ({ isTaken: false, said: `${message}${stdout}${stderr}` }),
  );
}

async function bend(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

describe.each([
  [
    'promtool',
    ['check', 'config', 'prometheus/prometheus.yml'],
    'prometheus/prometheus.yml',
    'job_name',
    'job',
  ],
  ['promtool', ['check', 'rules', 'prometheus/alerts.yaml'], 'prometheus/alerts.yaml', 'absent(', 'missing('],
  ['promtool', ['test', 'rules', 'prometheus/alerts.test.yaml'], 'prometheus/alerts.yaml', '> 300', '> 3000'],
  [
    'caddy',
    ['validate', '--adapter', 'caddyfile', '--config', 'Caddyfile'],
    'Caddyfile',
    'lb_try_duration',
    'try_duration',
  ],
])('%s %s', (program, given, path, from, to) => {
  it('takes what is there, and not what was bent', async () => {
    expect(await take(program, ...given)).toMatchObject({ isTaken: true });
    await bend(path, from, to);
    expect(await take(program, ...given)).toMatchObject({ isTaken: false });
  });
});
