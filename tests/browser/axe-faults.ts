// What axe finds on a page as it stands: the rule and the element of each fault.
import { AxeBuilder } from '@axe-core/playwright';
import Axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  /** In a page, once `axe.source` has run there. */
  var axe: typeof Axe;
}

type Fault = { id: string; nodes: { html: string }[] };

const options: RunOptions = { resultTypes: ['violations'], selectors: false };

/** `within`: a selector of what is looked at; otherwise all of it, with what frames hold. */
export async function axeFaultsOf(page: Page, within?: string): Promise<string[]> {
  const faults =
    page.frames().length > 1 ? await withFrames(page, within) : await withoutFrames(page, within);
  return faults.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Findings of several frames are put together in a second page. */
async function withFrames(page: Page, within?: string): Promise<Fault[]> {
  const builder = new AxeBuilder({ page }).options(options);
  // Some rules are about a page as a whole, and are left out where a part is named.
  if (within) builder.include(within);
  return (await builder.analyze()).violations;
}

/** The same in the page itself: all that passed is left there, which is most of what there is to tell. */
async function withoutFrames(page: Page, within?: string): Promise<Fault[]> {
  await page.evaluate(Axe.source);
  return page.evaluate(
    async ([context, how]) => {
      const { violations } = await globalThis.axe.run(context ?? document, how);
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
    },
    [within, options] as const,
  );
}
