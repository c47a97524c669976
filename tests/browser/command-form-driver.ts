// Drives the form of any command as a person would: the button, the fields one by one, the choices by their words, and the
// confirmation where the act is a legal one.
import type { Locator, Page } from 'playwright-core';
import { packOf } from '#workflows/rules/packs.ts';

/** What to enter, by field: a text, `true` to tick, a person's name, or a list of them. */
export type Entry = string | number | boolean | string[] | Entry[] | { [field: string]: Entry };

export type Filled = Record<string, Entry>;

/** Presses the command's button on the case page, fills its form and sends it; waits until the form is gone. */
export async function perform(page: Page, type: string, entries: Filled = {}): Promise<void> {
  await openForm(page, type);
  // Another one may come to lie over it, which asks again who it is.
  const dialog = await openedForm(page);
  await fillForm(page, dialog, entries);
  if ((await sendForm(dialog)) === 'closed') return;
  // Somebody acted on the case meanwhile: what was entered is kept, but for what is confirmed anew.
  await dialog.getByRole('button', { name: seenWords }).click();
  await fillForm(page, dialog, entries);
  if ((await sendForm(dialog)) !== 'closed')
    throw new Error(`${type}: the case changed twice under the form.`);
}

/** A legal act is asked once more before it is sent; any other closes the form, unless the case has changed under it. */
async function sendForm(dialog: Locator): Promise<'closed' | 'changed'> {
  await dialog.locator('form button[type=submit]').click();
  const confirm = dialog.getByRole('button', { name: confirmWords });
  const closed = dialog.waitFor({ state: 'detached' });
  const isLegal = await Promise.race([confirm.waitFor().then(() => true), closed.then(() => false)]);
  if (isLegal) await confirm.click();
  const changed = dialog.getByRole('button', { name: seenWords });
  const asked = changed.waitFor().then(() => dialog.waitFor({ state: 'detached', timeout: 4_000 }));
  return Promise.race([closed, asked]).then(
    () => 'closed',
    async () => ((await changed.count()) > 0 ? 'changed' : closed.then(() => 'closed' as const)),
  );
}

/** By its title: once it has gone, the words of an article may open under the finger, and are a dialog too. */
export async function openedForm(page: Page): Promise<Locator> {
  const first = page.getByRole('dialog').first();
  await first.locator('form').waitFor();
  return page.locator(`[role=dialog][aria-labelledby="${await first.getAttribute('aria-labelledby')}"]`);
}

/** With which somebody goes on after they saw what changed. */
const seenWords = /^(Đã xem, tiếp tục|Seen: go on)/;

/** What the button that confirms a legal act begins with, and the one behind which further acts are. */
export const confirmWords = /^(Xác nhận: |Bỏ phiếu: |Confirm: |Cast vote: )/;
export const moreWords = /^(Việc khác|Thêm|More)\s*\d/;

/** Enters a value into each named field of a form. */
export async function fillForm(page: Page, form: Locator, entries: Filled): Promise<void> {
  for (const [field, entry] of Object.entries(entries)) {
    await fill(page, form.locator(`[data-field="${field}"]`), entry, field);
  }
}

export async function openForm(page: Page, type: string): Promise<void> {
  const button = page.locator(`button[data-command="${type}"]:visible`);
  const more = page.getByRole('button', { name: moreWords });
  await button.or(more).first().waitFor();
  if ((await button.count()) === 0) await more.first().click();
  await button.first().click();
}

async function fill(page: Page, field: Locator, entry: Entry, name: string): Promise<void> {
  if (Array.isArray(entry) && entry.some((row) => typeof row === 'object')) {
    for (const [index, row] of entry.entries()) {
      if ((await field.locator(`[data-field^="${name}.${index}."]`).count()) === 0)
        await addRowIn(field).click();
      for (const [key, value] of Object.entries(row as Filled)) {
        await fill(
          page,
          page.locator(`[data-field="${name}.${index}.${key}"]`),
          value,
          `${name}.${index}.${key}`,
        );
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

/** The button that adds a row: it stands after the last one. */
export function addRowIn(rows: Locator): Locator {
  return rows.locator('fieldset > button').last();
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
  await box.blur();
}

async function choose(page: Page, field: Locator, entry: string): Promise<void> {
  const input = field.locator('input:not([type=hidden])').first();
  await input.click();
  // A short list opens without a search.
  if (await input.isEditable()) await input.fill(entry);
  await page.getByRole('option', { name: entry }).first().click();
}

/** The words of a provision as the form lists it. */
export function provisionWords(code: string): string {
  return `${code} · ${packOf('training@2026.1').provisions.find((one) => one.code === code)?.title.vi}`;
}
