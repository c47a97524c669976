// Drives the form of any command as a person would: by the button's words, the fields' labels and the choices' words.
// It knows the command's schema only to tell which control to expect.
import type { Locator, Page } from 'playwright-core';
import { getCommand } from '#workflows/case/catalogue.ts';
import { packOf } from '#workflows/rules/packs.ts';

/** What to enter, by field: a text, `true` to tick, a person's name, or a list of them. */
export type Entry = string | number | boolean | string[] | Entry[] | { [field: string]: Entry };

export type Filled = Record<string, Entry>;

/** Presses the command's button on the case page, fills its form and sends it. */
export async function perform(page: Page, type: string, entries: Filled = {}): Promise<void> {
  const words = getCommand(type).words.act.vi;
  await openForm(page, words);
  const form = page.locator('form').filter({ has: page.locator('[data-field], button[type=submit]') }).last();
  await form.waitFor();
  for (const [field, entry] of Object.entries(entries)) await fill(page, form.locator(`[data-field="${field}"]`), entry, field);
  await form.locator('button[type=submit]').click();
  // A legal act is asked once more before it is sent.
  const confirm = page.locator('[data-confirm]');
  const closed = form.waitFor({ state: 'detached' }).then(() => 'closed' as const);
  const asked = confirm.waitFor().then(() => 'asked' as const);
  closed.catch(() => undefined);
  asked.catch(() => undefined);
  if ((await Promise.race([closed, asked])) === 'asked') {
    await confirm.click();
    await form.waitFor({ state: 'detached' });
  }
}

async function openForm(page: Page, words: string): Promise<void> {
  const button = page.getByRole('button', { name: words, exact: true });
  const more = page.locator('[data-more-commands]');
  await button.or(more).first().waitFor();
  if (await button.first().isVisible()) {
    await button.first().click();
    return;
  }
  await more.click();
  await page.getByRole('menuitem', { name: words, exact: true }).click();
}

async function fill(page: Page, field: Locator, entry: Entry, name: string): Promise<void> {
  if (Array.isArray(entry) && entry.some((row) => typeof row === 'object')) {
    for (const [index, row] of entry.entries()) {
      for (const [key, value] of Object.entries(row as Filled)) {
        await fill(page, page.locator(`[data-field="${name}.${index}.${key}"]`), value, `${name}.${index}.${key}`);
      }
    }
    return;
  }
  if (entry === true) {
    await field.getByRole('checkbox').first().check();
    return;
  }
  if (Array.isArray(entry)) {
    await fillMany(page, field, entry as string[]);
    return;
  }
  await fillOne(page, field, String(entry));
}

async function fillMany(page: Page, field: Locator, entries: readonly string[]): Promise<void> {
  const boxes = field.getByRole('checkbox');
  if ((await boxes.count()) > 0) {
    for (const entry of entries) await field.getByRole('checkbox', { name: entry }).first().check();
    return;
  }
  for (const entry of entries) await choose(page, field, entry);
  await page.keyboard.press('Escape');
}

async function fillOne(page: Page, field: Locator, entry: string): Promise<void> {
  if ((await field.getByRole('radio').count()) > 0) {
    await field.getByRole('radio', { name: entry }).first().click();
    return;
  }
  const list = field.locator('[aria-haspopup="listbox"]');
  if ((await list.count()) > 0) {
    await choose(page, field, entry);
    return;
  }
  const box = field.getByRole('textbox');
  await box.fill(entry);
  // A date is taken over when the field is left.
  await box.press('Tab');
}

async function choose(page: Page, field: Locator, entry: string): Promise<void> {
  const input = field.locator('input:not([type=hidden])').first();
  await input.click();
  await input.fill(entry);
  await page.getByRole('option', { name: entry }).first().click();
}

/** The words of a provision as the form lists it. */
export function provisionWords(code: string): string {
  return `${code} · ${packOf('training@2026.1').provisions.find((one) => one.code === code)?.title.vi}`;
}
