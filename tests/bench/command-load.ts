// The product under commands from many people at once, as a bench asks for it: a node on a PostgreSQL of its own with the demo in it,
// and open cases with somebody signed in who may add a note to each.
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { type PreparedDatabase, prepareDatabase } from '#db/prepare-database.ts';
import { secretsOf } from '#server/secrets.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { commentableCases, pairsOf, registerMore } from './commentable-cases.ts';
import { type Load, load } from './http-load.ts';
import { newDataDir, type Product, removeDataDir, signIn, startProduct } from './running-product.ts';

export const secret = 'a secret that only the bench uses, 32+';
export const comment = 'Đã đọc hồ sơ; đề nghị làm rõ thời điểm bàn giao chứng từ và người ký nhận.';

/** The load goes over these and the demo's: with few of them many commands would wait for another on the same case. */
const casesMore = 200;

export type CommandLoad = {
  product: Product;
  adminUrl: string;
  database: PreparedDatabase;
  /** Cases that the load leaves alone, and the supervisor's cookie, who may comment on them. */
  spare: string[];
  cookie: string;
  /** Throws where a command is not taken. */
  run: (connections: number, seconds: number, pace?: number) => Promise<Load>;
  close: () => Promise<void>;
};

export async function openCommandLoad(spared: number): Promise<CommandLoad> {
  const dataDir = await newDataDir();
  const cluster = await startEmbeddedPostgres({ dataDir, log() {} });
  const { adminUrl } = cluster;
  const settings = { DATABASE_URL: adminUrl, DUECOURSE_SECRET: secret, DUECOURSE_DEMO: '1' };
  const product = await startProduct(dataDir, settings);
  const database = await prepareDatabase({ adminUrl, secret: secretsOf(secret).database });
  const cookie = await signIn(product.url, 'supervisor');
  const cases = await commentableCases(product.url, cookie);
  if (cases.length < 2 * spared) throw new Error(`only ${cases.length} cases take a comment`);
  const spare = cases.slice(0, spared);
  const pairs = [...(await pairsOf(product.url, spare)), ...(await registerMore(product.url, casesMore))];
  let turn = 0;
  return {
    ...{ product, adminUrl, database, spare, cookie },
    run: async (connections, seconds, pace) => {
      const next = () => {
        turn += 1;
        const pair = pairs[turn % pairs.length];
        return {
          path: `/api/cases/${pair?.caseId}/commands`,
          cookie: pair?.cookie ?? '',
          body: JSON.stringify({ type: 'case.comment', payload: { note: comment }, commandId: v7() }),
        };
      };
      const loaded = await load(product.port, connections, seconds, next, pace);
      const refused = Object.entries(loaded.statuses).filter(([status]) => status !== '200');
      if (refused.length > 0)
        throw new Error(`not every command was taken: ${JSON.stringify(loaded.statuses)}`);
      return loaded;
    },
    close: async () => {
      await product.stop();
      await cluster.stop();
      await removeDataDir(dataDir);
    },
  };
}
