// `npm run chaos:upgrade [-- SEED]`: two nodes of the version before the newest migration serve on one database behind a plain balancer,
// and are replaced one by one by nodes of today while commands come in. The first of these migrates. Prints one JSON line; ends with 1
// where the oracle found something, or somebody had to try more than twice. What an older node refuses since a newer procedure wrote it is
// counted beside.
import { join } from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { secretsOf } from '#server/secrets.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { callerOf } from '#tests/support/caller.ts';
import { openBalancer } from '#tests/support/plain-balancer.ts';
import { emailOf, fillOrganisation, type Person, password } from '#tests/support/test-organisation.ts';
import { isMet, pause, randomFrom } from './bar.ts';
import { takeOlderVersion } from './older-version.ts';
import { judge } from './oracle.ts';
import { openSender, registerCases } from './sender.ts';
import { secret } from './world.ts';

const perSecond = 30;
const cases = 30;
/** How long both versions serve side by side before the next step. */
const besideMs = 4_000;

const seed = process.argv[2] ?? Math.random().toString(36).slice(2, 10);
const older = await takeOlderVersion();
const dataDir = await newDataDir();
const embedded = await startEmbeddedPostgres({ dataDir, log: () => undefined });
const { adminUrl } = embedded;
const settings = { DATABASE_URL: adminUrl, DUECOURSE_SECRET: secret, DUECOURSE_DEMO: '0' };
const nodes = new Set<Product>();
const balancer = await openBalancer(() => [...nodes].map(({ port }) => port));

const look = async <T>(run: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(adminUrl, { max: 1, onnotice() {} });
  return run(sql).finally(() => sql.end());
};
const migrations = () => look(async (sql) => (await sql`select from migrations`).length);

async function start(folder?: string): Promise<Product> {
  const product = await startProduct(await newDataDir(), settings, folder);
  nodes.add(product);
  return product;
}

async function stop(product: Product): Promise<void> {
  // Nobody new is sent to it from here on; what it has begun it still has.
  nodes.delete(product);
  await product.stop();
  await removeDataDir(product.dataDir);
}

async function as(name: Person) {
  const answer = await callerOf(balancer.url, '').post('/api/auth/sign-in/email', {
    ...{ email: emailOf(name), password },
  });
  return callerOf(
    balancer.url,
    answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  );
}

try {
  const preparing: typeof import('#db/prepare-database.ts') = await import(
    join(older.folder, 'db/prepare-database.ts')
  );
  const prepared = await preparing.prepareDatabase({ adminUrl, secret: secretsOf(secret).database });
  const database = { ...prepared, adminUrl, secret, drop: async () => undefined };
  await fillOrganisation(database);
  const world = { look, database, balancer, as };
  const [before, old] = [await migrations(), [await start(older.folder), await start(older.folder)]];
  const sender = await openSender(world, await registerCases(world, cases), randomFrom(seed));
  const load = sender.sendAtRate(perSecond);
  await pause(besideMs);
  for (const one of old) {
    await start();
    // By now the schema is of today and this one is not.
    await pause(besideMs);
    await stop(one);
  }
  await pause(besideMs);
  await load.stop();
  const ofNewerProcedure = older.hasSameProcedure ? 0 : sum(sender.refused, 'case.otherVersion');
  const judged = await judge(world, sender);
  const tries = [...sender.acknowledged.values()].map((one) => one.tries);
  const outcome = {
    tried: old.length,
    faults: {
      ...judged,
      refused: judged.refused - ofNewerProcedure,
      moreThanOneRetry: tries.filter((count) => count > 2).length,
      notMigrated: (await migrations()) > before ? 0 : 1,
    },
    seen: {
      ofNewerProcedure,
      acknowledged: tries.length,
      retried: tries.filter((count) => count > 1).length,
      longestSilenceMs: Math.round(sender.longestSilence()),
    },
  };
  const { faults, seen } = outcome;
  console.log(
    JSON.stringify({
      name: 'two versions',
      from: older.commit.slice(0, 7),
      met: isMet(outcome),
      ...faults,
      ...seen,
      seed,
    }),
  );
  if (faults.refused > 0) console.error([...sender.refused]);
  process.exitCode = isMet(outcome) ? 0 : 1;
} finally {
  await balancer.close();
  await Promise.all([...nodes].map(stop));
  await embedded.stop();
  await removeDataDir(dataDir);
  older.remove();
}

function sum(refused: ReadonlyMap<string, number>, code: string): number {
  return [...refused].filter(([answer]) => answer.includes(code)).reduce((all, [, count]) => all + count, 0);
}
