/**
 * The embedded server for a short piece of work beside a node that may be running: joined where a living node already
 * runs it, started and stopped again where nobody does. It never takes the data folder away from its owner.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirInUse } from './errors.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

/** The administrator's URL of the product's database, and how to let go of it. */
export interface JoinedPostgres {
  adminUrl: string;
  leave(): Promise<void>;
}

/** Throws as `startEmbeddedPostgres` does; `DataDirInUse` only where the owner's server cannot be found. */
export async function joinEmbeddedPostgres(options: {
  dataDir: string;
  log(line: string): void;
}): Promise<JoinedPostgres> {
  try {
    const { adminUrl, stop } = await startEmbeddedPostgres(options);
    return { adminUrl, leave: stop };
  } catch (error) {
    const adminUrl = error instanceof DataDirInUse ? urlOfRunning(options.dataDir) : null;
    if (!adminUrl) throw error;
    return { adminUrl, leave: async () => {} };
  }
}

/** The fourth line of `postmaster.pid` is the port. Null while the owner's server is not there. */
function urlOfRunning(dataDir: string): string | null {
  const password = read(join(dataDir, 'password'))?.trim();
  const cluster = read(join(dataDir, 'cluster-moved-to'))?.trim() ?? join(dataDir, 'cluster');
  const port = read(join(cluster, 'postmaster.pid'))?.split('\n')[3]?.trim();
  if (!password || !port) return null;
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/duecourse`;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
