// What chaos is made in: a PostgreSQL of its own that syncs to disk, a network before it that can be cut, nodes, and a plain
// balancer before those. Each bar has one to itself.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { type PreparedDatabase, prepareDatabase } from '#db/prepare-database.ts';
import { secretsOf } from '#server/secrets.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { type CuttableProxy, openProxy } from '#tests/support/cuttable-proxy.ts';
import { openBalancer, type PlainBalancer } from '#tests/support/plain-balancer.ts';
import { emailOf, fillOrganisation, type Person, password } from '#tests/support/test-organisation.ts';
import type { Bar } from './bar.ts';

export const secret = 'a secret that only chaos uses, 32 signs and more';

const smallDiskOptions = 'size=400m,mode=0755';
const run = promisify(execFile);

export type ChaosNode = {
  /** Null while it is down. */
  product: () => Product | null;
  /** False where it has ended by itself. */
  isAlive: () => boolean;
  /** As a power cut does. */
  kill: () => Promise<void>;
  /** As whoever rolls out a version does. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
};

export type ChaosWorld = {
  /** Of the database. */
  dataDir: string;
  postgres: EmbeddedPostgres;
  database: PreparedDatabase & { secret: string; drop: () => Promise<void> };
  proxy: CuttableProxy;
  nodes: readonly ChaosNode[];
  balancer: PlainBalancer;
  /** The database itself, past the proxy, as its owner: a new connection at each asking. */
  look: <T>(run: (sql: postgres.Sql) => Promise<T>) => Promise<T>;
  /** Signed in, over the balancer. */
  as: (name: Person) => Promise<Caller>;
  close: () => Promise<void>;
};

type WorldOptions = Pick<Bar, 'smallDisk' | 'nodes' | 'environment'>;

export async function openWorld({
  smallDisk = false,
  nodes: count = 3,
  environment = {},
}: WorldOptions = {}): Promise<ChaosWorld> {
  const dataDir = await newDataDir();
  if (smallDisk) await run('mount', ['-t', 'tmpfs', '-o', smallDiskOptions, 'tmpfs', dataDir]);
  const embedded = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const database = {
    ...(await prepareDatabase({ adminUrl: embedded.adminUrl, secret: secretsOf(secret).database })),
    ...{ adminUrl: embedded.adminUrl, secret, drop: async () => undefined },
  };
  await fillOrganisation(database);
  const proxy = await openProxy({ host: '127.0.0.1', port: embedded.port });
  const through = Object.assign(new URL(embedded.adminUrl), { port: String(proxy.port) }).href;
  const settings = { DATABASE_URL: through, DUECOURSE_SECRET: secret, DUECOURSE_DEMO: '0', ...environment };
  const nodes = Array.from({ length: count }, () => chaosNode(settings));
  await Promise.all(nodes.map((node) => node.start()));
  const balancer = await openBalancer(() => nodes.flatMap((node) => node.product()?.port ?? []));
  const cookies = new Map<Person, Promise<string>>();
  return {
    ...{ dataDir, postgres: embedded, database, proxy, nodes, balancer },
    look: async (run) => {
      const sql = postgres(embedded.adminUrl, { max: 1, onnotice() {} });
      return run(sql).finally(() => sql.end());
    },
    as: async (name) => {
      const cookie = cookies.get(name) ?? signIn(balancer.url, name);
      cookies.set(name, cookie);
      return callerOf(balancer.url, await cookie);
    },
    close: async () => {
      await balancer.close();
      await Promise.all(nodes.map((node) => node.stop()));
      await proxy.close();
      await embedded.stop();
      if (smallDisk) await run('umount', [dataDir]);
      await removeDataDir(dataDir);
    },
  };
}

function chaosNode(settings: Record<string, string>): ChaosNode {
  let product: Product | null = null;
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const gone = product;
    // Nobody new is sent to it from here on; what it has begun it still has.
    product = null;
    if (!gone) return;
    if (signal === 'SIGKILL' && isRunning(gone.pid)) process.kill(gone.pid, 'SIGKILL');
    await gone.stop();
    await removeDataDir(gone.dataDir);
  };
  return {
    product: () => product,
    isAlive: () => product === null || isRunning(product.pid),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start: async () => {
      product = await startProduct(await newDataDir(), settings);
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export async function signIn(url: string, name: Person): Promise<string> {
  const answer = await callerOf(url, '').post('/api/auth/sign-in/email', { email: emailOf(name), password });
  if (answer.status !== 200) throw new Error(`sign-in as ${name}: ${answer.status} ${answer.text}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
