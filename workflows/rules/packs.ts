// The packs that this version ships, by their pin. A case keeps its pin for good; an unknown pin is refused.
import { pinOf, type RulePack } from './pack.ts';
import { standard } from './standard/standard.ts';
import { training } from './training/training.ts';
import { vnParty } from './vn-party/vn-party.ts';

export const packs: readonly RulePack[] = [standard, vnParty, training];

/** The pack under which cases are opened unless a unit has chosen another. */
export const defaultPack = pinOf(standard);

/** All editions of a pack that this version ships, for what depends on the day of the conduct. */
export function editionsOf(id: string): RulePack[] {
  return packs.filter((pack) => pack.id === id);
}

/** The pack of a pin such as `standard@2026.1`. Throws on a pin that this version does not ship. */
export function packOf(pin: string): RulePack {
  const found = packs.find((pack) => pinOf(pack) === pin);
  if (!found) throw new Error(`The rule pack ${pin} is unknown to this version.`);
  return found;
}

/** The pack for whoever tries the product out: a sitting may be called for today. */
export const trainingPack = pinOf(training);
