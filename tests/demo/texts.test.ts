// The demo's words: names that differ, texts that read like texts, nothing left to fill in.
import { beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts } from '#server/demo/demo-accounts.ts';
import { demoPeople } from '#server/demo/directory/demo-directory.ts';
import { demoCaseCount } from '#server/demo/plan-cases.ts';
import { prngOf } from '#server/demo/prng.ts';
import { storyOf } from '#server/demo/story.ts';
import { plots } from '#server/demo/texts/plots.ts';
import { worldOf } from '#server/demo/world.ts';
import { type DemoCase, playDemo, stringsIn } from '#tests/support/demo-world.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

const now = '2026-11-23T04:48:00.000Z';
let demo: DemoCase[];
let sentences: string[];

beforeAll(async () => {
  demo = await playDemo({ seed: 'demo', cases: demoCaseCount, now });
  sentences = demo
    .flatMap((one) => one.commands.flatMap((command) => stringsIn(command.payload)))
    .filter((text) => text.includes(' '));
});

describe('the demo texts', () => {
  it('leave no placeholder', () => {
    expect(sentences.length).toBeGreaterThan(3_000);
    expect(sentences.filter((text) => /[{}<>]|undefined|null|NaN|lorem|todo|xxx/i.test(text))).toEqual([]);
  });

  it('begin with a capital or a number and have no double spaces', () => {
    expect(sentences.filter((text) => !/^[\p{Lu}\d]/u.test(text) || / {2}| [,.;]/.test(text))).toEqual([]);
  });

  it('tell many different stories', () => {
    const accounts = demo.map((one) => String(one.commands[0]?.payload.account));
    expect(new Set(accounts).size).toBeGreaterThan(demo.length * 0.93);
  });

  it('have a plot for every provision of the standard pack, and for no other', () => {
    const told = [...new Set(plots.map((plot) => plot.provision))].toSorted();
    expect(told).toEqual(standard.provisions.map((one) => one.code).toSorted());
  });

  it('have words for whatever a sample of any command asks for', () => {
    const latest = demo.find((one) => one.played.state === 'discipline.appealReasoning');
    const prng = prngOf('samples');
    const story = storyOf({ allegations: 1, reportedOn: '2026-06-01' }, prng);
    for (const [command, { sample }] of catalogue) {
      const facts = latest?.played.head.facts ?? null;
      const world = worldOf({ command, facts, today: '2026-11-23', story, prng });
      // Whom a sample chooses depends on the case; what it writes does not.
      expect(() => sample({ ...world, people: () => [], person: () => story.respondent.id })).not.toThrow();
    }
  });
});

describe('the demo directory', () => {
  it('has about 140 persons with names of their own, some long', () => {
    const names = demoPeople.map((person) => person.name);
    expect(names.length).toBeGreaterThanOrEqual(130);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.split(' ').length >= 5).length).toBeGreaterThanOrEqual(4);
  });

  it('gives nobody two roles and everybody a superior but the one who leads', () => {
    const ids = new Set(demoPeople.map((person) => person.id));
    expect(demoPeople.filter((person) => person.superiorId === null)).toHaveLength(1);
    expect(demoPeople.filter((person) => person.superiorId && !ids.has(person.superiorId))).toEqual([]);
    expect(demoPeople.filter((person) => person.superiorId === person.id)).toEqual([]);
  });

  it('offers one account for each seat', () => {
    const keys = demoAccounts.map((account) => account.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of ['intake', 'investigator', 'supervisor', 'reviewer', 'secretary', 'chair', 'member8']) {
      expect(keys).toContain(key);
    }
    expect(new Set(demoAccounts.map((account) => account.personId)).size).toBe(keys.length);
  });
});
