// Interim suspension: ordered from outside the case, reviewed by another, never beyond its maximum, gone when the case ends.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';

const order = 'case.suspendInterim';

function suspended(state = 'verification.responding'): CaseWorld {
  const world = caseIn(state);
  world.must('case.proposeInterim');
  world.must(order);
  return world;
}

function region(world: CaseWorld): unknown {
  return (world.head.value as Record<string, unknown>).interim;
}

describe('an interim suspension', () => {
  it('is ordered by the authority on the proposal of the supervisor', () => {
    const world = caseIn('verification.responding');
    expect(world.send(order).refusal).toBe('refusal.measureProposed');
    world.must('case.proposeInterim');
    expect(world.send(order, undefined, 'supervisor').refusal).toBe('refusal.oneCapacity');
    world.must(order);
    expect(region(world)).toBe('suspended');
    expect(world.facts.clocks).toMatchObject({
      interimReview: { dueDay: '2026-04-01' },
      interimEnd: { dueDay: '2026-05-31' },
    });
  });

  it('is not proposed before the respondent knows of the case', () => {
    expect(caseIn('verification.gathering').send('case.proposeInterim').refusal).toBe(
      'refusal.openAndNotified',
    );
  });

  it('needs the respondent to have been heard on that very proposal', () => {
    const world = caseIn('verification.responding').wait(3);
    world.must('case.proposeInterim');
    expect(world.send(order, world.sampleOf(order, { heardOn: '2026-03-02' })).refusal).toBe(
      'refusal.heardOnProposal',
    );
  });

  it('lasts no longer than the pack allows at first', () => {
    const world = caseIn('verification.responding');
    world.must('case.proposeInterim');
    expect(world.send(order, world.sampleOf(order, { until: '2026-06-01' })).refusal).toBe(
      'refusal.withinFirstLimit',
    );
  });

  it('is reviewed by another person than the one who ordered it', () => {
    const world = suspended().wait(30);
    expect(world.send('case.reviewInterim').refusal).toBe('refusal.reviewedByAnother');
    world.must(
      'case.reviewInterim',
      world.sampleOf('case.reviewInterim', { until: '2026-08-29' }),
      'otherAuthority',
    );
    expect(world.facts.clocks.interimReview?.dueDay).toBe('2026-05-01');
  });

  it('is not reviewed twice running by the same person, who would answer objections to their own decision', () => {
    const world = suspended();
    world.must('case.reviewInterim', undefined, 'otherAuthority');
    world.must('case.objectInterim');
    expect(world.send('case.reviewInterim', undefined, 'otherAuthority').refusal).toBe(
      'refusal.reviewedByAnother',
    );
    world.must('case.reviewInterim', undefined, 'authority');
    expect(world.facts.interim.objectedOn).toBeNull();
  });

  it('is never continued beyond the maximum', () => {
    const world = suspended();
    const payload = world.sampleOf('case.reviewInterim', { until: '2026-08-30' });
    expect(world.send('case.reviewInterim', payload, 'otherAuthority').refusal).toBe('refusal.withinMaximum');
  });

  it('ends by itself on its last day', () => {
    const world = suspended().wait(92);
    expect(world.facts.interim).toMatchObject({ measure: null, daysUsed: 91 });
    expect(region(world)).toBe('none');
  });

  it('is not lifted by the system before', () => {
    expect(suspended().send('case.liftInterim', {}, 'system').refusal).toBe('refusal.lastDayIsOver');
  });

  it('runs on while the case is stayed, and can be lifted', () => {
    const world = suspended();
    world.must('case.stay');
    expect(world.facts.clocks.interimEnd?.frozen).toBeNull();
    world.must('case.objectInterim');
    expect(world.send('case.liftInterim', {}).refusal).toBe('refusal.liftedForAReason');
    world.must('case.liftInterim');
    expect(world.facts.clocks.interimEnd).toBeUndefined();
  });

  it('does not begin anew when it is lifted and ordered again', () => {
    const world = suspended();
    world.must(
      'case.reviewInterim',
      world.sampleOf('case.reviewInterim', { until: '2026-08-20' }),
      'otherAuthority',
    );
    world.wait(150);
    world.must('case.liftInterim');
    world.must('case.proposeInterim');
    const longest = world.sampleOf(order).until;
    expect(longest).toBe('2026-08-29');
    expect(world.send(order, world.sampleOf(order, { until: '2026-08-30' })).refusal).toBe(
      'refusal.withinFirstLimit',
    );
  });

  it('gives way to the final decision, before that is carried out', () => {
    const world = suspended().bringTo('discipline.appealable');
    expect(region(world)).toBe('suspended');
    expect(world.must('discipline.waiveAppeal')).toBe('discipline.enforcing');
    expect(region(world)).toBe('none');
    expect(world.facts.clocks.interimEnd).toBeUndefined();
  });

  it('does not survive the end of the case', () => {
    const world = suspended();
    world.must('case.discontinue', undefined, 'supervisor');
    expect(world.must('case.discontinue', undefined, 'authority')).toBe('resolved.restoring');
    expect(world.facts.interim.measure).toBeNull();
    expect(region(world)).toBe('none');
  });
});
