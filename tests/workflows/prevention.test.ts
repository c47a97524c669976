// A preventive recommendation: to the head of a unit, about a way of working and nobody, with an owner and a date that nothing
// follows from by itself; who was addressed never confirms their own work.
import { describe, expect, it } from 'vitest';
import { idOf } from '#tests/support/cast.ts';
import { PreventionWorld, underWay } from '#tests/support/prevention-world.ts';
import { namesSomebody } from '#workflows/prevention/names-somebody.ts';
import { preventionCatalogue, preventionStates } from '#workflows/prevention/prevention-states.ts';
import { recommendationDue } from '#workflows/prevention/recommendation-due.ts';
import { packs } from '#workflows/rules/packs.ts';

const commands = [...preventionCatalogue.values()];
const caseId = '01900000-0000-7000-8000-00000000c001';

const issued = (change: Record<string, unknown> = {}, by: 'supervisor' | 'investigator' = 'supervisor') =>
  new PreventionWorld().send('prevention.issue', by, change).refusal;

describe.each(commands)('$type', (command) => {
  it('says what it does in both languages, and rests its rules on an article of every pack', () => {
    for (const words of Object.values(command.words)) expect(words.vi).not.toBe(words.en);
    for (const { article } of [...command.before, ...command.check])
      for (const pack of packs) expect(pack.articles[article], `${article} of ${pack.id}`).toBeDefined();
  });

  it('has a sample that its own schema takes, and no field for a person but the owner', () => {
    expect(command.payload.safeParse(new PreventionWorld().sampleOf(command)).success).toBe(true);
    const persons = Object.entries(command.payload.shape).filter(([, field]) =>
      ['person', 'people'].includes(String((field as { meta: () => { hint?: string } }).meta()?.hint)),
    );
    expect(persons.map(([key]) => key)).toEqual(command.type === 'prevention.nameOwner' ? ['ownerId'] : []);
  });
});

describe('a recommendation', () => {
  it('is issued by a supervisor, to the head of the unit', () => {
    const world = new PreventionWorld();
    expect(world.send('prevention.issue', 'supervisor').state).toBe('prevention.issued');
    expect(world.facts).toMatchObject({ headId: idOf('outsider'), ownerId: null, caseId: null });
    expect(issued({}, 'investigator')).toBe('refusal.notYourTurn');
  });

  it('needs a head of the unit who is somebody else', () => {
    const world = new PreventionWorld();
    world.headOfUnit = null;
    expect(world.send('prevention.issue', 'supervisor').refusal).toBe('refusal.recommendationUnitHasHead');
    world.headOfUnit = 'supervisor';
    expect(world.send('prevention.issue', 'supervisor').refusal).toBe('refusal.recommendationNotToOneself');
  });

  it('names nobody of the directory, in no text and however it is spelled', () => {
    const refusal = 'refusal.recommendationNamesNobody';
    expect(issued({ subject: 'Việc của Trần Minh Quân' })).toBe(refusal);
    expect(issued({ recommendation: 'Nhắc nhở tran  minh QUAN.' })).toBe(refusal);
    expect(
      underWay().send('prevention.report', 'companion', { done: 'Trần Minh Quân đã sửa.' }).refusal,
    ).toBe(refusal);
    expect(namesSomebody(['Trần Minh Quânh và Minh Quân'], [{ name: 'Trần Minh Quân' }])).toBe(false);
    expect(namesSomebody(['Minh bạch'], [{ name: 'Minh' }])).toBe(false);
  });

  it('has one date, ahead and within a year', () => {
    expect(issued({ due: '2026-04-01' })).toBe('refusal.recommendationHasOneDue');
    expect(issued({ workingDays: undefined })).toBe('refusal.recommendationHasOneDue');
    expect(issued({ workingDays: undefined, due: '2026-03-02' })).toBe('refusal.recommendationDueAhead');
    expect(issued({ workingDays: undefined, due: '2027-03-03' })).toBe('refusal.recommendationDueAhead');
    const world = new PreventionWorld();
    // A Saturday.
    world.must('prevention.issue', 'supervisor', { workingDays: undefined, due: '2026-03-14' });
    expect(world.facts.dueDay).toBe('2026-03-16');
    const counted = new PreventionWorld();
    counted.must('prevention.issue', 'supervisor', { workingDays: 5 });
    expect(counted.facts.dueDay).toBe('2026-03-09');
  });

  it('comes from a pattern, or from a final decision that its writer sees', () => {
    const decision = { basis: 'decision', caseId };
    expect(issued({ caseId })).toBe('refusal.recommendationBasisGiven');
    expect(issued({ basis: 'decision' })).toBe('refusal.recommendationBasisGiven');
    expect(issued(decision)).toBe('refusal.recommendationCaseDecided');
    const world = new PreventionWorld();
    world.case = { id: caseId, isFinal: false };
    expect(world.send('prevention.issue', 'supervisor', decision).refusal).toBe(
      'refusal.recommendationCaseDecided',
    );
    world.case = { id: caseId, isFinal: true };
    expect(world.send('prevention.issue', 'supervisor', decision).refusal).toBeNull();
    expect(issued({ provision: 'XX-99' })).toBe('refusal.recommendationProvisionKnown');
  });
});

