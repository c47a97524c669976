// What the linter finds on a head that a deciding act has to reckon with: the codes that block, and those that have to be
// accepted with reasons. Whoever judges a command that asks for it hands this to the rules, and it is stored with the entry.
import { type Head, situationOf } from '../../case/advance.ts';
import { type FoundDefect, nothingResolved } from '../../case/resolved.ts';
import type { Instant } from '../../rules/day.ts';
import { findDefects } from './find-defects.ts';

const nobody = { kind: 'system', id: null } as const;

export function holdingDefects(head: Head, at: Instant): FoundDefect[] {
  const { facts, state, day, pack, calendar } = situationOf(head, nobody, nothingResolved, at);
  const found = findDefects({ facts, state, at, day, pack, calendar, reasons: [] });
  const effects = new Map(found.map(({ code, effect }) => [code, effect]));
  return [...effects].flatMap(([code, effect]) => (effect === 'note' ? [] : [{ code, effect }]));
}
