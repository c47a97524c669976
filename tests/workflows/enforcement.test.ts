// A final sanction carried out measure by measure, and its end on its day.
import { describe, expect, it } from 'vitest';
import { caseIn } from '#tests/support/case-world.ts';
import { decided, effectOf, final, served } from '#tests/support/decided-case.ts';
import { addDays } from '#workflows/rules/day.ts';
import { addYears } from '#workflows/rules/day-by-temporal.ts';

describe('enforcement', () => {
  it('brings a sanction that expires into force', () => {
    const world = final('warning');
    expect(world.send('discipline.acknowledgeEnforcement').state).toBe('discipline.inForce');
    expect(effectOf(world)).toBe('inForce');
  });

  it('completes a permanent sanction, which stays in force', () => {
    const world = final('expulsion');
    expect(world.send('discipline.acknowledgeEnforcement').state).toBe('resolved.completed');
    expect(world.facts.outcome).toBe('completed');
    expect(effectOf(world)).toBe('inForce');
  });

  it('is not dated before the decision was final', () => {
    const world = served('warning').wait(10);
    world.must('discipline.waiveAppeal');
    const measures = [{ measure: 'announced', carriedOutOn: addDays(world.day, -1) }];
    const early = world.sampleOf('discipline.acknowledgeEnforcement', { measures });
    expect(world.send('discipline.acknowledgeEnforcement', early).refusal).toBe('refusal.notBeforeFinal');
  });

  it('is confirmed measure by measure, and done once none is left', () => {
    const world = final('expulsion');
    const one = (measure: string) =>
      world.sampleOf('discipline.acknowledgeEnforcement', {
        measures: [{ measure, carriedOutOn: world.day }],
      });
    expect(world.must('discipline.acknowledgeEnforcement', one('announced'))).toBe('discipline.enforcing');
    expect(world.send('discipline.acknowledgeEnforcement', one('announced')).refusal).toBe(
      'refusal.measureIsLeft',
    );
    expect(world.send('discipline.acknowledgeEnforcement', one('officeHandedOver')).refusal).toBe(
      'refusal.measureIsLeft',
    );
    expect(world.must('discipline.acknowledgeEnforcement')).toBe('resolved.completed');
  });

  it('does not happen before the decision is final', () => {
    const world = served('warning');
    expect(world.send('discipline.acknowledgeEnforcement').refusal).toBe('refusal.notInThisState');
  });

  it('needs a decision that is final, wherever the case stands', () => {
    const world = final('warning').assume((facts) => ({ ...facts, finalOn: null }));
    expect(world.send('discipline.acknowledgeEnforcement').refusal).toBe('refusal.sanctionIsFinal');
  });

  it('has no effect while it waits', () => {
    expect(effectOf(served('warning'))).toBe('pending');
  });

  it('has no effect at all before service', () => {
    expect(effectOf(decided('warning'))).toBe('none');
  });
});

describe('a sanction that expires', () => {
  it('is where the main road ends, by itself and with its outcome', () => {
    const world = caseIn('discipline.inForce').wait(366);
    expect(world.state).toBe('resolved.completed');
    expect(world.facts).toMatchObject({ outcome: 'completed', clocks: {} });
  });

  it('ends by itself a year after it became final, and completes the case', () => {
    const world = final('reprimand');
    world.must('discipline.acknowledgeEnforcement');
    expect(world.wait(366).state).toBe('resolved.completed');
    expect(world.facts.outcome).toBe('completed');
    expect(effectOf(world)).toBe('ended');
  });

  it('is not lengthened by late enforcement', () => {
    const world = final('reprimand');
    const finalOn = world.day;
    world.wait(20).must('discipline.acknowledgeEnforcement');
    expect(world.facts.expiresOn).toBe(addYears(finalOn, 1));
  });

  it('is not lengthened by a stay', () => {
    const world = final('reprimand');
    world.must('discipline.acknowledgeEnforcement');
    world.must('case.stay', undefined, 'chair');
    expect(world.wait(366).state).toBe('resolved.completed');
    expect(world.facts.stay).toBeNull();
  });

  it('does not end before its day', () => {
    const world = final('reprimand');
    world.must('discipline.acknowledgeEnforcement');
    world.wait(300);
    expect(world.send('discipline.expire', {}, 'system').refusal).toBe('refusal.sanctionHasRunOut');
  });

  it('is not ended by a person', () => {
    const world = final('reprimand');
    world.must('discipline.acknowledgeEnforcement');
    expect(world.send('discipline.expire', {}, 'outsider').refusal).toBe('refusal.notYourTurn');
  });
});
