// `npm run gallery`: photographs every page at three widths, light and dark, in both languages, for people to look at. The
// pictures go to `tests/.output/gallery`.
import { mkdir } from 'node:fs/promises';
import type { Cookie } from 'playwright-core';
import { newDataDir, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { addressOf, everyPage, signInByRole } from './every-page.ts';

const folder = 'tests/.output/gallery';
await mkdir(folder, { recursive: true });
const dataDir = await newDataDir();
const product = await startProduct(dataDir);
const browser = await launchBrowser();
const cookies = new Map<string | null, Cookie[]>();
let count = 0;
for (const page of everyPage) {
  for (const width of [1440, 1024, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const locale of ['vi', 'en'] as const) {
        const context = await newWindow(browser, { width, scheme, locale });
        // One sign-in a person: the limit on tries is not to be met by a camera.
        const kept = cookies.get(page.account);
        if (kept) await context.addCookies(kept);
        else await signInByRole(product.url, context, page.account);
        cookies.set(page.account, await context.cookies());
        const tab = await context.newPage();
        await tab.goto(await addressOf(product.url, context, page));
        await tab.locator('h1').first().waitFor();
        await tab.waitForLoadState('networkidle').catch(() => undefined);
        await tab.screenshot({ path: `${folder}/${page.name}-${width}-${scheme}-${locale}.png` });
        await context.close();
        count += 1;
      }
    }
  }
}
await browser.close();
await product.stop();
await removeDataDir(dataDir);
console.log(`${count} pictures in ${folder}`);
