// One PostgreSQL for a whole test run, with a migrated template that every test file clones. It does not sync to disk:
// what must survive a crash is tested on servers of its own (tests/db/embedded.test.ts).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { type PreparedDatabase, prepareDatabase } from '#db/prepare-database.ts';
import { secretsOf } from '#server/secrets.ts';

export type TestCluster = {
  adminUrl: string;
  /** Goes with the run. */
  folder: string;
  /** Of the database's roles. */
  secret: string;
  /** What a whole server is started with; `secret` is derived from it. */
  instanceSecret: string;
  template: PreparedDatabase;
};

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'duecourse-cluster-'));
  const server = await startEmbeddedPostgres({ dataDir, log() {}, database: 'template', fsync: 'off' });
  const instanceSecret = 'a secret of the test run, long enough to be taken';
  const secret = secretsOf(instanceSecret).database;
  const template = await prepareDatabase({ adminUrl: server.adminUrl, secret });
  project.provide('cluster', {
    adminUrl: server.urlFor('postgres'),
    folder: dataDir,
    secret,
    instanceSecret,
    template,
  });
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
