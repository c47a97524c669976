// Runs with every install from a clone: builds the page, and in a working copy puts the commit hooks in place.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../page.ts';

const repository = new URL('../..', import.meta.url).pathname;

await buildPage();
if (existsSync(join(repository, '.git')) && !process.env.CI) {
  // Hooks are a convenience: an install never fails for want of them.
  spawnSync(join(repository, 'node_modules/.bin/lefthook'), ['install'], {
    cwd: repository,
    stdio: 'ignore',
  });
}
