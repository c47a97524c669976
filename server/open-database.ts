// The database for a command of the command line: the one in DATABASE_URL, or the embedded one of the data folder, joined
// where a node already runs it. Roles and migrations are made sure of as at every start.
import { joinEmbeddedPostgres } from '#db/embedded/join-embedded-postgres.ts';
import { type PreparedDatabase, prepareDatabase } from '#db/prepare-database.ts';
import type { Configuration } from './configuration.ts';
import { findSecret } from './find-secret.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** Does `work` with the database and lets go of it again, whatever comes of the work. */
export async function withDatabase<Result>(
  configuration: Configuration,
  work: (database: PreparedDatabase, secrets: Secrets) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDir } = configuration;
  const joined = databaseUrl
    ? { adminUrl: databaseUrl, leave: async () => {} }
    : await joinEmbeddedPostgres({ dataDir, log: (line) => console.error(line) });
  try {
    const { secret } = findSecret({ given: configuration.secret, databaseUrl, dataDir });
    const { adminUrl } = joined;
    const database = await prepareDatabase({ adminUrl, secret: secretsOf(secret).database });
    return await work(database, secretsOf(secret, database.carried));
  } finally {
    await joined.leave();
  }
}
