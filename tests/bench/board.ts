// A board of 100,000 cards in the browser, scrolled as columns and as a list: the tasks that hold the page up for longer than
// 50 ms, as the browser itself counts them, and the longest frame. The cards are made of the demo's own, so that each is as
// full as they are; the page, its bundle and the server's other answers are the product's.
import type { Page } from 'playwright-core';
import { launchBrowser, newWindow } from '#tests/browser/browser.ts';
import { signInByRole } from '#tests/browser/every-page.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Board, BoardCard } from '#workflows/contract/board-schemas.ts';
import { type Figure, figureOf } from './figure.ts';
import { newDataDir, removeDataDir, startProduct } from './running-product.ts';

const cards = 100_000;
const runs = 3;
const layouts = [
  { name: 'columns', path: '/board', scrolls: '[data-column="verification"] > div:last-child' },
  { name: 'list', path: '/board?view=list', scrolls: 'section:has(> table)' },
];

export async function benchBoard(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  const browser = await launchBrowser();
  const context = await newWindow(browser, { width: 1440 });
  await signInByRole(product.url, context, 'supervisor');
  const small: Board = await (await context.request.get(`${product.url}/api/board`)).json();
  const body = JSON.stringify(grown(small));
  const figures: Figure[] = [];
  for (const { name, path, scrolls } of layouts) {
    const tasks: number[] = [];
    const frames: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await context.newPage();
      await page.route(/\/api\/board(\?|$)/, (route) =>
        route.fulfill({ contentType: 'application/json', body }),
      );
      await page.goto(product.url + path);
      await page.locator('[data-case-id]').first().waitFor({ timeout: 60_000 });
      // What loading so much costs is over before the scrolling is watched.
      await page.waitForTimeout(3_000);
      const scrolled = await scrollThrough(page, scrolls);
      tasks.push(scrolled.tasks);
      frames.push(scrolled.longest);
      await page.close();
    }
    const what = `board of ${cards} cards, scrolled as ${name}`;
    figures.push(figureOf(`${what}: tasks above 50 ms`, 'tasks', tasks));
    figures.push(figureOf(`${what}: longest task above 50 ms, else 0`, 'ms', frames));
  }
  await browser.close();
  await product.stop();
  await removeDataDir(dataDir);
  return figures;
}

/** Steps as a wheel does, with leaps to anywhere in between, a step a frame. */
function scrollThrough(page: Page, selector: string): Promise<{ tasks: number; longest: number }> {
  return page.evaluate(async (scrolls) => {
    const scroller = document.querySelector(scrolls);
    if (!scroller || scroller.scrollHeight < 100_000)
      throw new Error(`Nothing long to scroll at ${scrolls}.`);
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    const leap = scroller.scrollHeight / 7;
    for (let step = 0; step < 420; step += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      scroller.scrollTop = step % 60 === 59 ? (step / 60) * leap : scroller.scrollTop + 120;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { tasks: seen.length, longest: Math.max(0, ...seen) };
  }, selector);
}

/** As many cards as the bench is of, spread over the states as the demo's are, each with an id and a number of its own. */
function grown(board: Board): Board {
  const made = Array.from({ length: cards }, (_, at): BoardCard => {
    const card = board.cards[at % board.cards.length];
    if (!card) throw new Error('The demo has no case on the board.');
    return { ...card, id: v7(), ref: `2026-${String(at).padStart(6, '0')}` };
  });
  const states = board.states.map((entry) => ({
    ...entry,
    count: made.filter(({ state }) => state === entry.state).length,
  }));
  return { ...board, cards: made, states, total: cards };
}
