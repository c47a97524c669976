// Why somebody looks, as a person is asked for it: nothing of a case outside their desk reaches the page before, the keyboard is
// enough, and what they say stands in the record; a search for a name asks once; who has agreed lets another read in an emergency.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import type { Looks } from '#workflows/contract/access-schemas.ts';
import type { Board, BoardCard } from '#workflows/contract/board-schemas.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';

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

async function windowOf(account: string): Promise<{ context: BrowserContext; tab: Page }> {
  const context = await newWindow(browser, { width: 1440, locale: 'en' });
  await signInByRole(product.url, context, account);
  return { context, tab: await context.newPage() };
}

/** A case that this person sees by their role alone: asked like the page asks, it is refused until there is a purpose. */
async function outsideTheDesk(context: BrowserContext): Promise<BoardCard> {
  const board = (await (await context.request.get(`${product.url}/api/board`)).json()) as Board;
  for (const card of board.cards) {
    const answer = await context.request.get(`${product.url}/api/cases/${card.id}`, {
      headers: { 'x-purpose': 'ask' },
    });
    if (answer.status() === 428) return card;
  }
  throw new Error('Every case of the board is on the desk of its viewer.');
}

describe('a case outside of one’s desk', () => {
  it('is asked about before anything of it is fetched, and opens by the keyboard alone', async () => {
    const { context, tab } = await windowOf('supervisor');
    const card = await outsideTheDesk(context);
    const told: string[] = [];
    tab.on('response', async (response) => {
      if (/\/api\/cases\/[^/]+(\/(history|defects))?$/.test(response.url()))
        told.push(`${response.status()} ${await response.text()}`);
    });
    await tab.goto(`${product.url}/cases/${card.id}`);
    await tab.getByRole('dialog', { name: 'What do you look at it for?' }).waitFor();
    await tab.waitForLoadState('networkidle');
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((answer) => !answer.startsWith('428'))).toEqual([]);
    expect(await tab.getByRole('button', { name: 'Record the reason and open' }).isDisabled()).toBe(true);
    await tab.getByRole('radio', { name: 'Dealing with a complaint or petition' }).focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Letter 12/CV');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'More parts of the file' }).click();
    await tab.getByRole('menuitem', { name: 'Who looked' }).click();
    await tab.getByText('Letter 12/CV').first().waitFor();
    await context.close();
  });

  it('is left without a look on record by whoever goes back', async () => {
    const { context, tab } = await windowOf('supervisor');
    const card = await outsideTheDesk(context);
    await tab.goto(`${product.url}/board`);
    await tab.goto(`${product.url}/cases/${card.id}`);
    await tab.getByRole('button', { name: 'Go back' }).click();
    await tab.waitForURL('**/board');
    const answer = await context.request.get(`${product.url}/api/cases/${card.id}/access`);
    expect(((await answer.json()) as Looks).looks).toEqual([]);
    await context.close();
  });

  it('says on paper who printed it, and puts the print on record', async () => {
    const { context, tab } = await windowOf('supervisor');
    const card = await outsideTheDesk(context);
    const headers = { 'x-purpose': 'supervision' };
    await context.request.get(`${product.url}/api/cases/${card.id}`, { headers });
    await tab.goto(`${product.url}/cases/${card.id}`);
    await tab.getByRole('tab', { name: 'Overview' }).waitFor();
    const printed = tab.waitForResponse(/\/api\/access\/prints$/);
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await printed).status()).toBe(200);
    expect(await tab.getByText(/^Printed by .+ at \d/).isVisible()).toBe(true);
    const answer = await context.request.get(`${product.url}/api/cases/${card.id}/access`);
    expect(((await answer.json()) as Looks).looks.map(({ what }) => what)).toContain('printed');
    await context.close();
  });
});

describe('a search for a name', () => {
  it('asks what for once, and then finds', async () => {
    const { context, tab } = await windowOf('secretary');
    await tab.goto(`${product.url}/desk`);
    const field = tab.getByRole('combobox', { name: 'Search, go to, or do' });
    await field.fill('nguyen');
    await tab.getByRole('option', { name: 'Say what for, to search by name' }).waitFor();
    await tab.keyboard.press('Enter');
    await tab.getByRole('radio', { name: 'Handover, or standing in for somebody away' }).check();
    await tab.getByRole('button', { name: 'Record the reason and search' }).click();
    await tab.getByText(/\d+ results?/).waitFor();
    await field.fill('tran');
    await tab
      .getByText(/results?$|No result/)
      .first()
      .waitFor();
    expect(await tab.getByRole('option', { name: 'Say what for, to search by name' }).count()).toBe(0);
    await context.close();
  });
});

describe('reading in an emergency', () => {
  it('goes from the request to a second person’s word, and to the auditor’s alerts', async () => {
    const supervisor = await windowOf('supervisor');
    const card = await outsideTheDesk(supervisor.context);
    const asker = await windowOf('investigator');
    await asker.tab.goto(`${product.url}/cases/${card.id}`);
    await asker.tab.getByRole('link', { name: /Do you have to read a case/ }).click();
    await asker.tab.getByRole('button', { name: 'Ask', exact: true }).click();
    await asker.tab.getByLabel('Reference of the case').fill(card.ref);
    await asker.tab.getByLabel('Why it cannot wait').fill('Whoever leads it is ill and it is due tomorrow.');
    await asker.tab.getByRole('button', { name: 'Ask', exact: true }).click();
    await asker.tab.getByText('Nobody has agreed yet').first().waitFor();
    const auditor = await windowOf('auditor');
    await auditor.tab.goto(`${product.url}/access`);
    await auditor.tab.getByRole('heading', { name: 'To look at now' }).waitFor();
    await supervisor.tab.goto(`${product.url}/access`);
    await supervisor.tab.getByRole('button', { name: new RegExp(`^Let .+ read case ${card.ref}`) }).click();
    await auditor.tab.getByText('Was let in, in an emergency').first().waitFor({ timeout: 10_000 });
    await asker.tab.reload();
    await asker.tab.getByRole('link', { name: 'Read the case' }).click();
    await asker.tab.getByText(card.ref).first().waitFor();
    expect(await asker.tab.getByRole('tab', { name: 'Evidence' }).isVisible()).toBe(true);
    for (const { context } of [supervisor, asker, auditor]) await context.close();
  });
});
