// A rule pack as a flat list of paths, so that it can be cited, reviewed and compared number by number. What has a code
// is named by it and not by its place, so that an insertion does not look like a change of everything after it.
import type { RulePack } from './pack.ts';

export type Leaf = string | number | boolean | null;

/** Every leaf of the pack by its path, such as `sanctions.warning.expires.amount`, in the order of the pack. */
export function leavesOf(pack: RulePack): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect('', pack, leaves);
  return leaves;
}

function collect(path: string, value: unknown, into: Map<string, Leaf>): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      // A list of words or numbers is a set: what it holds is the path, that it holds it is the leaf.
      if (typeof item !== 'object') into.set(join(path, String(item)), isNumber(item) ? item : true);
      else collect(join(path, nameOf(item, index)), item, into);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(join(path, key), inner, into);
  } else if (isLeaf(value)) {
    into.set(path, value);
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function nameOf(item: object | null, index: number): string {
  if (item && 'code' in item && typeof item.code === 'string') return item.code;
  if (item && 'key' in item && typeof item.key === 'string') return item.key;
  return String(index);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isLeaf(value: unknown): value is Leaf {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
