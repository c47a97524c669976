// From one person's click to another person's screen: a note is sent by the button of a real page, and the card of the case is
// seen to change on a board in another window, while 200 more watch over sockets. Both clocks are the machine's own.
import type { Page } from 'playwright-core';
import { launchBrowser, newWindow } from '#tests/browser/browser.ts';
import { signInByRole } from '#tests/browser/every-page.ts';
import { commentableCases } from './commentable-cases.ts';
import { type Figure, figureOf, median, percentile } from './figure.ts';
import { newDataDir, removeDataDir, signIn, startProduct } from './running-product.ts';
import { watchBoard } from './watch-board.ts';

const watchers = 200;
const clicks = 20;
const runs = 3;

export async function benchScreens(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  const browser = await launchBrowser();
  const cookie = await signIn(product.url, 'supervisor');
  const sockets = await Promise.all(Array.from({ length: watchers }, () => watchBoard(product, cookie)));
  try {
    const open = await commentableCases(product.url, cookie);
    const [acting, watching] = [
      await newWindow(browser, { width: 1440, locale: 'en' }),
      await newWindow(browser, { width: 1440, locale: 'en' }),
    ];
    for (const context of [acting, watching]) await signInByRole(product.url, context, 'supervisor');
    // What for was said before: here it is the way of a click that is measured.
    for (const id of open)
      await acting.request.get(`${product.url}/api/cases/${id}`, { headers: { 'x-purpose': 'supervision' } });
    const board = await watching.newPage();
    // As a list every card is on the screen at once.
    await board.goto(`${product.url}/board?view=list`);
    await board.locator('h1').first().waitFor();
    const tab = await acting.newPage();
    const medians: number[] = [];
    const tails: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const delays: number[] = [];
      for (let n = 0; n < clicks; n += 1)
        delays.push(
          await clickToCard(tab, board, `${product.url}/cases/${open[(run * clicks + n) % open.length]}`),
        );
      medians.push(median(delays));
      tails.push(percentile(delays, 0.95));
    }
    return [
      figureOf(`click to changed card on another screen, ${watchers} watchers, median`, 'ms', medians),
      figureOf(`click to changed card on another screen, ${watchers} watchers, p95`, 'ms', tails),
    ];
  } finally {
    for (const socket of sockets) socket.disconnect();
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  }
}

async function clickToCard(tab: Page, board: Page, url: string): Promise<number> {
  await tab.goto(url);
  // By the search field, which offers every act that is allowed, wherever its button stands.
  await tab.getByRole('combobox').first().click();
  await tab.getByRole('option', { name: 'Add a note' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.locator('textarea').first().fill('Đã xem hồ sơ.');
  const path = new URL(url).pathname;
  const card = board.locator(`a[href^="${path}"]`).first();
  await card.scrollIntoViewIfNeeded();
  const changed = card.evaluate(
    (link) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // Seen once it is painted.
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        });
        observer.observe(link.closest('[data-case]') ?? link.parentElement ?? link, {
          ...{ attributes: true, subtree: true, childList: true, characterData: true },
        });
      }),
  );
  const clicked = tab.evaluate(
    () =>
      new Promise<number>((resolve) =>
        document.addEventListener('click', () => resolve(performance.timeOrigin + performance.now()), {
          capture: true,
          once: true,
        }),
      ),
  );
  await dialog.locator('button[type="submit"]').click();
  const delay = (await changed) - (await clicked);
  await dialog.waitFor({ state: 'detached' });
  return delay;
}
