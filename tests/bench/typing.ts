// Whether typing lags while the board is busy: letters are typed into the search field above the board, one in 60 ms, while 50
// changes a second arrive. From the key to the next paint, by the browser's own Event Timing (W3C), whose durations are rounded to
// 8 ms and left out below 16.
import type { Page } from 'playwright-core';
import { launchBrowser, newWindow } from '#tests/browser/browser.ts';
import { signInByRole } from '#tests/browser/every-page.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { commentableCases } from './commentable-cases.ts';
import { type Figure, figureOf, percentile } from './figure.ts';
import { newDataDir, type Product, removeDataDir, signIn, startProduct } from './running-product.ts';

const changesPerSecond = 50;
const letters = 'nguyen van duc phong tai chinh so y te tinh '.repeat(4);
const leastMs = 16;
const runs = 3;

export async function benchTyping(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  const browser = await launchBrowser();
  try {
    const cookie = await signIn(product.url, 'supervisor');
    const open = await commentableCases(product.url, cookie);
    const context = await newWindow(browser, { width: 1440, locale: 'en' });
    await signInByRole(product.url, context, 'supervisor');
    const tab = await context.newPage();
    await tab.goto(`${product.url}/board`);
    await tab.locator('h1').first().waitFor();
    await tab.waitForLoadState('networkidle');
    const quiet: number[] = [];
    const busy: number[] = [];
    const sent: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      quiet.push(percentile(await typed(tab), 0.95));
      const changing = change(product, cookie, open);
      const delays = await typed(tab);
      sent.push(await changing.stop());
      busy.push(percentile(delays, 0.95));
    }
    return [
      figureOf(`key to paint, p95, ${changesPerSecond} changes a second wanted`, 'ms', busy, quiet),
      figureOf('changes sent meanwhile', 'a second', sent, [changesPerSecond]),
    ];
  } finally {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  }
}

async function typed(tab: Page): Promise<number[]> {
  await tab.evaluate((threshold) => {
    // A place in the page where the next question finds it again; its types know of none.
    const page = globalThis as unknown as { durations: Map<number, number> };
    const durations = new Map<number, number>();
    page.durations = durations;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown' || entry.name === 'input')
          durations.set(entry.startTime, Math.max(entry.duration, durations.get(entry.startTime) ?? 0));
    }).observe({ type: 'event', durationThreshold: threshold } as PerformanceObserverInit);
  }, leastMs);
  await tab.keyboard.press('Control+k');
  for (const letter of letters) await tab.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 60 });
  await tab.waitForTimeout(300);
  await tab.keyboard.press('Escape');
  const seen = await tab.evaluate(() => [
    ...(globalThis as unknown as { durations: Map<number, number> }).durations.values(),
  ]);
  // What was painted sooner than the browser reports counts as the least that it does.
  return [...seen, ...Array.from({ length: Math.max(0, letters.length - seen.length) }, () => leastMs)];
}

/** Sends notes to open cases, so many a second, until it is stopped; then says how many a second it were. */
function change(product: Product, cookie: string, open: readonly string[]): { stop: () => Promise<number> } {
  let isOn = true;
  let count = 0;
  const started = performance.now();
  const headers = { cookie, origin: product.url, 'content-type': 'application/json' };
  const sending = (async () => {
    while (isOn) {
      const due = started + (count * 1000) / changesPerSecond;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const body = JSON.stringify({ type: 'case.comment', payload: { note: 'Đã xem.' }, commandId: v7() });
      const answer = await fetch(`${product.url}/api/cases/${open[count % open.length]}/commands`, {
        ...{ method: 'POST', headers, body },
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      count += 1;
    }
  })();
  return {
    stop: async () => {
      isOn = false;
      await sending;
      return count / ((performance.now() - started) / 1000);
    },
  };
}
