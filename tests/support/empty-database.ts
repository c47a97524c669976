// A database with nothing in it, as whoever restores makes one, owned by somebody who may create roles and is no superuser.
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

export type EmptyDatabase = {
  /** Its owner's. */
  adminUrl: string;
  /** Superuser: to look, never to do what is tested. */
  sql: postgres.Sql;
  drop: () => Promise<void>;
};

export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const { adminUrl: clusterUrl } = inject('cluster');
  const name = `restored_${randomBytes(6).toString('hex')}`;
  const admin = postgres(clusterUrl, { max: 1, onnotice() {} });
  await admin.unsafe(`create role ${name} login createrole password 'x'`);
  // The roles of a cluster can only be given to a newcomer by who made them.
  await admin.unsafe(`grant duecourse_writer, duecourse_access to ${name} with set true, inherit false`);
  await admin.unsafe(`create database ${name} owner ${name}`);
  const on = (more: object) => Object.assign(new URL(clusterUrl), { pathname: `/${name}`, ...more }).href;
  const sql = postgres(on({}), { max: 1, onnotice() {} });
  return {
    ...{ adminUrl: on({ username: name, password: 'x' }), sql },
    drop: async () => {
      await sql.end();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.unsafe(`drop role ${name}`);
      await admin.end();
    },
  };
}
