// Who hears an appeal and who takes it up: a panel without any earlier part in the case, open to challenge from the start.
import { describe, expect, it } from 'vitest';
import { idOf, type Name } from '#tests/support/cast.ts';
import { effectOf, onAppeal, served } from '#tests/support/decided-case.ts';
import { addDays } from '#workflows/rules/day.ts';

function appealedOnly() {
  const world = served('warning');
  world.must('discipline.lodgeAppeal');
  return world;
}

function appointing(...names: Name[]) {
  const world = appealedOnly();
  const members = names.map(idOf);
  const payload = world.sampleOf('discipline.appointPanel', { members, chairId: members[0] });
  return world.send('discipline.appointPanel', payload).refusal;
}

describe('the appeal panel', () => {
  it('is appointed by the authority', () => {
    const world = appealedOnly();
    expect(world.send('discipline.appointPanel', undefined, 'supervisor').refusal).toBe(
      'refusal.oneCapacity',
    );
  });

  it('holds nobody who does not have the role', () => {
    expect(appointing('appeal1', 'appeal2', 'outsider')).toBe('refusal.holdsRole');
  });

  it.each(['relative', 'superior'] as const)('holds no %s of the respondent', (name) => {
    expect(appointing('appeal1', 'appeal2', name)).toBe('refusal.freeOfConflict');
  });

  it('counts nobody twice', () => {
    expect(appointing('appeal1', 'appeal2', 'appeal2')).toBe('refusal.panelLargeEnough');
  });

  it('is chaired by one of its members', () => {
    const world = appealedOnly();
    const payload = world.sampleOf('discipline.appointPanel', { chairId: idOf('outsider') });
    expect(world.send('discipline.appointPanel', payload).refusal).toBe('refusal.chairOnPanel');
  });

  it('holds nobody who has acted in the case in another capacity', () => {
    const world = appealedOnly();
    world.assume((facts) => ({ ...facts, acted: { ...facts.acted, [idOf('appeal3')]: 'intake' } }));
    expect(world.send('discipline.appointPanel').refusal).toBe('refusal.actedNowhereElse');
  });

  it('holds nobody who was on the roll of the body that decided, acted or not', () => {
    const world = appealedOnly();
    world.assume((facts) => ({
      ...facts,
      sitting: facts.sitting && {
        ...facts.sitting,
        roll: [
          ...facts.sitting.roll,
          { memberId: idOf('appeal3'), chair: false, interest: null, recused: false, present: false },
        ],
      },
    }));
    expect(world.send('discipline.appointPanel').refusal).toBe('refusal.noEarlierPart');
  });

  it('holds nobody from an earlier panel', () => {
    const world = appealedOnly();
    world.assume((facts) => ({ ...facts, acted: { ...facts.acted, [idOf('appeal3')]: 'panel' } }));
    expect(world.send('discipline.appointPanel').refusal).toBe('refusal.noEarlierPart');
  });

  it('is not replaced while it can act', () => {
    expect(onAppeal('warning').send('discipline.appointPanel').refusal).toBe('refusal.panelNeeded');
  });

  it('is completed when recusals have left too few, and keeps who remains', () => {
    const world = onAppeal('warning');
    world.must('discipline.admitAppeal');
    world.must(
      'discipline.recuse',
      world.sampleOf('discipline.recuse', { memberId: idOf('appeal3') }),
      'appeal3',
    );
    const members = [idOf('appeal1'), idOf('appeal2'), idOf('appeal4')];
    const payload = world.sampleOf('discipline.appointPanel', { members });
    expect(world.send('discipline.appointPanel', payload).state).toBe('discipline.appealed');
    expect(world.facts.appeal?.admittedOn).not.toBeNull();
    expect(world.facts.appealSitting?.roll.map((seat) => seat.interest)).toEqual(['none', 'none', null]);
  });

  it('can be challenged before the appeal is admitted', () => {
    const world = onAppeal('warning');
    const payload = world.sampleOf('discipline.challengeMember', { memberId: idOf('appeal1') });
    world.must('discipline.challengeMember', payload);
    expect(world.send('discipline.rejectAppeal').refusal).toBe('refusal.noChallengePending');
  });

  it('closes the case to its members in any other part', () => {
    expect(onAppeal('warning').facts.acted[idOf('appeal2')]).toBe('panel');
  });
});

describe('admission', () => {
  it('waits until the chair has declared their interests', () => {
    const world = appealedOnly();
    world.must('discipline.appointPanel');
    expect(world.send('discipline.admitAppeal').refusal).toBe('refusal.chairHasDeclared');
  });

  it('gives the respondent the notice of a hearing', () => {
    const world = onAppeal('warning');
    const payload = world.sampleOf('discipline.admitAppeal', { day: addDays(world.day, 27) });
    expect(world.send('discipline.admitAppeal', payload).refusal).toBe('refusal.farEnoughAhead');
  });

  it('is not given twice', () => {
    const world = onAppeal('warning');
    world.must('discipline.admitAppeal');
    expect(world.send('discipline.admitAppeal').refusal).toBe('refusal.notYetAdmitted');
  });

  it('cannot be taken back by rejecting the appeal', () => {
    const world = onAppeal('warning');
    world.must('discipline.admitAppeal');
    expect(world.send('discipline.rejectAppeal').refusal).toBe('refusal.notYetAdmitted');
  });

  it('comes before the sitting', () => {
    const world = onAppeal('warning').wait(40);
    expect(world.send('discipline.openSitting').refusal).toBe('refusal.appealAdmitted');
  });

  it('is refused by the chair alone', () => {
    const world = onAppeal('warning');
    expect(world.send('discipline.rejectAppeal', undefined, 'appeal2').refusal).toBe('refusal.notYourTurn');
  });

  it('where refused, leaves the decision as it was, final once served', () => {
    const world = onAppeal('warning');
    world.must('discipline.rejectAppeal');
    expect(world.send('discipline.serveDecision').state).toBe('discipline.enforcing');
    expect(world.facts.decision).toMatchObject({ instance: 2, sanction: 'warning' });
    expect(effectOf(world)).toBe('pending');
  });

  it('where refused on guidance, ends the case in guidance', () => {
    const world = onAppeal('guidance');
    world.must('discipline.rejectAppeal');
    expect(world.send('discipline.serveDecision').state).toBe('resolved.guidance');
  });
});
