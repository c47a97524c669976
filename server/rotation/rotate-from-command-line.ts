// `npx duecourse rotate`: changes the instance's secret while no node runs. Where the secret is kept in the data directory a new one is
// made; where it is given, the new one is given too, as DUECOURSE_NEXT_SECRET, and every node is started with it afterwards. Killed at
// any moment it can be run again.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { joinEmbeddedPostgres } from '#db/embedded/join-embedded-postgres.ts';
import { DatabaseUnfit } from '#db/errors.ts';
import type { SecretChanged } from '#db/rotate-secret.ts';
import { type Configuration, ConfigurationError, readConfiguration } from '../configuration.ts';
import { findSecret, keepSecret, newSecret, readKeptSecret } from '../find-secret.ts';
import { changeSecret } from './change-secret.ts';

export async function rotateFromCommandLine(): Promise<number> {
  const configuration = readConfiguration(process.env, []);
  const { dataDir } = configuration;
  const open = openBallots(dataDir);
  if (open > 0)
    throw new ConfigurationError(
      `${open} secret ballots are not counted yet, and their keys hang on the secret: change it when they are.`,
    );
  const isKept = !configuration.secret && !configuration.databaseUrl;
  const done = await (isKept ? rotateKept(configuration) : rotateGiven(configuration));
  console.log(JSON.stringify(done));
  if (!isKept) console.log('Start every node with the new secret as DUECOURSE_SECRET from now on.');
  return 0;
}

/** The file names both secrets before the database is touched, and the new one alone after. */
async function rotateKept({ dataDir }: Configuration): Promise<SecretChanged> {
  const { adminUrl, leave } = await joinEmbeddedPostgres({ dataDir, log: (line) => console.error(line) });
  try {
    const { secret: from, next: to = newSecret() } = readKeptSecret(dataDir) ?? {
      secret: findSecret({ given: undefined, databaseUrl: undefined, dataDir }).secret,
    };
    keepSecret(dataDir, { secret: from, next: to });
    try {
      const done = await changeSecret({ adminUrl, from, to });
      keepSecret(dataDir, { secret: to });
      return done;
    } catch (error) {
      if (error instanceof DatabaseUnfit) keepSecret(dataDir, { secret: from });
      throw error;
    }
  } finally {
    await leave();
  }
}

async function rotateGiven({
  databaseUrl,
  dataDir,
  secret,
  nextSecret,
}: Configuration): Promise<SecretChanged> {
  if (!nextSecret)
    throw new ConfigurationError('DUECOURSE_NEXT_SECRET has to hold the new secret, 32 characters or more.');
  const { secret: from } = findSecret({ given: secret, databaseUrl, dataDir });
  const joined = databaseUrl
    ? { adminUrl: databaseUrl, leave: async () => {} }
    : await joinEmbeddedPostgres({ dataDir, log: (line) => console.error(line) });
  try {
    return await changeSecret({ adminUrl: joined.adminUrl, from, to: nextSecret });
  } finally {
    await joined.leave();
  }
}

/** Each file holds the keys of one. */
function openBallots(dataDir: string): number {
  const folder = join(dataDir, 'ballots');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.keys')).length : 0;
}
