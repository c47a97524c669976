// `npm test`: every check of the house, one after the other, and one closing line "N passed, N failed". A test that was
// skipped counts as failed: what did not run was not shown.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = new URL('..', import.meta.url).pathname;
const bin = (name: string) => join(repository, 'node_modules/.bin', name);

type Result = { name: string; passed: number; failed: number; seconds: number; faults: string[] };
type Assertion = { status: string; fullName: string; failureMessages?: string[] };
type Suite = { name: string; message: string; assertionResults: Assertion[] };
type Report = { testResults: Suite[] };

const checks: [string, string, string[]][] = [
  ['types of server and db', bin('tsc'), ['-p', '.']],
  ['types of workflows, without DOM and node', bin('tsc'), ['-p', 'workflows']],
  ['types of client', bin('tsc'), ['-p', 'client']],
  ['types of tests', bin('tsc'), ['-p', 'tests']],
  ['lint and format', bin('biome'), ['check', '.']],
  ['no unused file, export or dependency', bin('knip'), ['--config', 'tests/house/knip.jsonc']],
  ['no known fault of high severity in a dependency', process.execPath, ['tests/house/dependency-audit.ts']],
];

/** Groups of projects that run together, so that no worker waits for the last file of each; the browser comes by itself. */
const projects: [string, string[]][] = [
  ['unit tests: workflows, client, house', ['workflows', 'client', 'house']],
  ['tests on a real PostgreSQL and server: database, API, live, demo', ['db', 'api', 'demo']],
  ['browser tests on the real page', ['browser']],
];

/** On the system's own packages, which `npm install` does not bring: alone by `npm run test:system`, with the rest in CI. */
const onPackages: [string, string[]][] = [['tests on the system’s own packages', ['system']]];

function run(command: string, args: string[]): Promise<number> {
  const path = `${join(repository, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
  const child = spawn(command, args, {
    cwd: repository,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

async function runCheck([name, command, args]: [string, string, string[]]): Promise<Result> {
  const started = performance.now();
  const isFine = (await run(command, args)) === 0;
  return {
    name,
    passed: isFine ? 1 : 0,
    failed: isFine ? 0 : 1,
    seconds: (performance.now() - started) / 1000,
    faults: [],
  };
}

/** Each test that did not pass, with where it is and the first lines of why: a log is often kept only from its end. */
function faultsOf({ name, message, assertionResults }: Suite): string[] {
  const file = name.slice(repository.length);
  const failed = assertionResults.filter((one) => one.status !== 'passed');
  if (assertionResults.length === 0) return [`${file}: ${message}`];
  return failed.map(({ fullName, status, failureMessages = [] }) => {
    const why = failureMessages.join('\n').split('\n').slice(0, 12).join('\n    ');
    return `${file}: ${fullName} (${status})\n    ${why}`;
  });
}

async function runProjects([name, names]: [string, string[]]): Promise<Result> {
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-tests-'));
  const file = join(folder, 'report.json');
  const chosen = names.flatMap((one) => ['--project', one]);
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile', file];
  const code = await run(bin('vitest'), [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...chosen,
    ...reporters,
  ]);
  const report: Report | null = await readFile(file, 'utf8').then(JSON.parse, () => null);
  await rm(folder, { recursive: true, force: true });
  const suites = report?.testResults ?? [];
  const statuses = suites.flatMap((suite) => suite.assertionResults.map((one) => one.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.length - passed;
  // A suite that did not load, or a run that died, has no assertion to blame.
  const unexplained = failed === 0 && (code !== 0 || statuses.length === 0) ? 1 : 0;
  const seconds = (performance.now() - started) / 1000;
  return { name, passed, failed: failed + unexplained, seconds, faults: suites.flatMap(faultsOf) };
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Node 24 is needed, this is ${process.version}: run it by "npm test".`);
  process.exit(1);
}
const isAlone = process.argv.includes('--system');
const groups = isAlone
  ? onPackages
  : process.argv.includes('--all')
    ? [...projects, ...onPackages]
    : projects;
const results: Result[] = [];
for (const check of isAlone ? [] : checks) results.push(await runCheck(check));
for (const group of groups) results.push(await runProjects(group));
for (const fault of results.flatMap((one) => one.faults)) console.log(`\nFAULT ${fault}`);
console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  );
}
const sum = (key: 'passed' | 'failed') => results.reduce((total, one) => total + one[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
