// What a command's own sample draws on when the demo data is made: persons of the demo directory who may act, texts of
// the case's story, and chance that can be repeated.
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';
import { areTied, type DemoPerson, demoPeople } from './directory/demo-directory.ts';
import { demoUnits, rootUnitId } from './directory/demo-units.ts';
import type { Prng } from './prng.ts';
import type { Story } from './story.ts';
import { writeText } from './texts/write-text.ts';

export type WorldWish = { command: string; facts: Facts | null; today: Day; story: Story; prng: Prng };

/** The world of one command in one case. */
export function worldOf({ command, facts, today, story, prng }: WorldWish): SampleWorld {
  const written = new Map<string, number>();
  const known = facts ?? notYetRegistered(story, today);
  const people = (who: string, count: number): string[] => {
    const free = prng.shuffle(candidates(who, known, story));
    if (free.length < count)
      throw new Error(`${command} needs ${count} persons as ${who}; ${free.length} are free.`);
    return free.slice(0, count).map((one) => one.id);
  };
  return {
    facts: known,
    pack: packOf(known.pack),
    today,
    unitId: story.unit.id,
    otherUnitId: demoUnits.find((unit) => unit.id !== known.unitId && unit.id !== rootUnitId)?.id,
    person: (who) => people(who, 1)[0] ?? '',
    people,
    pick: prng.pick,
    // A text of a kind asked for again belongs to the next allegation.
    text: (kind) => {
      const asked = written.get(kind) ?? 0;
      written.set(kind, asked + 1);
      const conduct = conductAt(story, command.endsWith('addAllegation') ? known.allegations.length : asked);
      return writeText({ kind, command, conduct, turn: known.exhibits.length, prng });
    },
    dayFrom: (n) => addDays(today, n),
  };
}

export function conductAt(story: Story, index: number) {
  return story.conducts[index % story.conducts.length] ?? story.conducts[0];
}

/** Words of samples for a role; a companion is somebody who handles no cases. */
const roleNamed: Readonly<Record<string, string>> = {
  panel: 'appeal',
  otherInvestigator: 'investigator',
  companion: 'none',
};

/** Persons who could become `who` in this case: in the role, without a tie, and free of another part. */
function candidates(who: string, facts: Facts, story: Story): DemoPerson[] {
  if (who === 'respondent') return [story.respondent];
  const role = roleNamed[who] ?? who;
  return demoPeople.filter(
    (one) =>
      (one.role ?? 'none') === role &&
      !areTied(one.id, story.respondent.id) &&
      one.id !== story.respondent.superiorId &&
      !facts.barred.includes(one.id) &&
      facts.acted[one.id] === undefined,
  );
}

function notYetRegistered(story: Story, today: Day): Facts {
  const versions = { procedure: 'none', pack: defaultPack, calendar: 'none' };
  return emptyFacts({ caseId: '', unitId: story.unit.id, ...versions, receivedOn: today });
}
