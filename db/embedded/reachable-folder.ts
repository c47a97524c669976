/**
 * As root the server runs as another user, who may be unable to enter the folder the data belongs in
 * (a clone under a private home, mode 0700). Such data lives in /var/lib/duecourse instead, and the start says so.
 * Permissions of folders that are not ours are never loosened.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DataDirUnwritable, errorCode } from './errors.ts';
import type { SystemUser } from './system-user.ts';

export const REACHABLE_BASE = '/var/lib/duecourse';

/** The nearest folder on the way to `path` that this user cannot enter, or null when all can be entered. */
export function firstUnreachable(path: string, user: SystemUser): string | null {
  const parent = dirname(path);
  const above = parent === path ? null : firstUnreachable(parent, user);
  if (above) return above;
  return statSync(path).isDirectory() && !may(path, user, 0o1) ? path : null;
}

/** True when the user may do what the bits (4 read, 1 enter or execute) say with this one path. */
export function may(path: string, user: SystemUser, bits: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/** Makes the data folder; throws `DataDirUnwritable` when it cannot be made or written. */
export function makeDataDir(dataDir: string, user: SystemUser | null): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    const real = realpathSync(dataDir);
    chmodSync(real, user ? 0o711 : 0o700);
    return real;
  } catch (error) {
    throw new DataDirUnwritable(dataDir, errorCode(error));
  }
}

/**
 * Where the cluster's files go: `cluster/` in the data folder, or a folder the server's user can reach.
 * The choice is remembered in `cluster-moved-to`, so that a renamed data folder still finds its data.
 */
export function placeCluster(dataDir: string, user: SystemUser | null, log: (line: string) => void): string {
  const note = join(dataDir, 'cluster-moved-to');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const here = join(dataDir, 'cluster');
  const barrier = user && firstUnreachable(dataDir, user);
  if (!user || !barrier) return here;
  const there = join(
    REACHABLE_BASE,
    `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`,
  );
  log(`PostgreSQL runs as "${user.name}", who cannot enter ${barrier}: its data is in ${there} instead.`);
  try {
    mkdirSync(there, { recursive: true, mode: 0o755 });
    chownSync(there, user.uid, user.gid);
    writeFileSync(note, `${join(there, 'cluster')}\n`);
  } catch (error) {
    throw new DataDirUnwritable(there, errorCode(error));
  }
  return join(there, 'cluster');
}
