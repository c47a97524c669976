// The product as a process of its own on a database of its own, with the cast of the tests signed in. What it answers is
// seen over HTTP and sockets only; the database is opened beside it to see what was, and was not, written.
import postgres from 'postgres';
import { inject } from 'vitest';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from './caller.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { emailOf, fillOrganisation, type Person, password } from './test-organisation.ts';

export type TestServer = {
  url: string;
  /** Of the first node. */
  dataDir: string;
  pid: number;
  database: TestDatabase;
  /** Superuser: to look, never to do what is tested. */
  sql: postgres.Sql;
  /** Somebody of the cast, signed in; `node` is another node's address. */
  as: (name: Person, node?: string) => Promise<Caller>;
  /** Without a session. */
  nobody: Caller;
  /** How many entries the record holds. */
  countEntries: () => Promise<number>;
  /** What the nodes have printed. */
  output: () => string;
  /** One more node on the same database. */
  addNode: (environment?: Environment) => Promise<Product>;
  close: () => Promise<void>;
};

type Environment = Record<string, string>;

/** `change` adds to what the nodes are told, or makes it anew from what it would be. */
export async function startTestServer(
  change: Environment | ((settings: Environment) => Environment | Promise<Environment>) = {},
): Promise<TestServer> {
  const database = await createTestDatabase();
  const usual = settingsFor(database);
  const settings = typeof change === 'function' ? await change(usual) : { ...usual, ...change };
  await fillOrganisation(database);
  const products: { product: Product; dataDir: string }[] = [];
  const addNode = async (more: Environment = {}) => {
    const dataDir = await newDataDir();
    const product = await startProduct(dataDir, { ...settings, ...more });
    products.push({ product, dataDir });
    return product;
  };
  const { url, pid } = await addNode();
  const sql = postgres(database.adminUrl, { max: 2, onnotice() {} });
  const cookies = new Map<Person, Promise<string>>();
  const cookieOf = (name: Person) => {
    const cookie = cookies.get(name) ?? signIn(url, name);
    cookies.set(name, cookie);
    return cookie;
  };
  return {
    url,
    dataDir: products[0]?.dataDir ?? '',
    pid,
    database,
    sql,
    // A session belongs to the database: every node knows it.
    as: async (name, node = url) => callerOf(node, await cookieOf(name)),
    nobody: callerOf(url, ''),
    countEntries: async () => {
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from case_entries`;
      return row?.n ?? Number.NaN;
    },
    output: () => products.map(({ product }) => product.output()).join('\n'),
    addNode,
    close: async () => {
      await Promise.all(products.map(({ product }) => product.stop()));
      await Promise.all(products.map(({ dataDir }) => removeDataDir(dataDir)));
      await sql.end();
      await database.drop();
    },
  };
}

/** What a node needs to run on a test's database instead of one of its own. */
export function settingsFor(database: Pick<TestDatabase, 'adminUrl'>): Environment {
  return {
    DATABASE_URL: database.adminUrl,
    DUECOURSE_SECRET: inject('cluster').instanceSecret,
    DUECOURSE_DEMO: '0',
  };
}

/** Signs in as the page does; gives the cookie to send along. */
export async function signIn(url: string, name: Person): Promise<string> {
  const answer = await callerOf(url, '').post('/api/auth/sign-in/email', { email: emailOf(name), password });
  if (answer.status !== 200) throw new Error(`sign-in as ${name}: ${answer.status} ${answer.text}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
