// Every text colour of the page against every ground that it stands on: 4.5:1 as usual (WCAG 2.2, 1.4.3), 7:1 in high
// contrast (1.4.6), in light and dark. Computed from the tokens, so that no page has to be opened to find a pale one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const shell = join(import.meta.dirname, '../../client/shell');
const rules = ['tokens.css', 'tokens-contrast.css']
  .map((name) => readFileSync(join(shell, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  .flatMap((css) => [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)])
  .map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((one) => one.trim()),
    body,
  }));

const texts = ['ink', 'ink2', 'ink3', 'accent', 'ok', 'warn', 'bad'];
const stages = ['detection', 'verification', 'advice', 'discipline', 'resolved'];
const grounds = ['ground', 'sheet', 'sunk'];
/** Texts on a ground of their own. */
const pairs = [...stages.map((name) => [name, `${name}-s`]), ['warn', 'warn-s'], ['bad', 'bad-s']];

/** The hex colours that hold where the document matches any of `selectors`; later ones win. */
function tokensUnder(selectors: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.selectors.some((one) => selectors.includes(one))) continue;
    for (const [, name = '', value = ''] of rule.body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g))
      found.set(name, value);
  }
  return found;
}

/** Relative luminance (WCAG 2.2, definition). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const dark = ':root[data-mantine-color-scheme="dark"]';
const high = ':root[data-contrast]';
const looks = [
  { name: 'light', selectors: [':root'], bound: 4.5 },
  { name: 'dark', selectors: [':root', dark], bound: 4.5 },
  { name: 'light in high contrast', selectors: [':root', high], bound: 7 },
  {
    name: 'dark in high contrast',
    selectors: [':root', dark, high, ':root[data-contrast][data-mantine-color-scheme="dark"]'],
    bound: 7,
  },
];

describe.each(looks)('colours of $name', ({ selectors, bound }) => {
  const tokens = tokensUnder(selectors);
  const colour = (name = '') => {
    const value = tokens.get(name);
    if (!value) throw new Error(`No colour is called --${name}.`);
    return value;
  };

  it('can be read on every ground', () => {
    const all = [
      ...[...texts, ...stages].flatMap((text) => grounds.map((ground) => [text, ground])),
      ...pairs,
      ['on-accent', 'accent'],
      ['accent', 'accent-soft'],
      ['ink', 'accent-soft'],
    ];
    const pale = all
      .map(([text, ground]) => ({ text, ground, ratio: contrast(colour(text), colour(ground)) }))
      .filter(({ ratio }) => ratio < bound);
    expect(pale).toEqual([]);
  });
});
