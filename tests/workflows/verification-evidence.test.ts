// Evidence, interviews and disclosure: recorded truly, gathered fairly, opened to the respondent with time to answer.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { addDays } from '#workflows/rules/day.ts';

const evidence = 'verification.recordEvidence';
const interview = 'verification.recordInterview';
const disclose = 'verification.disclose';

/** The case with one more exhibit that the respondent has not seen. */
function withNewExhibit(world: CaseWorld): CaseWorld {
  world.must(evidence);
  return world;
}

function interviewing(world: CaseWorld, replaced: Record<string, unknown>): string | null {
  return world.send(interview, world.sampleOf(interview, replaced)).refusal;
}

describe('evidence', () => {
  it('enters the file undisclosed', () => {
    const world = withNewExhibit(caseIn('verification.gathering'));
    expect(world.facts.exhibits.at(-1)).toMatchObject({ recordedOn: world.day, disclosedOn: null });
  });

  it('is not dated ahead', () => {
    const world = caseIn('verification.gathering');
    const payload = world.sampleOf(evidence, { obtainedOn: '2026-03-03' });
    expect(world.send(evidence, payload).refusal).toBe('refusal.notInTheFuture');
  });

  it('is not dated back before the case was received', () => {
    const world = caseIn('verification.gathering');
    const payload = world.sampleOf(evidence, { obtainedOn: addDays(world.facts.receivedOn, -1) });
    expect(world.send(evidence, payload).refusal).toBe('refusal.notBeforeTheCase');
  });

  it.each([
    ['document', null],
    ['statement', 'refusal.notBeforeTheCase'],
  ])('that an audit had gathered keeps its day: a %s', (kind, refusal) => {
    const world = caseIn('verification.gathering');
    world.assume((facts) => ({ ...facts, channel: 'audit' }));
    const payload = world.sampleOf(evidence, { kind, obtainedOn: addDays(world.facts.receivedOn, -40) });
    expect(world.send(evidence, payload).refusal).toBe(refusal);
  });

  it('is only preserved while the case is stayed', () => {
    const world = caseIn('verification.gathering');
    world.assume((facts) => ({ ...facts, stay: { ground: 'court', since: world.day } }));
    expect(world.send(evidence).refusal).toBe('refusal.preservationWhileStayed');
    expect(world.send(evidence, world.sampleOf(evidence, { preservation: true })).refusal).toBeNull();
  });

  it('of the respondent counts as disclosed', () => {
    const world = caseIn('verification.responding');
    world.must('verification.submitEvidence');
    expect(world.facts.exhibits.at(-1)).toMatchObject({ byRespondent: true, disclosedOn: world.day });
  });
});

describe('an interview', () => {
  it('with the respondent does not come before the notice is served', () => {
    for (const state of ['verification.gathering', 'verification.serving'])
      expect(interviewing(caseIn(state), { interviewee: 'respondent' })).toBe(
        'refusal.respondentAfterNotice',
      );
  });

  it('is announced ten working days ahead', () => {
    const world = caseIn('verification.gathering').wait(11);
    expect(interviewing(world, { invitedOn: '2026-03-02', agreedSooner: false })).toBe(
      'refusal.interviewAnnounced',
    );
    world.wait(3);
    expect(interviewing(world, { invitedOn: '2026-03-02', agreedSooner: false })).toBeNull();
  });

  it('is not announced after it was held', () => {
    const world = caseIn('verification.gathering').wait(3);
    expect(interviewing(world, { heldOn: '2026-03-03' })).toBe('refusal.interviewAnnounced');
  });

  it('is not announced before the plan was approved', () => {
    const world = caseIn('verification.gathering');
    expect(interviewing(world, { invitedOn: '2026-01-05' })).toBe('refusal.invitedInThisCase');
  });

  it('is not recorded ahead', () => {
    const world = caseIn('verification.gathering');
    expect(interviewing(world, { heldOn: '2026-03-20' })).toBe('refusal.notInTheFuture');
  });

  it('leaves a record that is an exhibit', () => {
    const world = caseIn('verification.gathering');
    world.must(interview);
    expect(world.facts.exhibits.at(-1)).toMatchObject({ kind: 'interviewRecord', disclosedOn: null });
    expect(world.facts.interviews).toBe(1);
  });
});

describe('disclosure', () => {
  it('needs something that is not disclosed yet', () => {
    const world = caseIn('verification.responding');
    const exhibitIds = world.facts.exhibits.map((one) => one.id);
    expect(world.send(disclose, { exhibitIds }).refusal).toBe('refusal.somethingToDisclose');
  });

  it('does not count the same exhibit twice', () => {
    const world = withNewExhibit(caseIn('verification.responding'));
    const exhibitIds = world.facts.exhibits.map((one) => one.id);
    expect(world.send(disclose, { exhibitIds }).refusal).toBe('refusal.undisclosedExhibits');
  });

  it('after a reply leads back from drafting and starts the window anew', () => {
    const world = withNewExhibit(caseIn('verification.drafting').wait(7));
    expect(world.must(disclose)).toBe('verification.responding');
    expect(world.facts.clocks.reply?.startedOn).toBe('2026-03-09');
    expect(world.send('verification.startDrafting').refusal).toBe('refusal.respondentHeard');
  });

  it('while the window runs starts it anew', () => {
    const world = withNewExhibit(caseIn('verification.responding').wait(20));
    world.must(disclose);
    expect(world.facts.clocks.reply?.dueDay).toBe('2026-04-20');
  });

  it('after the window has lapsed opens it again', () => {
    const world = withNewExhibit(caseIn('verification.responding').wait(40));
    world.must(disclose);
    expect(world.send('verification.startDrafting').refusal).toBe('refusal.respondentHeard');
    expect(world.facts.clocks.reply?.passed).toBe(false);
  });

  it('voids a waiver that could not speak to it', () => {
    const world = withNewExhibit(caseIn('verification.responding'));
    world.must('verification.waiveReply');
    world.must(disclose);
    expect(world.send('verification.startDrafting').refusal).toBe('refusal.respondentHeard');
  });

  it('never shortens a window that was extended', () => {
    const world = caseIn('verification.responding');
    world.must(
      'verification.requestExtension',
      world.sampleOf('verification.requestExtension', { days: 28 }),
    );
    world.must('verification.grantExtension');
    const before = world.facts.clocks.reply?.dueDay;
    withNewExhibit(world).must(disclose);
    expect(world.facts.clocks.reply).toMatchObject({ dueDay: before, extended: 28 });
  });

  it('gives the full window again behind a pending request', () => {
    const world = caseIn('verification.responding').wait(20);
    world.must('verification.requestExtension');
    withNewExhibit(world).must(disclose);
    // From 22 March to Sunday 19 April, so to Monday 20 April: 29 days.
    expect(world.facts.clocks.reply?.frozen).toEqual({ amount: 29, unit: 'd' });
  });

  it('does not start a window before the notice is served', () => {
    const world = withNewExhibit(caseIn('verification.serving'));
    expect(world.must(disclose)).toBe('verification.serving');
    expect(world.facts.clocks.reply).toBeUndefined();
  });
});
