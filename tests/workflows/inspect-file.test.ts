// The right to read the disclosed file: as often as wished, minuted each time, and never said to have been earlier.
import { describe, expect, it } from 'vitest';
import { caseIn } from '../support/case-world.ts';

const type = 'case.inspectFile';

describe('an inspection of the file', () => {
  it('is minuted as often as the respondent comes', () => {
    const world = caseIn('verification.responding');
    world.must(type);
    expect(world.must(type)).toBe('verification.responding');
  });

  it('goes on while the case is stayed', () => {
    const world = caseIn('verification.responding');
    world.must('case.stay');
    expect(world.send(type).refusal).toBeNull();
  });

  it('waits for something to have been disclosed', () => {
    expect(caseIn('verification.planning').send(type).refusal).toBe('refusal.somethingToInspect');
  });

  it('is never dated before the disclosure, nor ahead', () => {
    const world = caseIn('verification.responding');
    expect(world.send(type, world.sampleOf(type, { day: '2026-01-05' })).refusal).toBe(
      'refusal.notBeforeDisclosure',
    );
    expect(world.send(type, world.sampleOf(type, { day: '2027-01-05' })).refusal).toBe(
      'refusal.notInTheFuture',
    );
  });

  it('by a companion needs one to be named', () => {
    const world = caseIn('verification.responding');
    const payload = world.sampleOf(type, { who: 'companion' });
    expect(world.send(type, payload).refusal).toBe('refusal.companionIsNamed');
  });

  it('is minuted by nobody but the secretary', () => {
    const world = caseIn('verification.responding');
    expect(world.send(type, world.sampleOf(type), 'outsider').refusal).toBe('refusal.notYourTurn');
  });
});
