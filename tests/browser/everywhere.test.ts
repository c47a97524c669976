// What holds on every page: going by keys, the search field that also acts, the sheet of shortcuts and its switch, the other
// language without a lost word, high contrast, and the tour over the demo.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaultsOf } from './axe-faults.ts';
import { type Look, newWindow } from './browser.ts';
import { openForm } from './command-form-driver.ts';
import { demoHands } from './demo-hands.ts';
import { addressOf, signInByRole } from './every-page.ts';
import { scriptWeightOf } from './page-weight.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, 400_000);

afterAll(() => stage?.close());

/** A page of `account` at `path`, closed after the test. */
async function withPage(
  account: string,
  path: string,
  look: Look,
  run: (tab: Page) => Promise<void>,
): Promise<void> {
  const context = await newWindow(stage.browser, look);
  try {
    await signInByRole(stage.product.url, context, account);
    const tab = await context.newPage();
    await tab.goto(stage.product.url + path);
    await tab.locator('h1').first().waitFor();
    await run(tab);
  } finally {
    await context.close();
  }
}

async function isClean(page: Page): Promise<void> {
  expect(await axeFaultsOf(page)).toEqual([]);
}

/** What the first board may weigh, in KB of gzipped JavaScript. */
const budget = 250;

const desktop: Look = { width: 1440, locale: 'en' };

