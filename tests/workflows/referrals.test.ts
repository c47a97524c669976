// What is told to another authority: acknowledged or not, answered in time or late; a late answer leads to
// nothing by itself.
import { describe, expect, it } from 'vitest';
import { caseIn } from '#tests/support/case-world.ts';

describe('a referral to another authority', () => {
  it('leaves the case where it is, and asks for the answer', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('case.refer').state).toBe('verification.gathering');
    expect(world.facts.clocks.referralAnswer).toBeDefined();
    world.must('case.recordReferralAnswer');
    expect(world.facts.clocks.referralAnswer).toBeUndefined();
  });

  it('is acknowledged without being answered, and says by when the answer was due once it is', () => {
    const world = caseIn('verification.gathering');
    world.must('case.refer');
    const due = world.facts.clocks.referralAnswer?.dueDay;
    const record = (answer: string) =>
      world.must('case.recordReferralAnswer', world.sampleOf('case.recordReferralAnswer', { answer }));
    record('received');
    expect(world.facts.beside.referrals.at(-1)).toMatchObject({
      acknowledgedOn: world.day,
      answeredOn: null,
    });
    expect(world.facts.clocks.referralAnswer?.dueDay).toBe(due);
    expect(world.send('case.refer').refusal).toBe('refusal.noAnswerAwaited');
    record('declined');
    expect(world.facts.beside.referrals.at(-1)).toMatchObject({ answeredOn: world.day, dueDay: due });
  });

  it('sets off nothing but the telling when the answer is late', () => {
    const world = caseIn('verification.gathering');
    world.must('case.refer');
    world.wait(120);
    expect(world.state).toBe('verification.gathering');
    expect(world.facts.clocks.referralAnswer?.passed).toBe(true);
    expect(world.facts.beside.referrals.at(-1)?.answeredOn).toBeNull();
    world.must('case.recordReferralAnswer');
    const { answeredOn, dueDay } = world.facts.beside.referrals.at(-1) ?? {};
    expect(String(answeredOn) > String(dueDay)).toBe(true);
  });
});
