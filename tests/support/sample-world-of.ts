// What a command's sample draws on in the tests that go through the server: persons of the cast, days counted from today.
import type { Facts } from '#workflows/case/facts.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';
import { packOf } from '#workflows/rules/packs.ts';
import { committee, idOf, type Name, panel, unitId } from './cast.ts';

type Pick = SampleWorld['pick'];

/** The first of several, so that a sample is always the same. */
export const first: Pick = (choices) => {
  const [found] = choices;
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};

export function sampleWorldOf(facts: Facts, today: Day, pick: Pick = first): SampleWorld {
  return {
    facts,
    pack: packOf(facts.pack),
    today,
    unitId,
    person: (who) => idOf(named(who)[0] ?? 'outsider'),
    people: (who, count) => named(who).slice(0, count).map(idOf),
    pick,
    text: (kind) => `Nội dung mẫu: ${kind}`,
    dayFrom: (n) => addDays(today, n),
  };
}

function named(who: string): readonly Name[] {
  if (who === 'panel') return panel;
  return who === 'committee' || who === 'member' ? committee : [who as Name];
}
