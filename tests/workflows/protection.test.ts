// Protection of reporters, witnesses and respondents: answered by the custodian, checked on, and never ended by the end of
// the case; an identity opens only by two.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, otherUnitId } from '#tests/support/cast.ts';
import { movesIn, stateNames } from '#workflows/case/stages.ts';

function monitored(state = 'verification.gathering'): CaseWorld {
  const world = caseIn(state);
  world.must('case.requestProtection');
  world.must('case.monitorProtection');
  return world;
}

function region(world: CaseWorld): unknown {
  return (world.head.value as Record<string, unknown>).protection;
}

describe('protection', () => {
  it('is asked for by the reporter and taken up by the custodian', () => {
    const world = caseIn('detection.screening');
    world.must('case.requestProtection');
    expect(region(world)).toBe('requested');
    expect(world.send('case.monitorProtection', undefined, 'supervisor').refusal).toBe('refusal.notYourTurn');
    world.must('case.monitorProtection');
    expect(region(world)).toBe('monitored');
  });

  it('is checked on after 30, 60 and 90 days', () => {
    const world = monitored();
    const due = () => world.facts.clocks.protectionCheckIn?.dueDay;
    expect(due()).toBe('2026-04-01');
    world.wait(30).must('case.monitorProtection');
    expect(due()).toBe('2026-05-01');
    world.wait(30).must('case.monitorProtection');
    expect(due()).toBe('2026-05-31');
    world.wait(30).must('case.monitorProtection');
    expect(due()).toBe('2026-08-29');
  });

  it('is not put off by checking in twice on one day', () => {
    const world = monitored();
    world.must('case.monitorProtection');
    world.must('case.monitorProtection');
    expect(world.facts.clocks.protectionCheckIn?.dueDay).toBe('2026-04-01');
    expect(world.facts.protection.protections[0]?.checkIns).toBe(2);
  });

  it('is not stopped by a stay', () => {
    const world = monitored();
    world.must('case.stay');
    expect(world.facts.clocks.protectionCheckIn?.frozen).toBeNull();
    expect(world.send('case.monitorProtection').refusal).toBeNull();
  });

  it('outlives the case', () => {
    const world = monitored().bringTo('discipline.inForce');
    expect(world.must('discipline.liftSanction')).toBe('resolved.completed');
    expect(region(world)).toBe('monitored');
    expect(world.facts.clocks.protectionCheckIn).toBeDefined();
    expect(world.send('case.endProtection').refusal).toBeNull();
    expect(world.facts.clocks.protectionCheckIn).toBeUndefined();
  });

  it('can be asked for in every state but that of a file disposed of', () => {
    const without = stateNames.filter(
      (name) => !movesIn(name).some((move) => move.command.type === 'case.requestProtection'),
    );
    expect(without).toEqual(['resolved.disposed']);
  });

  it('is declined with reasons, and can be asked for again but not twice at once', () => {
    const world = caseIn('verification.gathering');
    world.must('case.requestProtection');
    expect(world.send('case.requestProtection').refusal).toBe('refusal.notYetProtected');
    world.must('case.declineProtection');
    expect(region(world)).toBe('none');
    expect(world.send('case.requestProtection').refusal).toBeNull();
  });
});

describe('a request on paper', () => {
  it('is entered by the secretary for the respondent, once they know of the case', () => {
    const early = caseIn('verification.gathering');
    expect(early.send('case.requestProtection', undefined, 'secretary').refusal).toBe(
      'refusal.paperOfSomebodyTold',
    );
    const world = caseIn('verification.responding');
    world.must('case.requestProtection', undefined, 'secretary');
    expect(world.facts.protection.protections[0]).toMatchObject({
      who: 'respondent',
      personId: idOf('respondent'),
    });
    expect(world.send('case.requestProtection', undefined, 'respondent').refusal).toBe(
      'refusal.notYetProtected',
    );
  });

  it('does not tell who enters it that a request waits already', () => {
    const world = caseIn('verification.responding');
    world.must('case.requestProtection', undefined, 'respondent');
    expect(world.send('case.requestProtection', undefined, 'secretary').refusal).toBeNull();
    expect(world.facts.protection.protections.length).toBe(1);
  });

  it('is entered by the intake officer for the reporter, who is not named', () => {
    const world = caseIn('detection.screening');
    world.must('case.requestProtection', undefined, 'intake');
    expect(world.facts.protection.protections[0]).toMatchObject({ who: 'reporter', personId: null });
  });
});

describe('retaliation', () => {
  it('waits until a case was opened for it in another unit', () => {
    const world = caseIn('verification.responding');
    world.must('case.reportRetaliation', undefined, 'respondent');
    expect(world.facts.clocks.retaliationCase).toBeDefined();
    const other = { id: '01900000-0000-7000-8000-00000000dddd', state: 'detection.received' };
    const rest = { respondentId: null, isFinal: false, outcome: null, conduct: [] };
    world.otherCases = [{ ...other, ...rest, unitId: world.facts.unitId }];
    expect(world.send('case.linkRetaliation').refusal).toBe('refusal.caseOfAnotherUnit');
    world.otherCases = [{ ...other, ...rest, unitId: otherUnitId }];
    world.must('case.linkRetaliation');
    expect(world.facts.clocks.retaliationCase).toBeUndefined();
  });
});

describe('retaliation that the custodian hears of', () => {
  const report = 'case.reportRetaliation';

  it('is reported for somebody under protection, once until it is answered', () => {
    const world = monitored();
    const payload = world.sampleOf(report, { who: 'reporter' });
    world.must(report, payload, 'custodian');
    expect(world.facts.protection.retaliations).toMatchObject([{ who: 'reporter', personId: null }]);
    expect(world.send(report, payload, 'custodian').refusal).toBe('refusal.reportedForAProtected');
  });

  it('is not reported for somebody whom nobody protects, nor by another in their name', () => {
    const world = caseIn('verification.responding');
    const payload = world.sampleOf(report, { who: 'reporter' });
    expect(world.send(report, payload, 'custodian').refusal).toBe('refusal.reportedForAProtected');
    expect(world.send(report, payload, 'respondent').refusal).toBe('refusal.reportedForAProtected');
  });
});

describe('an identity', () => {
  it('is opened by the custodian and the authority, never by one of them', () => {
    const world = caseIn('verification.gathering');
    world.must('case.openIdentity', undefined, 'custodian');
    expect(world.facts.protection.identitiesOpened).toEqual([]);
    expect(world.send('case.openIdentity', undefined, 'custodian').refusal).toBe('refusal.agreesWithFirst');
    world.must('case.openIdentity', undefined, 'authority');
    expect(world.facts.protection.identitiesOpened.length).toBe(1);
  });
});
