/**
 * One owner for a data folder: `owner.lock` names the node process that runs the server in it.
 * A lock whose process is dead is taken over; a living owner is never disturbed.
 * Taking over happens inside `owner.takeover/` (mkdir is atomic), so two starters cannot both win.
 */
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataDirInUse, DataDirUnwritable, errorCode } from './errors.ts';
import { isSameProcess, startMark } from './process-identity.ts';

interface Owner {
  pid: number;
  started: string;
}

const ABANDONED_TAKEOVER_MS = 5_000;

/** Takes the lock or throws `DataDirInUse`; returns the function that gives it back (synchronous, idempotent). */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const file = join(dataDir, 'owner.lock');
  await enterTakeover(dataDir);
  try {
    const owner = readOwner(file);
    if (owner && isSameProcess(owner.pid, owner.started)) throw new DataDirInUse(dataDir, owner.pid);
    const mine: Owner = { pid: process.pid, started: startMark(process.pid) ?? '' };
    writeFileSync(file, JSON.stringify(mine), { mode: 0o600 });
  } finally {
    rmdirSync(join(dataDir, 'owner.takeover'));
  }
  return () => {
    if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function readOwner(file: string): Owner | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value))
      return null;
    return { pid: Number(value.pid), started: String(value.started) };
  } catch {
    return null;
  }
}

async function enterTakeover(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'owner.takeover');
  for (;;) {
    try {
      mkdirSync(folder);
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw new DataDirUnwritable(dataDir, errorCode(error));
      dropAbandoned(folder);
      await pause(20);
    }
  }
}

function dropAbandoned(folder: string): void {
  try {
    if (Date.now() - statSync(folder).mtimeMs > ABANDONED_TAKEOVER_MS) rmdirSync(folder);
  } catch {
    // Its holder has just left; the next mkdir decides.
  }
}
