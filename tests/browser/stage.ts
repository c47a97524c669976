// The product with its demo and a browser before it, so that a test can also ask the database.
import type { Browser } from 'playwright-core';
import { type SeededDemo, startSeededDemo } from '#tests/support/seeded-demo.ts';
import { launchBrowser } from './browser.ts';

export type Stage = SeededDemo & { browser: Browser };

export async function setStage(settings: Record<string, string> = {}): Promise<Stage> {
  const demo = await startSeededDemo(settings);
  try {
    const browser = await launchBrowser();
    const close = async () => {
      await browser.close();
      await demo.close();
    };
    return { ...demo, browser, close };
  } catch (error) {
    await demo.close();
    throw error;
  }
}
