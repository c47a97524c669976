// `npm run gallery [-- NAME…]`: photographs every page, or those whose names begin so, at every look, for people to look at. The
// pictures go to `tests/.output/gallery`, and one sheet a page with the looks side by side to `tests/.output/gallery/sheets`.
import { mkdir } from 'node:fs/promises';
import type { BrowserContext, Cookie, Page } from 'playwright-core';
import { newDataDir, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Look, launchBrowser, newWindow } from './browser.ts';
import { makeContactSheet } from './contact-sheet.ts';
import { addressOf, everyPage, type PageOfProduct, signInByRole } from './every-page.ts';
import { giveLongNames } from './long-names.ts';

const folder = 'tests/.output/gallery';
const wanted = process.argv.slice(2);

type NamedLook = Look & { name: string; longNames?: boolean };

const looks: NamedLook[] = [1440, 1024, 390].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['vi', 'en'] as const).map((locale) => ({
      ...{ name: `${width}-${scheme}-${locale}`, width, scheme, locale },
    })),
  ),
);
looks.push(
  { name: '2560-light-vi', width: 2560, height: 1440 },
  { name: '1440-contrast-vi', width: 1440, contrast: 'more' },
  { name: '390-contrast-dark-en', width: 390, scheme: 'dark', locale: 'en', contrast: 'more' },
  // What 1440 px are at 200 % zoom.
  { name: '720-light-vi', width: 720, height: 450 },
  { name: '1440-long-names', width: 1440, longNames: true },
  { name: '390-long-names', width: 390, longNames: true },
);

await mkdir(`${folder}/sheets`, { recursive: true });
const dataDir = await newDataDir();
const product = await startProduct(dataDir);
const browser = await launchBrowser();
const pages = everyPage.filter(
  ({ name }) => !wanted.length || wanted.some((begin) => name.startsWith(begin)),
);
const cookies = new Map<string | null, Cookie[]>();
const pathOf = (page: PageOfProduct, look: NamedLook) => `${folder}/${page.name}-${look.name}.png`;

/** One sign-in a person: the limit on tries is not to be met by a camera. */
async function windowOf(account: string | null, look: NamedLook): Promise<BrowserContext> {
  const context = await newWindow(browser, look);
  if (look.longNames) await giveLongNames(context);
  const kept = cookies.get(account);
  if (kept) await context.addCookies(kept);
  else await signInByRole(product.url, context, account);
  cookies.set(account, await context.cookies());
  return context;
}

async function photograph(page: PageOfProduct, look: NamedLook, context: BrowserContext): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(await addressOf(product.url, context, page));
  await tab.locator('h1').first().waitFor();
  await tab.waitForLoadState('networkidle').catch(() => undefined);
  await unroll(tab, look);
  await tab.screenshot({ path: pathOf(page, look), fullPage: true });
  await tab.close();
}

const tallest = 3_000;

/** What is scrolled inside the frame of the product is shown as a whole by a window that is tall enough. */
async function unroll(tab: Page, { width, height = 900 }: Look): Promise<void> {
  const below = await tab.evaluate(() => {
    const main = document.querySelector('#main');
    return main ? main.scrollHeight - main.clientHeight : 0;
  });
  if (below > 0) await tab.setViewportSize({ width, height: Math.min(height + below, tallest) });
}

for (const look of looks) {
  for (const account of new Set(pages.map((page) => page.account))) {
    const context = await windowOf(account, look);
    for (const page of pages.filter((one) => one.account === account)) await photograph(page, look, context);
    await context.close();
  }
}
for (const page of pages)
  await makeContactSheet(
    looks.map((look) => pathOf(page, look)),
    `${folder}/sheets/${page.name}.png`,
  );
await browser.close();
await product.stop();
await removeDataDir(dataDir);
console.log(`${pages.length * looks.length} pictures of ${pages.length} pages in ${folder}`);
