// A database of one's own: a clone of the migrated template in the run's cluster, with the URL of every role.
// Clones of one cluster hold each other's feed back while they write; tests of the feed wait for it, never for a time.
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import type { PreparedDatabase } from '#db/prepare-database.ts';

export type TestDatabase = Omit<PreparedDatabase, 'migrated'> & {
  /** Superuser: for looking behind the curtain, never for what is tested. */
  adminUrl: string;
  secret: string;
  drop(): Promise<void>;
};

export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, secret, template } = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `create database ${name} template template strategy file_copy`);
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return {
    adminUrl: on(adminUrl),
    appUrl: on(template.appUrl),
    feedUrl: on(template.feedUrl),
    authUrl: on(template.authUrl),
    seedUrl: on(template.seedUrl),
    auditUrl: on(template.auditUrl),
    backupUrl: on(template.backupUrl),
    epoch: template.epoch,
    carried: template.carried,
    secret,
    drop: () => asAdmin(adminUrl, `drop database ${name} with (force)`),
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
