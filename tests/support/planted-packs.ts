// Rule packs with one fault planted in each: a copy of a sound pack, changed in one place. The copy is plain JSON, so
// that a fault may also be one of shape.
import type { RulePack } from '#workflows/rules/pack.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

type Json = { [key: string]: Json } & Json[];

/** The pack as JSON with `value` in the place that `path` names; `undefined` takes the place out. */
export function planted(path: string, value: unknown, pack: RulePack = standard): unknown {
  const copy = JSON.parse(JSON.stringify(pack)) as Json;
  const names = path.split('/');
  const last = names.pop() ?? '';
  let place: Json = copy;
  for (const name of names) place = found(place, name);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}

/** The provision `DU-03` with one sentence of its own, in both languages. */
export function withElement(vi: string, en: string): unknown {
  return planted('provisions/12/elements/0/words', { vi, en });
}

function found(place: Json, name: string): Json {
  const inner = place[name];
  if (inner === undefined) throw new Error(`The pack has no ${name} there.`);
  return inner;
}