describe('on every page', () => {
  it('is gone about by g and a letter, until the keys are turned off', async () => {
    await withPage('supervisor', '/board', desktop, async (tab) => {
      await tab.keyboard.press('g');
      await tab.keyboard.press('d');
      await tab.waitForURL('**/desk');
      await tab.keyboard.press('?');
      const sheet = tab.getByRole('dialog', { name: 'Shortcuts' });
      await sheet.getByRole('checkbox', { name: /single letter/ }).uncheck();
      await tab.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      await tab.keyboard.press('g');
      await tab.keyboard.press('b');
      await tab.keyboard.press('?');
      await tab.keyboard.press('Control+k');
      await expect
        .poll(() => tab.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('combobox');
      expect(tab.url()).toContain('/desk');
      expect(await sheet.count()).toBe(0);
    });
  });

  it('is acted on by typing a part of what the server allows on the open case', async () => {
    const context = await newWindow(stage.browser, desktop);
    try {
      await signInByRole(stage.product.url, context, 'supervisor');
      const tab = await context.newPage();
      const at = { caseIn: 'verification.responding' };
      await tab.goto(
        await addressOf(stage.product.url, context, { name: 'case', account: 'supervisor', at }),
      );
      await tab.locator('h1').first().waitFor();
      await tab.keyboard.press('Control+k');
      const here = tab.getByRole('listbox').getByRole('group', { name: 'On this case' });
      const act = (await here.getByRole('option').first().innerText()).trim();
      await tab.keyboard.type(act.slice(0, 12));
      await here.getByRole('option', { name: act }).click();
      expect(await tab.getByRole('dialog').getByRole('heading').first().innerText()).toContain(act);
    } finally {
      await context.close();
    }
  });

  it('says what is wrong with a field once it is left, and all of it where it is sent', async () => {
    await withPage('intake', '/register', desktop, async (tab) => {
      const account = tab.locator('[data-field="account"]');
      const complaint = account.getByText('Write at least 3 characters.');
      await account.getByRole('textbox').fill('x');
      expect(await complaint.count()).toBe(0);
      await tab.locator('[data-field="subject"]').getByRole('textbox').focus();
      await complaint.waitFor();
      // A field that was left empty is not complained of before it is sent.
      await account.getByRole('textbox').focus();
      expect(await tab.locator('[aria-invalid=true]').count()).toBe(1);
      await account.getByRole('textbox').fill('xy');
      expect(await complaint.count()).toBe(0);
      // The press that leaves the field is not lost to what is said about it.
      await tab.locator('main form button[type=submit]').click();
      await tab.getByRole('alert').getByText('Write at least 3 characters.').waitFor();
      await isClean(tab);
    });
  });

  it('is read on while nothing answers, and what was written then is sent once', async () => {
    const { url } = stage.product;
    const context = await newWindow(stage.browser, desktop);
    try {
      await signInByRole(url, context, 'supervisor');
      const tab = await context.newPage();
      const at = { caseIn: 'verification.responding' };
      const address = await addressOf(url, context, { name: 'case', account: 'supervisor', at });
      const id = new URL(address).pathname.split('/').at(-1) ?? '';
      await tab.goto(address);
      const title = await tab.locator('h1').first().innerText();
      await openForm(tab, 'case.comment');
      const note = tab.getByRole('dialog').locator('textarea').first();
      await note.fill('Viết khi mất mạng');

      // The case moves on, and fetching it anew fails: what was there stays there.
      let lost = 0;
      tab.on('requestfailed', (request) => {
        if (request.url().endsWith(`/api/cases/${id}`)) lost += 1;
      });
      await tab.route('**/api/cases/**', (route) => route.abort());
      const hands = demoHands({ browser: stage.browser, url, sql: stage.sql }, '');
      await hands.must(id, 'supervisor', 'case.comment');
      await expect.poll(() => lost, { timeout: 15_000 }).toBeGreaterThan(2);
      await context.setOffline(true);
      await tab.getByRole('dialog').getByText('Send it once the connection is back').waitFor();
      expect(await tab.locator('h1').first().innerText()).toBe(title);
      expect(await note.inputValue()).toBe('Viết khi mất mạng');
      await isClean(tab);
      await tab.unroute('**/api/cases/**');

      await context.setOffline(false);
      await tab.getByText('Send it once the connection is back').waitFor({ state: 'detached' });
      await tab.getByRole('dialog').locator('form button[type=submit]').click();
      await tab.getByRole('dialog').waitFor({ state: 'detached' });
      const said = await (await context.request.get(`${url}/api/cases/${id}/history`)).text();
      expect(said.split('Viết khi mất mạng')).toHaveLength(2);

      // A page that was never loaded is told to be missing, and comes when it is asked for again.
      await context.setOffline(true);
      await tab.getByRole('link', { name: 'Access record' }).click();
      await tab.getByText('This could not be loaded').waitFor();
      await isClean(tab);
      await context.setOffline(false);
      await tab.getByRole('button', { name: 'Try again' }).click();
      await tab.getByRole('heading', { level: 1, name: 'Access record' }).waitFor();
    } finally {
      await context.close();
    }
  });

  it('speaks the other language without a lost word', async () => {
    await withPage('intake', '/register', { width: 390, locale: 'vi' }, async (tab) => {
      const field = tab.getByRole('main').locator('textarea').first();
      await field.fill('Ngày 3/9, tại trụ sở xã');
      await tab.keyboard.press('Control+k');
      await tab.keyboard.type('switch');
      await tab.getByRole('option', { name: 'Switch to English' }).waitFor();
      await tab.keyboard.press('Enter');
      await tab.locator('html[lang=en]').waitFor();
      expect(await tab.getByRole('heading', { level: 1 }).innerText()).toMatch(/register/i);
      expect(await field.inputValue()).toBe('Ngày 3/9, tại trụ sở xã');
      // What the server words is in that language too.
      await tab.locator('[data-tour=viewer]').click();
      await tab.getByText('Intake officer', { exact: true }).waitFor();
      await tab
        .getByRole('button', { name: /^Intake officer/ })
        .first()
        .waitFor();
    });
  });

  it('is shown in high contrast from the first paint on, once that was chosen', async () => {
    await withPage('supervisor', '/desk', desktop, async (tab) => {
      await tab.locator('[data-tour=viewer]').click();
      await tab.getByRole('group', { name: 'Contrast' }).getByRole('button', { name: 'High' }).click();
      const ink = () => tab.evaluate(() => getComputedStyle(document.body).color);
      expect(await ink()).toBe('rgb(0, 0, 0)');
      await tab.reload({ waitUntil: 'commit' });
      await tab.locator('html[data-contrast]').waitFor({ state: 'attached' });
    });
  });

  it('brings the first board within its budget of JavaScript', async () => {
    const context = await newWindow(stage.browser, desktop);
    try {
      await signInByRole(stage.product.url, context, 'supervisor');
      const weight = await scriptWeightOf(context, `${stage.product.url}/board`);
      expect(weight).toBeGreaterThan(50);
      expect(weight).toBeLessThanOrEqual(budget);
    } finally {
      await context.close();
    }
  });

  it('sends its files compressed to who takes them so, and whole to who does not', async () => {
    const page = await (await fetch(stage.product.url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'none';
    const encodingFor = async (accepted: string) => {
      const answer = await fetch(stage.product.url + script, { headers: { 'accept-encoding': accepted } });
      return [answer.headers.get('content-encoding'), answer.headers.get('cache-control')];
    };
    const forGood = 'public, max-age=31536000, immutable';
    expect(await encodingFor('br, gzip')).toEqual(['br', forGood]);
    expect(await encodingFor('gzip')).toEqual(['gzip', forGood]);
    expect(await encodingFor('identity')).toEqual([null, forGood]);
  });

  it('offers the tour over the demo once, and walks it by the keyboard', async () => {
    await withPage('supervisor', '/board', desktop, async (tab) => {
      await tab.evaluate(() => localStorage.removeItem('duecourse.tour'));
      expect(await tab.getByRole('button', { name: 'Take the tour' }).count()).toBe(0);
      await tab.locator('[data-tour=viewer]').click();
      await tab.getByRole('button', { name: 'Take the tour' }).click();
      const bubble = tab.locator('.duecourse-tour');
      const titles: string[] = [];
      for (;;) {
        titles.push(await bubble.locator('.driver-popover-title').innerText());
        const [, at, of] = /(\d+) of (\d+)/.exec(await bubble.innerText()) ?? [];
        // A key pressed while the bubble moves is passed over by the tour, so it is pressed until it was heard.
        const afterKey = async () => {
          await tab.keyboard.press('ArrowRight');
          return (await bubble.allInnerTexts()).join();
        };
        await expect.poll(afterKey, { timeout: 10_000 }).not.toContain(titles.at(-1));
        if (at === of) break;
      }
      await bubble.waitFor({ state: 'detached' });
      expect(new Set(titles).size).toBe(6);
      expect(await tab.evaluate(() => localStorage.getItem('duecourse.tour'))).toBe('seen');
    });
  });
});
