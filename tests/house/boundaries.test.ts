// The arrows between the folders hold, and the check that says so is alive: every planted violation is caught.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const repository = new URL('../..', import.meta.url).pathname;
const config = 'tests/house/dependency-cruiser.config.cjs';

type Violation = { rule: { name: string }; from: string; to: string };

async function cruise(...folders: string[]): Promise<Violation[]> {
  const bin = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
  const args = [bin, '--config', config, '--output-type', 'json', ...folders];
  const options = { cwd: repository, maxBuffer: 200 * 1024 * 1024 };
  const { stdout } = await run(process.execPath, args, options).catch(
    (failed) => failed as { stdout: string },
  );
  return JSON.parse(stdout).summary.violations;
}

describe('the boundaries between the folders', () => {
  it('hold everywhere', async () => {
    const violations = await cruise('workflows', 'db', 'server', 'client');
    expect(violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`)).toEqual([]);
  });

  describe('with a violation planted', () => {
    let caught: string[] = [];
    beforeAll(async () => {
      caught = (await cruise('tests/house/planted')).map((one) => `${one.rule.name}: ${one.from}`);
    });

    it.each([
      ['workflows-is-pure', 'workflows/reaches-db.ts'],
      ['workflows-libraries', 'workflows/reaches-node.ts'],
      ['db-knows-no-server', 'db/reaches-server.ts'],
      ['server-knows-no-client', 'server/reaches-client.ts'],
      ['client-knows-workflows-only', 'client/reaches-server.ts'],
      ['client-knows-workflows-only', 'client/reaches-db-by-alias.ts'],
    ])('%s is caught in %s', (rule, file) => {
      expect(caught).toContain(`${rule}: tests/house/planted/${file}`);
    });
  });
});

describe('workflows', () => {
  it('does not compile against node types', async () => {
    const planted = await run(
      `${repository}node_modules/.bin/tsc`,
      [
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--module',
        'NodeNext',
        '--lib',
        'ES2024',
        '--types',
        '',
        'tests/house/planted/workflows/reaches-node.ts',
      ],
      { cwd: repository },
    ).catch((failed) => failed as { stdout: string });
    expect(planted.stdout).toContain('TS2591');
  });
});
