// A pack as the command line names it: by the pin of one that this version ships, or by a JSON file. What a file holds is
// given as it is; only `validatePack` says whether it is a pack.
import { readFile } from 'node:fs/promises';
import { pinOf } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';

export type PackSource = { found: true; input: unknown } | { found: false; why: PackMissing };
export type PackMissing = 'noSuchPin' | 'noSuchFile' | 'notJson';

export async function findPack(name: string): Promise<PackSource> {
  if (!name.endsWith('.json')) {
    const shipped = packs.find((pack) => pinOf(pack) === name);
    return shipped ? { found: true, input: shipped } : { found: false, why: 'noSuchPin' };
  }
  const text = await readFile(name, 'utf8').catch(() => null);
  if (text === null) return { found: false, why: 'noSuchFile' };
  try {
    return { found: true, input: JSON.parse(text) };
  } catch {
    return { found: false, why: 'notJson' };
  }
}
