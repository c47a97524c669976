// Search through the files as a person does it: by the keyboard from anywhere, asked once what for, with what was found marked where
// it stands, narrowed by chips that stand in the address, and walked with the arrow keys; on a telephone too.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import type { DossierResults } from '#workflows/contract/search-schemas.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';

let product: Product;
let dataDir: string;
let browser: Browser;
/** Two words that stand in the demo's files, unaccented. */
const words = 'bien ban';

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

async function windowOf(width: number): Promise<{ context: BrowserContext; tab: Page }> {
  const context = await newWindow(browser, { width, locale: 'en' });
  await signInByRole(product.url, context, 'supervisor');
  return { context, tab: await context.newPage() };
}

/** The demo's files are indexed beside its start. */
async function indexed(context: BrowserContext): Promise<void> {
  for (let waited = 0; waited < 60; waited += 1) {
    const answer = await context.request.get(
      `${product.url}/api/search/dossier?q=${encodeURIComponent(words)}`,
    );
    if (((await answer.json()) as DossierResults).cases.length >= 3) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The demo was not indexed.');
}

describe('the search through the files', () => {
  it('is reached by g and /, asks once what for, and shows each place with its words marked', async () => {
    const { context, tab } = await windowOf(1440);
    await indexed(context);
    await tab.goto(`${product.url}/board`);
    await tab.getByRole('heading', { level: 1 }).first().waitFor();
    await tab.locator('main').focus();
    await tab.keyboard.press('g');
    await tab.keyboard.press('/');
    await tab.getByRole('heading', { level: 1, name: 'Search the files' }).waitFor();
    await tab.getByText('Type what you are looking for').waitFor();
    await tab.keyboard.type(words);
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Give a purpose' }).click();
    await tab.getByRole('radio', { name: 'Supervision of the unit’s work' }).check();
    await tab.getByRole('button', { name: 'Record the reason and search' }).click();
    await tab.locator('[data-case-id] mark').first().waitFor();
    const marks = await tab.locator('[data-case-id] mark').allTextContents();
    expect(marks.some((mark) => /biên bản/i.test(mark))).toBe(true);
    expect(new URL(tab.url()).searchParams.get('q')).toBe(words);

    // Narrowed by a chip, which stands in the address and can be undone.
    await tab.getByRole('button', { name: 'Stage', exact: true }).click();
    await tab.getByRole('checkbox', { name: 'Investigation' }).check();
    await tab.keyboard.press('Escape');
    await tab.waitForURL(/stage=/);
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('[data-case-id]')].every(
        (one) => one.getAttribute('data-stage') === 'verification',
      ),
    );
    await tab.getByRole('button', { name: 'Clear all filters' }).click();

    // Down to the first case and on to the first place in it; Enter leads there.
    await tab.getByLabel('What to look for').focus();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/cases\/[0-9a-f-]+#history$/);
    await context.close();
  });

  it('is offered by the field above every page, and fits a telephone', async () => {
    const { context, tab } = await windowOf(390);
    await tab.goto(`${product.url}/desk`);
    await tab.getByRole('combobox').fill('chung tu');
    await tab.getByRole('option', { name: 'Search what is written for “chung tu”' }).click();
    await tab.waitForURL(/\/search\?q=chung/);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await tab.locator('[data-case-id]').first().waitFor();
    expect(await tab.evaluate(overflow)).toBe(0);
    await tab.goto(`${product.url}/search?q=khongcotu%20nhuthe`);
    await tab.getByText('Only files that you may read are searched.').waitFor();
    await context.close();
  });
});
