// Fills the form of any command by the keyboard alone, from the top of the page to the answer. Whatever the keys stop at has to
// have a name, as a screen reader says it, and to be seen.
import type { Locator, Page } from 'playwright-core';
import {
  addRowIn,
  confirmWords,
  type Entry,
  type Filled,
  moreWords,
  openedForm,
} from './command-form-driver.ts';

const mostStops = 150;

/** Goes on by Tab until the focus is in `target`. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((one) => one.contains(document.activeElement))) return heard(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keys do not come to ${target}.`);
}

async function heard(page: Page): Promise<void> {
  const focus = page.locator(':focus');
  const said = await focus.ariaSnapshot();
  if (!/^- '?[a-z]+ ".+"/.test(said)) throw new Error(`The focus is on something without a name: ${said}`);
  const outline = await focus.evaluate((one) => one.matches(':focus-visible'));
  if (!outline) throw new Error(`The focus is not to be seen on ${said}`);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Like `perform`, by keys. */
export async function performByKeys(page: Page, type: string, entries: Filled = {}): Promise<void> {
  await openByKeys(page, type);
  const dialog = await openedForm(page);
  await fillByKeys(page, dialog, entries);
  await press(page, dialog.locator('form button[type=submit]'));
  const confirm = dialog.getByRole('button', { name: confirmWords });
  const closed = dialog.waitFor({ state: 'detached' });
  const isLegal = await Promise.race([confirm.waitFor().then(() => true), closed.then(() => false)]);
  if (isLegal) await press(page, confirm);
  await closed;
}

async function openByKeys(page: Page, type: string): Promise<void> {
  const button = page.locator(`button[data-command="${type}"]:visible`);
  const more = page.getByRole('button', { name: moreWords });
  await button.or(more).first().waitFor();
  if ((await button.count()) > 0) return press(page, button.first());
  await press(page, more.first());
  await button.first().waitFor();
  await tabTo(page, button.first());
  await page.keyboard.press('Enter');
}

export async function fillByKeys(page: Page, form: Locator, entries: Filled): Promise<void> {
  for (const [key, entry] of Object.entries(entries)) await fillField(page, form, key, entry);
}

async function fillField(page: Page, form: Locator, key: string, entry: Entry): Promise<void> {
  const field = form.locator(`[data-field="${key}"]`);
  if (Array.isArray(entry)) {
    for (const [index, one] of entry.entries()) {
      if (typeof one !== 'string') await fillRow(page, field, `${key}.${index}`, one as Filled);
      else if ((await listOf(field).count()) > 0) await pick(page, field, one);
      else await tick(page, field, one);
    }
    return;
  }
  if (entry === true) return tick(page, field);
  const text = String(entry);
  if ((await field.getByRole('radio').count()) > 0) return choose(page, field, text);
  if ((await listOf(field).count()) > 0) return pick(page, field, text);
  await tabTo(page, field.getByRole('textbox'));
  await page.keyboard.insertText(text);
}

async function fillRow(page: Page, rows: Locator, row: string, entries: Filled): Promise<void> {
  if ((await rows.locator(`[data-field^="${row}."]`).count()) === 0) await press(page, addRowIn(rows));
  for (const [key, value] of Object.entries(entries)) await fillField(page, rows, `${row}.${key}`, value);
}

function listOf(field: Locator): Locator {
  return field.locator('input[aria-haspopup="listbox"]');
}

async function pick(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, listOf(field));
  await page.keyboard.insertText(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  const reached = page.getByRole('option', { name: text }).and(page.locator('[data-combobox-selected]'));
  for (let steps = 0; steps < 20 && (await reached.count()) === 0; steps += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function tick(page: Page, field: Locator, name?: string): Promise<void> {
  const box = field.getByRole('checkbox', name === undefined ? {} : { name }).first();
  await tabTo(page, box);
  // What is known already may be ticked from the start.
  if (!(await box.isChecked())) await page.keyboard.press('Space');
}

/** The arrow keys walk through a group of choices. */
async function choose(page: Page, field: Locator, name: string): Promise<void> {
  const wanted = field.getByRole('radio', { name }).first();
  await tabTo(page, field.getByRole('radio').first());
  for (let steps = 0; steps < 20; steps += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not come to ${name}.`);
}
