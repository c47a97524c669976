// Every page of the product as somebody meets it: it renders, the browser complains of nothing (content security policy
// included), and axe finds nothing, in light and dark, in both languages.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { type Look, launchBrowser, newWindow } from './browser.ts';
import { addressOf, everyPage, signInByRole } from './every-page.ts';

let product: Product;
let dataDir: string;
let browser: Browser;

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

const looks = [
  { width: 1440, scheme: 'light', locale: 'vi' },
  { width: 390, scheme: 'dark', locale: 'en' },
] as const;

const windows = new Map<string, Promise<BrowserContext>>();

/** A person keeps one window for all of their pages: they sign in once, and what was loaded is there. */
function windowOf(account: string | null, look: Look): Promise<BrowserContext> {
  const key = JSON.stringify([account, look]);
  const known = windows.get(key) ?? openWindow(account, look);
  windows.set(key, known);
  return known;
}

async function openWindow(account: string | null, look: Look): Promise<BrowserContext> {
  const context = await newWindow(browser, look);
  await signInByRole(product.url, context, account);
  return context;
}

describe.each(looks)('at $width px, $scheme, $locale', (look) => {
  // While one page settles, another is looked at.
  it.concurrent.each(everyPage)('$name renders cleanly and is accessible', async (page) => {
    const context = await windowOf(page.account, look);
    const tab = await context.newPage();
    try {
      const complaints: string[] = [];
      tab.on('pageerror', (error) => complaints.push(error.message));
      tab.on('console', (message) => {
        // Nobody being signed in, no purpose stated yet and a file disposed of are answers that the page asks for.
        if (message.type() === 'error' && !/status of (401|410|428)/.test(message.text()))
          complaints.push(message.text());
      });
      await tab.goto(await addressOf(product.url, context, page));
      await tab.locator('h1').first().waitFor();
      await tab.waitForLoadState('networkidle');
      expect(await axeFaultsOf(tab)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
    } finally {
      await tab.close();
    }
  });
});

describe('a page for which nothing could be fetched', () => {
  it.concurrent.each(['board', 'desk', 'meetings', 'notices', 'account', 'standing'])(
    '/%s says so under a heading of its own',
    async (path) => {
      const tab = await (await windowOf('secretary', { width: 1024, locale: 'en' })).newPage();
      try {
        const isOther = (url: URL) => url.pathname.startsWith('/api/') && url.pathname !== '/api/me';
        await tab.route(isOther, (route) => route.abort());
        await tab.goto(`${product.url}/${path}`);
        await tab.getByRole('heading', { level: 1, name: 'This could not be loaded' }).waitFor();
        expect(await axeFaultsOf(tab)).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );
});
