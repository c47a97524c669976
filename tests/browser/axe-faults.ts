// What axe finds on a page as it stands: the rule and the element of each fault.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** `within`: a selector of what is looked at; otherwise all of it, with what frames hold. */
export async function axeFaultsOf(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Some rules are about a page as a whole, and are left out where a part is named.
  if (within) axe.include(within);
  // Findings are otherwise put together in a second page, which costs as much again and is needed for frames of others alone.
  const hasFrames = page.frames().length > 1;
  const { violations } = await axe.setLegacyMode(!hasFrames).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
