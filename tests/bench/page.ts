// What the page costs its readers: the weight of the first board, and Lighthouse over the production build, on the board and on
// a case, as its desktop setting simulates it. Scores are of 100.

import lighthouse, { desktopConfig } from 'lighthouse';
import { type BrowserContext, chromium } from 'playwright-core';
import { findExecutable } from '#tests/browser/browser.ts';
import { addressOf, signInByRole } from '#tests/browser/every-page.ts';
import { scriptWeightOf } from '#tests/browser/page-weight.ts';
import { type Figure, figureOf } from './figure.ts';
import { freePort, newDataDir, removeDataDir, startProduct } from './running-product.ts';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
const place = { caseIn: 'verification.responding' };

export async function benchPage(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  const port = await freePort();
  // One profile, so that Lighthouse finds the session: it drives the same browser by its debugging port.
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findExecutable(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    viewport: { width: 1440, height: 900 },
  });
  try {
    await signInByRole(product.url, context, 'supervisor');
    const weight = await scriptWeightOf(context, `${product.url}/board`);
    const scored: Figure[] = [];
    for (const [name, url] of await pagesOf(product.url, context))
      scored.push(...(await score(name, url, port)));
    return [{ ...figureOf('JavaScript of the first board, gzipped', 'KB', [weight], [250]) }, ...scored];
  } finally {
    await context.close();
    await product.stop();
    await removeDataDir(dataDir);
  }
}

async function pagesOf(url: string, context: BrowserContext): Promise<[name: string, url: string][]> {
  return [
    ['board', `${url}/board`],
    ['case', await addressOf(url, context, { name: 'case', account: 'supervisor', at: place })],
  ];
}

async function score(name: string, url: string, port: number): Promise<Figure[]> {
  const scores = new Map<string, number[]>(categories.map((one) => [one, []]));
  const paints: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const flags = {
      port,
      output: 'json' as const,
      onlyCategories: [...categories],
      disableStorageReset: true,
    };
    const result = await lighthouse(url, flags, desktopConfig);
    if (!result) throw new Error(`Lighthouse gave nothing on ${url}.`);
    for (const one of categories) scores.get(one)?.push((result.lhr.categories[one]?.score ?? 0) * 100);
    paints.push(result.lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
    for (const { id, score: points, title } of Object.values(result.lhr.audits))
      if (run === 0 && points !== null && points < 1) console.error(`${name}: ${id} ${points} ${title}`);
  }
  return [
    ...categories.map((one) =>
      figureOf(`Lighthouse ${one}, ${name}`, 'of 100', scores.get(one) ?? [], [100]),
    ),
    figureOf(`largest paint, ${name}`, 'ms', paints),
  ];
}
