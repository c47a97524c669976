// Accounts as people meet them: a code from a letter opens one, a session that is ended elsewhere leaves nothing on screen,
// a decision asks again who it is and keeps what was entered.

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { password } from '#tests/bench/running-product.ts';
import { newWindow } from './browser.ts';
import { cardIn } from './card-in.ts';
import { perform } from './command-form-driver.ts';
import { signInByRole } from './every-page.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, 400_000);
afterAll(() => stage?.close());

async function windowOf(account: string | null, width = 1280): Promise<BrowserContext> {
  const context = await newWindow(stage.browser, { width });
  await signInByRole(stage.product.url, context, account);
  return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(stage.product.url + path);
  await page.locator('h1').first().waitFor();
  return page;
}

it('opens an account by the code of a letter, and shows the case that it is about', async () => {
  const secretary = await windowOf('secretary');
  const card = await cardIn(stage.product.url, secretary, 'verification.responding');
  const answer = await secretary.request.post(`${stage.product.url}/api/invitations`, {
    headers: { origin: stage.product.url },
    data: { personId: card.respondent?.id, caseId: card.id },
  });
  expect(answer.status()).toBe(201);
  const { code } = await answer.json();
  const page = await open(await windowOf(null, 390), '/invite');
  // As somebody types who reads it from paper.
  await page.getByRole('textbox').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.locator('form button[type=submit]').click();
  await page.getByText(card.respondent?.name ?? '').waitFor();
  await page.locator('input[type=email]').fill('nguoi.giai.trinh@example.test');
  await page.locator('input[type=password]').fill('password1234');
  await page.locator('form button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await page.locator('input[type=password]').fill('ba con mèo đi học buổi sáng');
  await page.locator('form button[type=submit]').click();
  await page.locator(`a[href="/cases/${card.id}"]`).first().click();
  await page.getByText(card.ref).first().waitFor();
});

it('takes away what is on screen where the session was ended from another device', async () => {
  const [here, there] = [await windowOf('investigator'), await windowOf('investigator')];
  const elsewhere = await open(there, '/desk');
  const page = await open(here, '/account');
  await page.getByText('Đăng nhập').first().waitFor();
  const ending = page.locator('section', { hasText: 'Chrome' }).getByRole('button', { name: /^Kết thúc/ });
  await ending.last().click();
  await elsewhere.waitForURL(/\/sign-in\?.*ended=true/, { timeout: 4_000 });
  await elsewhere.locator('input[type=password]').waitFor();
  expect(await elsewhere.locator('body').innerText()).not.toMatch(/\d{4}-\d{4}/);
});

it('asks again who it is before a decision is signed, and sends what was entered', async () => {
  const chair = await windowOf('chair');
  const card = await cardIn(stage.product.url, chair, 'advice.reasoning');
  const page = await open(chair, `/cases/${card.id}`);
  await stage.sql`update auth.session set confirmed_at = now() - interval '1 hour'`;
  // A node remembers a session for less than a second, and nobody signs a decision sooner than that.
  await page.waitForTimeout(1_000);
  const some = 'Căn cứ hồ sơ và kết quả biểu quyết của Hội đồng.';
  const sent = perform(page, 'advice.signDecision', {
    reasons: some,
    answersRespondent: some,
    standardOfProof: 'Khả năng có vi phạm cao hơn không có',
  });
  const again = page.locator('[role=dialog] input[type=password]');
  await Promise.race([
    again.waitFor(),
    sent.then(() => Promise.reject(new Error('It was not asked again.'))),
  ]);
  await again.fill(password);
  await again.press('Enter');
  await sent;
  await page.getByText('Chờ tống đạt quyết định').first().waitFor();
});
