// What the page costs its readers: the weight of the first board, and Lighthouse over the production build, on the board and on
// a case, as its desktop setting simulates it. Scores are of 100.

import { spawn } from 'node:child_process';
import lighthouse, { desktopConfig } from 'lighthouse';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findExecutable } from '#tests/browser/browser.ts';
import { addressOf, signInByRole } from '#tests/browser/every-page.ts';
import { scriptWeightOf } from '#tests/browser/page-weight.ts';
import { type Figure, figureOf } from './figure.ts';
import { freePort, newDataDir, removeDataDir, startProduct } from './running-product.ts';
import { passOn } from './without-header.ts';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
const place = { caseIn: 'verification.responding' };

export async function benchPage(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const front = await passOn(await freePort(), 'referrer-policy');
  const product = await startProduct(dataDir, { DUECOURSE_ORIGIN: front.url });
  front.to(product.port);
  const port = await freePort();
  const profile = await newDataDir();
  const args = ['--headless', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`];
  const chrome = spawn(await findExecutable(), [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
  });
  try {
    // The session is put into the browser's own profile, where Lighthouse finds it.
    const browser = await connected(port);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no profile.');
    await signInByRole(front.url, context, 'supervisor');
    const weight = await scriptWeightOf(context, `${front.url}/board`);
    const pages = await pagesOf(front.url, context);
    await browser.close();
    const scored: Figure[] = [];
    for (const [name, url] of pages) scored.push(...(await score(name, url, port)));
    return [figureOf('JavaScript of the first board, gzipped', 'KB', [weight], [250]), ...scored];
  } finally {
    chrome.kill();
    front.close();
    await product.stop();
    await removeDataDir(dataDir);
    await removeDataDir(profile);
  }
}

async function connected(port: number): Promise<Browser> {
  for (let tries = 0; tries < 40; tries += 1) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null);
    if (browser) return browser;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The browser did not open its debugging port.');
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
    if (!result || result.lhr.runtimeError)
      throw new Error(result?.lhr.runtimeError?.message ?? `Nothing on ${url}.`);
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
