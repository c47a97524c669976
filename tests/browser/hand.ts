// A person's hand on the page: at the keyboard alone, or touching a telephone's screen.
import type { Locator, Page } from 'playwright-core';
import { type Filled, fillForm, perform } from './command-form-driver.ts';
import { fillByKeys, performByKeys, tabTo } from './keys-driver.ts';

export type Hand = {
  press: (button: Locator) => Promise<void>;
  write: (box: Locator, text: string) => Promise<void>;
  /** The first of a list after the one that stands there. */
  pickNext: (list: Locator) => Promise<void>;
  fill: (form: Locator, entries: Filled) => Promise<void>;
  /** An act on the page of a case, from its button to its end. */
  perform: (type: string, entries: Filled) => Promise<void>;
};

export function handAtKeys(page: Page): Hand {
  return {
    press: async (button) => {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    },
    write: async (box, text) => {
      await tabTo(page, box);
      await page.keyboard.insertText(text);
    },
    pickNext: async (list) => {
      await tabTo(page, list);
      await page.keyboard.press('ArrowDown');
    },
    fill: (form, entries) => fillByKeys(page, form, entries),
    perform: (type, entries) => performByKeys(page, type, entries),
  };
}

export function handOnScreen(page: Page): Hand {
  return {
    press: (button) => button.tap(),
    write: (box, text) => box.fill(text),
    pickNext: async (list) => {
      await list.selectOption({ index: 1 });
    },
    fill: (form, entries) => fillForm(page, form, entries),
    perform: (type, entries) => perform(page, type, entries),
  };
}
