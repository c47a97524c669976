// How heavy a page is on its way to the browser: every script that it asks for until it is at rest, as it goes over the wire.
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

/** Kilobytes (1,000 bytes) of gzipped JavaScript that the first view of `url` takes, with nothing in the cache. */
export async function scriptWeightOf(context: BrowserContext, url: string): Promise<number> {
  const tab = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  tab.on('response', (answer) => {
    if (/\.js$/.test(new URL(answer.url()).pathname)) bodies.push(answer.body());
  });
  await tab.goto(url);
  await tab.locator('h1').first().waitFor();
  await tab.waitForLoadState('networkidle');
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await tab.close();
  return bytes / 1000;
}
