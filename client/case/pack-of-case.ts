// The rule pack that governs a case, or null where this page does not ship it (an older page and a newer case).

import { pinOf, type RulePack } from '#workflows/rules/pack.ts';
import { defaultPack, packOf, packs } from '#workflows/rules/packs.ts';

/** The pack of a pin; of no pin, the one under which cases are opened today. */
export function findPack(pin: string | undefined): RulePack | null {
  if (!pin) return packOf(defaultPack);
  return packs.find((pack) => pinOf(pack) === pin) ?? null;
}
