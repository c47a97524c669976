// Every command of a meeting has what the page, the API and the procedure need of it, and what a viewer sees of an item
// follows from what they have declared.
import { describe, expect, it } from 'vitest';
import { idOf } from '#tests/support/cast.ts';
import { called, caseA, inSession, type MeetingWorld, readyCase } from '#tests/support/meeting-world.ts';
import { entryDepth, itemDepth } from '#workflows/meeting/agenda-depth.ts';
import { findItem } from '#workflows/meeting/meeting-facts.ts';
import { meetingCatalogue, meetingStates } from '#workflows/meeting/meeting-states.ts';
import { packs } from '#workflows/rules/packs.ts';

const commands = [...meetingCatalogue.values()];

describe.each(commands)('$type', (command) => {
  it('says what it does in both languages', () => {
    for (const words of Object.values(command.words)) {
      expect(words.vi.length).toBeGreaterThan(3);
      expect(words.en.length).toBeGreaterThan(3);
      expect(words.vi).not.toBe(words.en);
    }
  });

  it('rests each of its rules on an article of every pack', () => {
    for (const { article } of [...command.before, ...command.check])
      for (const pack of packs) expect(pack.articles[article], `${article} of ${pack.id}`).toBeDefined();
  });

  it('has a sample that its own schema takes', () => {
    const world = inSession();
    expect(command.payload.safeParse(world.sampleOf(command.type)).success).toBe(true);
  });
});

describe('the rules of a meeting', () => {
  it('have ids of their own', () => {
    const rules = new Set(commands.flatMap(({ before, check }) => [...before, ...check]));
    // A rule that is made for several commands is one by its id and words.
    const kinds = new Map([...rules].map((rule) => [rule.id, rule.words.en]));
    for (const rule of rules) expect(kinds.get(rule.id)).toBe(rule.words.en);
  });
});

describe('the states of a meeting', () => {
  it('lead on to an end from wherever it stands', () => {
    for (const state of ['called', 'open'] as const)
      expect(meetingStates[state].moves.some(({ target }) => target !== undefined)).toBe(true);
  });
});

describe('an item', () => {
  const depthFor = (world: MeetingWorld, who: Parameters<typeof idOf>[0]) => {
    const item = findItem(world.facts, caseA);
    if (!item) throw new Error('It is not on the agenda.');
    return itemDepth(item, world.facts, idOf(who));
  };

  it('is a reference to a member until they have declared', () => {
    const world = called();
    expect(depthFor(world, 'member1')).toBe('reference');
    world.must('meeting.declareInterest', 'member1', { caseId: caseA, interest: 'none' });
    expect(depthFor(world, 'member1')).toBe('open');
  });

  it('is closed to a member with a conflict, and so is what is minuted on it', () => {
    const world = called();
    world.must('meeting.declareInterest', 'member1', { caseId: caseA, interest: 'conflict' });
    expect(depthFor(world, 'member1')).toBe('closed');
    const minuted = { actorId: idOf('secretary'), data: { caseId: caseA } };
    expect(entryDepth(world.facts, minuted, idOf('member1'))).toBe('bare');
    expect(entryDepth(world.facts, minuted, idOf('secretary'))).toBe('read');
  });

  it('does not exist for whom the record bars from the case', () => {
    const world = called((one) => {
      one.cases = [readyCase(caseA, { barred: [idOf('member1')] })];
    });
    expect(depthFor(world, 'member1')).toBe('hidden');
    const minuted = { actorId: idOf('secretary'), data: { caseId: caseA } };
    expect(entryDepth(world.facts, minuted, idOf('member1'))).toBe('hidden');
  });

  it('is forgotten to the members once it was taken off', () => {
    const world = called();
    world.must('meeting.removeItem', 'secretary');
    const added = { actorId: idOf('secretary'), data: { caseId: caseA } };
    expect(entryDepth(world.facts, added, idOf('member1'))).toBe('hidden');
    expect(entryDepth(world.facts, added, idOf('secretary'))).toBe('read');
  });
});
