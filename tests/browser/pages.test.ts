// Every page of the product as somebody meets it: it renders, the browser complains of nothing (content security policy
// included), and axe finds nothing, in light and dark, in both languages.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { addressOf, everyPage, signInByRole } from './every-page.ts';

let product: Product;
let dataDir: string;
let browser: Browser;

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

const looks = [
  { width: 1440, scheme: 'light', locale: 'vi' },
  { width: 390, scheme: 'dark', locale: 'en' },
] as const;

describe.each(looks)('at $width px, $scheme, $locale', (look) => {
  it.each(everyPage)('$name renders cleanly and is accessible', async (page) => {
    const context = await newWindow(browser, look);
    try {
      await signInByRole(product.url, context, page.account);
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on('pageerror', (error) => complaints.push(error.message));
      tab.on('console', (message) => {
        // Nobody being signed in, and no purpose stated yet, are answers that the page asks for.
        if (message.type() === 'error' && !/status of (401|428)/.test(message.text()))
          complaints.push(message.text());
      });
      await tab.goto(await addressOf(product.url, context, page));
      await tab.locator('h1').first().waitFor();
      await tab.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page: tab }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
      );
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
    } finally {
      await context.close();
    }
  });
});
