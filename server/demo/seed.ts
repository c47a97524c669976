// `npm run seed -- --cases N [--seed NAME]`: fills a database with cases of the demo's kind, for trying out size. It uses
// DATABASE_URL or the embedded database of the data directory, with no node running on it; the same name goes on where
// an interrupted run stopped.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { findSecret } from '../find-secret.ts';
import { hashOf } from '../people/auth.ts';
import { secretsOf } from '../secrets.ts';
import { openServices, type Services } from '../services.ts';
import { keptPassword } from './kept-password.ts';
import { seedDemo } from './seed-demo.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });

try {
  await seedFromCommandLine(readConfiguration(process.env, []), {
    cases: casesOf(values.cases),
    seed: values.seed ?? 'seed',
  });
} catch (error) {
  console.error(error instanceof Error ? lineOf(error) : error);
  process.exitCode = 1;
}

async function seedFromCommandLine(
  configuration: Configuration,
  wish: { cases: number | undefined; seed: string },
): Promise<void> {
  const { databaseUrl, dataDir, demoPassword } = configuration;
  if (!databaseUrl) mkdirSync(dataDir, { recursive: true });
  const embedded = databaseUrl ? null : await startEmbeddedPostgres({ dataDir, log: console.log });
  try {
    const { secret } = findSecret({ given: configuration.secret, databaseUrl, dataDir });
    const adminUrl = databaseUrl ?? embedded?.adminUrl ?? '';
    const database = await prepareDatabase({ adminUrl, secret: secretsOf(secret).database });
    const secrets = secretsOf(secret, database.carried);
    const services = await openServices({
      ballotDir: join(dataDir, 'ballots'),
      database,
      secrets,
      pack: defaultPack,
      origins: [],
      isSecure: false,
    });
    try {
      await assertNoNode(services);
      const passwordHash = await hashOf(demoPassword ?? keptPassword(dataDir));
      await seedAloud(services, { ...wish, passwordHash });
    } finally {
      await services.close();
    }
  } finally {
    await embedded?.stop();
  }
}

/** A running node would answer the deadlines of histories that are only half told. */
async function assertNoNode({ feedLanes }: Services): Promise<void> {
  const nodes = await feedLanes.use(
    (sql) => sql`
      select 1 from pg_stat_activity
      where datname = current_database() and application_name = 'duecourse-write'`,
  );
  if (nodes.length > 0) throw new Error('A node is running on this database; stop it before seeding.');
}

async function seedAloud(
  services: Services,
  wish: { cases: number | undefined; seed: string; passwordHash: string },
): Promise<void> {
  const started = performance.now();
  let saidAt = started;
  const seeded = await seedDemo(services, {
    ...wish,
    now: Date.now(),
    onProgress: (done, of) => {
      if (performance.now() - saidAt < 2_000 && done < of) return;
      saidAt = performance.now();
      console.log(`${done} of ${of} cases, ${rate(done, started)} a second`);
    },
  });
  if (seeded.outcome === 'alreadyThere') {
    console.log(`The seed "${wish.seed}" is complete already: ${seeded.cases} cases.`);
    return;
  }
  const perSecond = rate(seeded.commands, started);
  console.log(`${seeded.cases} cases by ${seeded.commands} commands, ${perSecond} commands a second.`);
}

function rate(count: number, started: number): string {
  return (count / ((performance.now() - started) / 1000)).toFixed(0);
}

function casesOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const cases = Number(given);
  if (!Number.isInteger(cases) || cases < 1) {
    console.error('--cases must be a whole number from 1.');
    process.exit(1);
  }
  return cases;
}

/** One line, with what lay beneath it. */
function lineOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}
