// What the samples draw on in the exploration: always the first choice, the people of its own cast.
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import { addDays } from '#workflows/rules/day.ts';
import { committee, idOf, type Name, names, otherCaseId, otherUnitId, panel, unitId } from './cast.ts';
import type { Place } from './payloads.ts';

const isName = (who: string): who is Name => names.some((name) => name === who);

function named(who: string): readonly Name[] {
  if (who === 'panel') return panel;
  if (who === 'committee') return committee;
  if (who === 'member') return ['alternate'];
  return [isName(who) ? who : 'outsider'];
}

export function sampleWorld({ facts, pack, day }: Place): SampleWorld {
  return {
    facts,
    pack,
    today: day,
    unitId,
    otherUnitId,
    otherCaseId,
    person: (who) => idOf(named(who)[0] ?? 'outsider'),
    people: (who, count) => named(who).slice(0, count).map(idOf),
    pick: (choices) => {
      const [first] = choices;
      if (first === undefined) throw new Error('There is nothing to pick from.');
      return first;
    },
    text: (kind) => `Nội dung mẫu: ${kind}`,
    dayFrom: (n) => addDays(day, n),
  };
}
