// `npm run gallery`: photographs every page at three widths, light and dark, in both languages, for people to look at. The
// pictures go to `tests/.output/gallery`.
import { mkdir } from 'node:fs/promises';
import { newDataDir, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { addressOf, everyPage, signInByRole } from './every-page.ts';

const folder = 'tests/.output/gallery';
await mkdir(folder, { recursive: true });
const dataDir = await newDataDir();
const product = await startProduct(dataDir);
const browser = await launchBrowser();
let count = 0;
for (const page of everyPage) {
  for (const width of [1440, 1024, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const locale of ['vi', 'en'] as const) {
        const context = await newWindow(browser, { width, scheme, locale });
        await signInByRole(product.url, context, page.account);
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
