// What goes on in any unresolved state: a change of hands, the respondent's companion, a note on the file.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { decided, final, onAppeal, panelSitting, served } from '#tests/support/decided-case.ts';

describe('handing over the investigation', () => {
  it('gives it to another investigator and takes it from the first', () => {
    const world = caseIn('verification.gathering');
    world.must('case.assign');
    expect(world.send('verification.recordEvidence', undefined, 'otherInvestigator').refusal).toBeNull();
    expect(world.send('verification.recordEvidence', undefined, 'investigator').refusal).not.toBeNull();
  });

  it('needs an investigation to hand over', () => {
    expect(caseIn('verification.appointing').send('case.assign').refusal).toBe(
      'refusal.investigatorAppointed',
    );
  });

  it.each([
    ['investigator', 'anotherInvestigator'],
    ['outsider', 'holdsRole'],
    ['relative', 'freeOfConflict'],
    ['superior', 'freeOfConflict'],
  ] as const)('does not go to the %s (%s)', (name, rule) => {
    const world = caseIn('verification.gathering');
    const payload = world.sampleOf('case.assign', { investigatorId: idOf(name) });
    expect(world.send('case.assign', payload).refusal).toBe(`refusal.${rule}`);
  });

  it('does not go to somebody who has acted in another capacity', () => {
    const world = caseIn('verification.gathering');
    world.assume((facts) => ({
      ...facts,
      acted: { ...facts.acted, [idOf('otherInvestigator')]: 'secretary' },
    }));
    expect(world.send('case.assign').refusal).toBe('refusal.actedNowhereElse');
  });

  it('goes on during a stay', () => {
    const world = caseIn('verification.gathering');
    world.must('case.stay');
    expect(world.send('case.assign').refusal).toBeNull();
  });
});

describe('the companion', () => {
  it('is chosen by the respondent, at any time from notice on', () => {
    const world = caseIn('verification.responding');
    world.must('case.nameCompanion');
    expect(world.facts.companionId).toBe(idOf('companion'));
  });

  it.each(['chair', 'member1', 'appeal1', 'authority', 'investigator', 'administrator'] as const)(
    'is not the %s: naming a companion takes nobody off the case',
    (name) => {
      const world = caseIn('verification.responding');
      const payload = world.sampleOf('case.nameCompanion', { companionId: idOf(name) });
      expect(world.send('case.nameCompanion', payload).refusal).toBe('refusal.companionNoHandler');
    },
  );

  it('is not the respondent', () => {
    const world = caseIn('verification.responding');
    const payload = world.sampleOf('case.nameCompanion', { companionId: idOf('respondent') });
    expect(world.send('case.nameCompanion', payload).refusal).toBe('refusal.companionNoParty');
  });

  it('is nobody whom the directory does not know', () => {
    const world = caseIn('verification.responding');
    const payload = world.sampleOf('case.nameCompanion', { companionId: world.facts.caseId });
    expect(world.send('case.nameCompanion', payload).refusal).toBe('refusal.companionKnown');
  });

  it('is let go by the respondent without a reason, and not where there is none', () => {
    const world = caseIn('verification.responding');
    expect(world.send('case.endCompanion').refusal).toBe('refusal.companionThere');
    world.must('case.nameCompanion');
    expect(world.send('case.endCompanion', undefined, 'companion').refusal).toBe('refusal.notYourTurn');
    world.must('case.endCompanion');
    expect(world.facts.companionId).toBeNull();
    expect(world.send('case.nameCompanion').refusal).toBeNull();
  });

  it('is given no task in the case afterwards', () => {
    const world = caseIn('verification.gathering');
    world.assume((facts) => ({ ...facts, companionId: idOf('otherInvestigator') }));
    expect(world.send('case.assign').refusal).toBe('refusal.freeOfConflict');
  });
});

function inForce(): CaseWorld {
  const world = final('warning');
  world.must('discipline.acknowledgeEnforcement');
  return world;
}

describe('the respondent', () => {
  const states: [string, () => CaseWorld][] = [
    ['while the decision is served', () => decided('warning')],
    ['in the window to appeal', () => served('warning')],
    ['under appeal', () => onAppeal('warning')],
    ['before the panel', () => panelSitting('warning')],
    ['until it is enforced', () => final('warning')],
    ['while it is in force', inForce],
  ];

  it.each(states)('always has something they may do: %s', (_, world) => {
    expect(world().send('case.nameCompanion').refusal).toBeNull();
  });

  it.each(states)('has it while the case is stayed too: %s', (_, start) => {
    const world = start().assume((facts) => ({
      ...facts,
      stay: { ground: 'forceMajeure', since: facts.receivedOn },
    }));
    expect(world.send('case.requestResume').refusal).toBeNull();
  });
});

describe('a note', () => {
  it('changes nothing in the case', () => {
    const world = caseIn('verification.gathering');
    const before = { ...world.facts, acted: {} };
    world.must('case.comment', undefined, 'investigator');
    expect({ ...world.facts, acted: {} }).toEqual(before);
  });

  it('is not for those who decide', () => {
    expect(decided('warning').send('case.comment', undefined, 'member1').refusal).toBe('refusal.oneCapacity');
  });
});

describe('a deadline', () => {
  it('does not pass before its instant', () => {
    const world = caseIn('verification.responding');
    expect(world.send('deadline.pass', { key: 'reply' }, 'system').refusal).toBe('refusal.instantHasCome');
  });

  it('passes once', () => {
    const world = caseIn('verification.responding').wait(40);
    expect(world.facts.clocks.reply?.passed).toBe(true);
    expect(world.send('deadline.pass', { key: 'reply' }, 'system').refusal).toBe('refusal.clockRunning');
  });

  it('is not one that the case does not have', () => {
    const world = caseIn('verification.responding');
    expect(world.send('deadline.pass', { key: 'appeal' }, 'system').refusal).toBe('refusal.clockRunning');
  });

  it('that stands still does not pass', () => {
    const world = caseIn('verification.responding');
    world.must('case.stay');
    world.wait(200);
    expect(world.send('deadline.pass', { key: 'reply' }, 'system').refusal).toBe('refusal.clockRunning');
  });

  it('is recorded by the system alone', () => {
    const world = caseIn('verification.responding').wait(40);
    expect(world.send('deadline.pass', { key: 'reply' }, 'supervisor').refusal).toBe('refusal.oneCapacity');
  });
});
