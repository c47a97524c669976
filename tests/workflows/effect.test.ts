// What a sanction does today: it waits for the appeal or runs meanwhile, is suspended by a panel or on terms, and ends by
// itself, by being lifted, quashed, reduced to nothing or remitted.
import { describe, expect, it } from 'vitest';
import type { CaseWorld } from '#tests/support/case-world.ts';
import { idOf, panel } from '#tests/support/cast.ts';
import { decide, decided, effectOf, final, served } from '#tests/support/decided-case.ts';
import { addDays } from '#workflows/rules/day.ts';
import { addYears } from '#workflows/rules/day-by-temporal.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

/** A decision served under a pack where it has effect although it can be appealed against. */
function runsMeanwhile(signed: 'warning' | 'expulsion'): CaseWorld {
  const world = decided(signed).assume((facts) => ({ ...facts, pack: pinOf(vnParty) }));
  world.must('discipline.serveDecision');
  return world;
}

/** The panel votes by the numbers of the standard pack, whose ballots are open. */
function voteOpenly(world: CaseWorld, choice: string): void {
  world.assume((facts) => ({ ...facts, pack: pinOf(standard) }));
  decide(world, [choice, choice, choice]);
  world.assume((facts) => ({ ...facts, pack: pinOf(vnParty) }));
}

function beforePanel(world: CaseWorld): CaseWorld {
  world.must('discipline.lodgeAppeal');
  world.must('discipline.appointPanel');
  for (const member of panel) world.must('discipline.declareInterest', undefined, member);
  return world;
}

function inForce(): CaseWorld {
  const world = final('warning');
  world.must('discipline.acknowledgeEnforcement');
  return world;
}

describe('a sanction under a pack where it runs during an appeal', () => {
  it('is in force from service', () => {
    expect(effectOf(runsMeanwhile('warning'))).toBe('inForce');
  });

  it('is suspended by the panel, at the request of the respondent alone', () => {
    const world = beforePanel(runsMeanwhile('warning'));
    expect(world.send('discipline.suspendEffect').refusal).toBe('refusal.suspensionWaits');
    world.must('discipline.requestSuspension');
    world.must('discipline.suspendEffect');
    expect(effectOf(world)).toBe('suspended');
  });

  it('stays in force where the panel refuses', () => {
    const world = beforePanel(runsMeanwhile('warning'));
    world.must('discipline.requestSuspension');
    const refused = world.sampleOf('discipline.suspendEffect', { ruling: 'refused' });
    world.must('discipline.suspendEffect', refused);
    expect(effectOf(world)).toBe('inForce');
  });

  it('ends on its day although the appeal is still open', () => {
    const world = beforePanel(runsMeanwhile('warning'));
    const ends = addYears(world.day, 1);
    expect(world.facts.expiresOn).toBe(ends);
    world.wait(370);
    expect(world.state).toBe('discipline.appealed');
    expect(effectOf(world)).toBe('ended');
  });

  it('does not come back where the appeal confirms what has run out', () => {
    const world = beforePanel(runsMeanwhile('warning')).wait(370);
    world.must('discipline.admitAppeal');
    world.wait(60).must('discipline.openSitting');
    world.must('discipline.hearRespondent');
    voteOpenly(world, 'confirm');
    world.must('discipline.serveDecision');
    expect(effectOf(world)).toBe('ended');
    expect(world.must('discipline.waiveAppeal')).toBe('resolved.completed');
  });

  it('ends when it is remitted, and the time in force counts for what is decided again', () => {
    const world = beforePanel(runsMeanwhile('warning'));
    const since = world.facts.effect.countsFrom;
    world.must('discipline.admitAppeal');
    world.wait(60).must('discipline.openSitting');
    world.must('discipline.hearRespondent');
    voteOpenly(world, 'remit');
    expect(effectOf(world)).toBe('inForce');
    world.must('discipline.serveDecision');
    expect(effectOf(world)).toBe('ended');
    expect(world.facts.effect).toMatchObject({ sanction: null, countsFrom: since });
  });

  it('ends when the appeal is withdrawn after it had run out', () => {
    const world = beforePanel(runsMeanwhile('warning')).wait(370);
    expect(world.send('discipline.withdrawAppeal').state).toBe('resolved.completed');
  });

  it('counts from service, whenever it is carried out', () => {
    const world = runsMeanwhile('warning');
    const ends = world.facts.expiresOn;
    world.wait(10).must('discipline.waiveAppeal');
    world.wait(10).must('discipline.acknowledgeEnforcement');
    expect(world.facts.expiresOn).toBe(ends);
  });
});

