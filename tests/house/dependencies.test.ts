// What the product is made of can be told (`npm run sbom`) and asked about (`dependency-audit.ts`): the bill names every package that it
// runs with, and the audit fails on a fault of high severity, passes without one, and says so where nobody can be asked.
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const repository = new URL('../..', import.meta.url).pathname;
const read = (path: string) => JSON.parse(readFileSync(join(repository, path), 'utf8'));

type Component = { name: string; version: string; purl: string; hashes?: unknown[] };
type Locked = { version: string; dev?: boolean; optional?: boolean; devOptional?: boolean };

describe('the bill of materials', () => {
  it('names every package that the product runs with, by version and address, and no tool', async () => {
    const given = { cwd: repository, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await run('npm', ['run', '-s', 'sbom'], given);
    const bill = JSON.parse(stdout);
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    const components: Component[] = bill.components;
    for (const { name, version, purl, hashes } of components) {
      expect([name, version, purl]).toEqual([name, version, expect.stringMatching(/^pkg:npm\/.+@.+/)]);
      expect(hashes, name).not.toEqual([]);
    }
    const told = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const locked: [string, Locked][] = Object.entries(read('package-lock.json').packages);
    const named = locked
      .filter(([path]) => path !== '')
      .map(([path, one]) => ({
        ...one,
        id: `${path.split('node_modules/').at(-1)}@${one.version}`,
      }));
    // Optional ones are for other kinds of machines, mostly.
    const needed = named.filter(({ dev, optional, devOptional }) => !dev && !optional && !devOptional);
    expect(needed.length).toBeGreaterThan(300);
    expect(needed.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
    const ofProduct = new Set(named.filter(({ dev }) => !dev).map(({ id }) => id));
    expect([...told].filter((id) => !ofProduct.has(id))).toEqual([]);
  });
});

describe('the audit', () => {
  const counted = (high: number) =>
    JSON.stringify({
      metadata: { vulnerabilities: { high, critical: 0 } },
      vulnerabilities: high > 0 ? { planted: { name: 'planted', severity: 'high' } } : {},
    });
  it.each([
    ['fails and names the package where a fault of high severity is known', counted(1), 1, /high: planted/],
    ['passes where none is', counted(0), 0, /0 high, 0 critical/],
    ['says that nobody could be asked', '{"message":"405 Method Not Allowed"}', 0, /not checked/],
  ])('%s', async (_, answer, code, said) => {
    // A registry's answer, by a program of its name.
    const folder = mkdtempSync(join(tmpdir(), 'duecourse-audit-'));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat <<'END'\n${answer}\nEND\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const ended = await run(process.execPath, ['tests/house/dependency-audit.ts'], {
      cwd: repository,
      env,
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code: failed, stdout }) => ({ code: failed, stdout }),
    );
    rmSync(folder, { recursive: true, force: true });
    expect(ended).toMatchObject({ code, stdout: expect.stringMatching(said) });
  });
});