describe('what becomes of it', () => {
  it('is the head’s to acknowledge and to give to somebody of the unit', () => {
    const world = new PreventionWorld();
    world.must('prevention.issue', 'supervisor');
    expect(world.send('prevention.acknowledge', 'supervisor').refusal).toBe('refusal.notYourTurn');
    expect(world.send('prevention.acknowledge', 'companion').refusal).toBe('refusal.notYourTurn');
    world.must('prevention.acknowledge', 'outsider');
    expect(world.send('prevention.report', 'outsider').refusal).toBe('refusal.recommendationOwnerNamed');
    const named = (ownerId: string) => world.send('prevention.nameOwner', 'outsider', { ownerId }).refusal;
    expect(named(idOf('member1'))).toBe('refusal.recommendationOwnerOfUnit');
    world.staff = ['supervisor'];
    expect(named(idOf('supervisor'))).toBe('refusal.recommendationOwnerOfUnit');
    expect(named(idOf('outsider'))).toBeNull();
  });

  it('is reported by the owner with a follow-up, and confirmed by a supervisor alone', () => {
    const world = underWay();
    expect(world.send('prevention.report', 'companion', { followUpOn: '2026-03-02' }).refusal).toBe(
      'refusal.recommendationFollowUpAhead',
    );
    world.must('prevention.report', 'companion', { followUpOn: '2026-06-01' });
    expect(recommendationDue('reported', world.facts)).toEqual({ day: '2026-06-01', from: 'supervisor' });
    expect(world.send('prevention.close', 'outsider').refusal).toBe('refusal.notYourTurn');
    world.must('prevention.close', 'supervisor');
    expect(recommendationDue('closed', world.facts)).toBeNull();
  });

  it('goes back to the unit with a new date where it has not held', () => {
    const world = underWay();
    world.must('prevention.report', 'outsider');
    world.must('prevention.close', 'supervisor');
    world.must('prevention.reopen', 'supervisor', { workingDays: 10 });
    expect(world.facts).toMatchObject({ reportedOn: null, closedOn: null, reopened: 1 });
    expect(recommendationDue('acknowledged', world.facts)).toEqual({ day: '2026-03-16', from: 'unit' });
  });

  it('passes to another head of the unit, who acknowledges it anew', () => {
    const world = underWay();
    expect(world.send('prevention.readdress', 'supervisor').refusal).toBe(
      'refusal.recommendationHeadChanged',
    );
    world.headOfUnit = 'witness';
    expect(world.send('prevention.readdress', 'supervisor').state).toBe('prevention.issued');
    expect(world.facts).toMatchObject({ headId: idOf('witness'), ownerId: null, acknowledgedOn: null });
    expect(world.send('prevention.acknowledge', 'outsider').refusal).toBe('refusal.notYourTurn');
  });

  it('is moved by people alone: no clock leads anywhere', () => {
    for (const { moves } of Object.values(preventionStates))
      for (const { command } of moves) expect(command.by.length).toBeGreaterThan(0);
    expect(commands.some(({ type }) => type.startsWith('deadline'))).toBe(false);
  });

  it('can be withdrawn before it is reported, and stays so', () => {
    const world = new PreventionWorld();
    world.must('prevention.issue', 'supervisor');
    world.must('prevention.withdraw', 'supervisor');
    expect(world.send('prevention.acknowledge', 'outsider').refusal).toBe('refusal.notInThisState');
  });
});