describe('a sanction suspended on terms', () => {
  it('has no effect and ends with the term', () => {
    const world = inForce();
    world.must('discipline.suspendSanction');
    expect(effectOf(world)).toBe('suspended');
    world.wait(95);
    expect(world.state).toBe('resolved.completed');
    expect(effectOf(world)).toBe('ended');
  });

  it('is not suspended beyond its own end', () => {
    const world = inForce();
    const until = addDays(world.facts.expiresOn ?? '', 1);
    const payload = world.sampleOf('discipline.suspendSanction', { until });
    expect(world.send('discipline.suspendSanction', payload).refusal).toBe('refusal.withinTheSanction');
  });

  it('is not brought back without a new violation that was finally decided', () => {
    const world = inForce();
    world.must('discipline.suspendSanction');
    expect(world.send('discipline.activateSanction').refusal).toBe('refusal.newViolationDecided');
  });

  it('is brought back by one, and ends when it would have ended', () => {
    const world = inForce();
    const ends = world.facts.clocks.expiry?.dueDay;
    world.must('discipline.suspendSanction');
    expect(world.facts.clocks.expiry?.dueDay).not.toBe(ends);
    const other = otherCase(world);
    world.otherCases = [other];
    world.must(
      'discipline.activateSanction',
      world.sampleOf('discipline.activateSanction', { caseId: other.id }),
    );
    expect(effectOf(world)).toBe('inForce');
    expect(world.facts.clocks.expiry?.dueDay).toBe(ends);
    expect(world.send('discipline.suspendSanction').refusal).toBe('refusal.suspendedOnce');
  });

  it.each([
    ['that is not final', { isFinal: false }],
    ['that found nothing', { outcome: 'exonerated' }],
    ['of somebody else', { respondentId: idOf('outsider') }],
    ['from before', { conduct: [{ provision: 'GI-02', from: '2020-01-01', to: '2020-01-02' }] }],
  ])('is not brought back by a case %s', (_, change) => {
    const world = inForce();
    world.must('discipline.suspendSanction');
    world.otherCases = [{ ...otherCase(world), ...change }];
    const caseId = otherCase(world).id;
    const payload = world.sampleOf('discipline.activateSanction', { caseId });
    expect(world.send('discipline.activateSanction', payload).refusal).toBe('refusal.newViolationDecided');
  });
});

describe('lifting a sanction', () => {
  it('ends it at once, in force or not yet', () => {
    const world = inForce();
    expect(world.must('discipline.liftSanction')).toBe('resolved.completed');
    expect(effectOf(world)).toBe('ended');
    expect(final('expulsion').must('discipline.liftSanction')).toBe('resolved.completed');
  });

  it('is done even while the case is stayed', () => {
    const world = inForce();
    world.must('case.stay', undefined, 'chair');
    expect(world.send('discipline.liftSanction').state).toBe('resolved.completed');
  });
});

describe('an appeal out of time', () => {
  it('is taken up by the authority for good cause, and the sanction in force waits', () => {
    const world = inForce();
    world.must('discipline.requestLateAppeal');
    expect(world.must('discipline.admitLateAppeal')).toBe('discipline.appealed');
    expect(effectOf(world)).toBe('suspended');
  });

  it('changes nothing where it is refused, and is not asked for again', () => {
    const world = inForce();
    world.must('discipline.requestLateAppeal');
    const refused = world.sampleOf('discipline.admitLateAppeal', { ruling: 'refused' });
    expect(world.must('discipline.admitLateAppeal', refused)).toBe('discipline.inForce');
    expect(world.send('discipline.requestLateAppeal').refusal).toBe('refusal.lateAppealsLeft');
  });

  it('reopens guidance that had become final, and caps what follows', () => {
    const world = served('guidance');
    world.must('discipline.waiveAppeal');
    world.must('discipline.requestLateAppeal');
    expect(world.must('discipline.admitLateAppeal')).toBe('discipline.appealed');
    expect(world.facts.recourse.heaviest).toBe('none');
  });

  it('goes on with the sanction as it was where it confirms it, its end unmoved', () => {
    const world = inForce();
    const ends = world.facts.expiresOn;
    world.must('discipline.requestLateAppeal');
    world.must('discipline.admitLateAppeal');
    world.must('discipline.appointPanel');
    for (const member of panel) world.must('discipline.declareInterest', undefined, member);
    world.must('discipline.admitAppeal');
    world.wait(35).must('discipline.openSitting');
    world.must('discipline.hearRespondent');
    decide(world, ['confirm', 'confirm', 'confirm']);
    expect(world.must('discipline.serveDecision')).toBe('discipline.inForce');
    expect(world.facts.expiresOn).toBe(ends);
    expect(effectOf(world)).toBe('inForce');
  });

  it('has a day by which it is ruled on', () => {
    const world = inForce();
    world.must('discipline.requestLateAppeal');
    expect(world.facts.clocks.lateAppealRuling?.side).toBe('body');
  });
});

function otherCase(world: CaseWorld) {
  return {
    id: '01900000-0000-7000-8000-00000000dddd',
    unitId: world.facts.unitId,
    state: 'discipline.inForce',
    respondentId: world.facts.respondentId,
    isFinal: true,
    outcome: null as string | null,
    conduct: [{ provision: 'GI-02', from: world.day, to: world.day }],
  };
}
