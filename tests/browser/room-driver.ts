// Drives the respondent's room as they would: an act on its own page, and the reply allegation by allegation; each ends with
// the receipt, whose code is given back.
import type { Page } from 'playwright-core';
import { type Filled, fillForm } from './command-form-driver.ts';

/** Fills the form of the act that the page is about, sends it, and gives the code of its receipt. */
export async function actInRoom(page: Page, entries: Filled = {}): Promise<string> {
  const form = page.locator('main form').first();
  await form.waitFor();
  await fillForm(page, page.locator('main'), entries);
  await form.locator('button[type=submit]').click();
  const confirm = page.getByRole('button', { name: /^(Xác nhận|Confirm): / });
  const code = page.locator('[data-code]');
  await confirm.or(code).first().waitFor();
  if ((await confirm.count()) > 0) await confirm.click();
  return codeOn(page);
}

/** From the start of the room: answers each allegation in turn, reads it once more and sends it. */
export async function replyInRoom(
  page: Page,
  answers: readonly { stance: string; answer: string }[],
): Promise<string> {
  await page.locator('[data-task="reply"] a').click();
  await page.locator('main a[href*="about="]').first().click();
  for (const [index, { stance, answer }] of answers.entries()) {
    const field = (key: string) => page.locator(`[data-field="answers.${index}.${key}"]`);
    await field('stance').getByRole('radio', { name: stance, exact: true }).click();
    await field('answer').getByRole('textbox').fill(answer);
    await page.locator('main form button[type=submit]').click();
  }
  await page.getByRole('button', { name: /^(Gửi giải trình|Send the reply)$/ }).click();
  return codeOn(page);
}

export async function codeOn(page: Page): Promise<string> {
  const code = page.locator('[data-code]');
  await code.waitFor();
  return code.innerText();
}
