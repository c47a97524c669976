// The browser that the tests drive: the system's or the one that ships inside @sparticuz/chromium. None at all is a
// failure that says what to install, never a skipped test.
import { access } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Throws where there is none, with what to do. */
export async function findExecutable(): Promise<string> {
  const candidates = [process.env.CHROMIUM_PATH, ...systemPaths].filter((path) => path !== undefined);
  for (const path of candidates) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const path = await sparticuz.executablePath();
  if (!path) throw new Error('No browser: install chromium, or set CHROMIUM_PATH to one.');
  return path;
}

// A process for the site instead of one for each page, and none for drawing: what the page costs is left, a third of the rest goes.
const args = ['--no-sandbox', '--disable-gpu', '--process-per-site', '--in-process-gpu'];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findExecutable(), args });
}

export type Look = {
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
  locale?: 'vi' | 'en';
  /** A tablet or a telephone. */
  touch?: boolean;
  /** What the system asks for. */
  contrast?: 'more';
};

/** A person's own browser window, without a session yet; the tour was put away before. */
export async function newWindow(
  browser: Browser,
  { width, height = 900, scheme = 'light', locale = 'vi', touch = false, contrast }: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: locale === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    hasTouch: touch,
    contrast,
  });
  await context.addInitScript(() => {
    try {
      localStorage.setItem('duecourse.tour', 'seen');
    } catch {
      // A sandboxed frame has no storage, and no tour.
    }
  });
  return context;
}
