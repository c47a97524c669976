// The product with its demo on a cluster of the test's own, so that a test can also ask the database, and a browser before it.
import type { Browser } from 'playwright-core';
import postgres from 'postgres';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { launchBrowser } from './browser.ts';

export type Stage = { product: Product; browser: Browser; sql: postgres.Sql; close: () => Promise<void> };

export async function setStage(): Promise<Stage> {
  const dataDir = await newDataDir();
  let cluster: EmbeddedPostgres | undefined;
  let product: Product | undefined;
  let browser: Browser | undefined;
  let sql: postgres.Sql | undefined;
  const close = async () => {
    await sql?.end();
    await browser?.close();
    await product?.stop();
    await cluster?.stop();
    await removeDataDir(dataDir);
  };
  try {
    cluster = await startEmbeddedPostgres({ dataDir, log() {} });
    const settings = {
      DATABASE_URL: cluster.adminUrl,
      DUECOURSE_SECRET: 'a secret that only this test uses, 32+',
      DUECOURSE_DEMO: '1',
    };
    [product, browser] = await Promise.all([startProduct(dataDir, settings), launchBrowser()]);
    sql = postgres(cluster.adminUrl, { max: 1, onnotice() {} });
    return { product, browser, sql, close };
  } catch (error) {
    await close();
    throw error;
  }
}
