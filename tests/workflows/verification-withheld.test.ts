// What is kept from the respondent, and how often the notice is served: ruled on by the authority, never behind their back.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';

type Row = Record<string, unknown> & { reliedOn: string[] };

/** A case in drafting with one exhibit that the authority has ruled on. */
function withheld(ruling: 'allowed' | 'refused'): CaseWorld {
  const world = caseIn('verification.drafting');
  world.must('verification.recordEvidence');
  world.must('verification.withhold');
  world.must('verification.ruleOnWithholding', world.sampleOf('verification.ruleOnWithholding', { ruling }));
  return world;
}

function submitting(world: CaseWorld, change: (row: Row) => object): string | null {
  const { findings } = world.sampleOf('verification.submitFindings') as { findings: Row[] };
  const changed = findings.map((row) => ({ ...row, ...change(row) }));
  return world.send('verification.submitFindings', { findings: changed }).refusal;
}

describe('withholding an exhibit', () => {
  it('is for the authority to allow', () => {
    const world = caseIn('verification.gathering');
    world.must('verification.recordEvidence');
    world.must('verification.withhold');
    expect(world.send('verification.ruleOnWithholding', undefined, 'supervisor').refusal).toBe(
      'refusal.oneCapacity',
    );
  });

  it('gives the gist, to which the respondent may reply like to a late disclosure', () => {
    const world = withheld('allowed');
    expect(world.state).toBe('verification.responding');
    expect(world.send('verification.startDrafting').refusal).toBe('refusal.respondentHeard');
  });

  it('that is refused leaves the exhibit unusable until it is disclosed', () => {
    const world = withheld('refused');
    const id = world.facts.exhibits.at(-1)?.id ?? '';
    expect(world.state).toBe('verification.drafting');
    expect(submitting(world, (row) => ({ reliedOn: [...row.reliedOn, id] }))).toBe(
      'refusal.reliedOnDisclosed',
    );
  });

  it('never lets a finding rest on it alone, nor mainly', () => {
    const world = withheld('allowed');
    const id = world.facts.exhibits.at(-1)?.id ?? '';
    world.must('verification.reply');
    world.must('verification.startDrafting');
    world.must('verification.assessElements');
    world.must('verification.addressAnswers');
    expect(submitting(world, () => ({ reliedOn: [id], standsWithoutWithheld: true }))).toBe(
      'refusal.withheldNeverSole',
    );
    const withOthers = (row: Row) => ({ reliedOn: [...row.reliedOn, id] });
    expect(submitting(world, withOthers)).toBe('refusal.withheldNeverSole');
    expect(submitting(world, (row) => ({ ...withOthers(row), standsWithoutWithheld: true }))).toBeNull();
  });
});

describe('a request for an inquiry', () => {
  it('holds up drafting and the vote until it is ruled on', () => {
    const world = caseIn('verification.responding');
    world.must('verification.reply');
    world.must('verification.requestInquiry');
    expect(world.send('verification.startDrafting').refusal).toBe('refusal.inquiriesRuledOn');
    world.must('verification.ruleOnRequest');
    expect(world.send('verification.startDrafting').refusal).toBeNull();
  });

  it('is ruled on by the chair once the body sits', () => {
    const world = caseIn('advice.sitting');
    world.must('verification.requestInquiry');
    expect(world.send('verification.ruleOnRequest').refusal).toBe('refusal.rulesOnInquiries');
    world.must('advice.hearRespondent');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.inquiriesRuledOn');
    expect(world.send('verification.ruleOnRequest', undefined, 'chair').refusal).toBeNull();
  });

  it('cannot stop the case by being made without end', () => {
    const world = caseIn('verification.responding');
    for (let times = 0; times < 10; times += 1) world.must('verification.requestInquiry');
    expect(world.send('verification.requestInquiry').refusal).toBe('refusal.inquiryRequestsLeft');
  });
});

describe('a service that is contested', () => {
  it('is set aside for good cause, and the whole window runs again', () => {
    const world = caseIn('verification.reviewing').wait(5);
    world.must('verification.contestService');
    expect(world.must('verification.setAsideService')).toBe('verification.serving');
    expect(world.facts).toMatchObject({ report: null, repliedOn: null, notice: { servedOn: null } });
    world.must('verification.recordService');
    expect(world.facts.clocks.reply?.startedOn).toBe(world.day);
  });

  it('keeps the body from voting until the authority has ruled', () => {
    const world = caseIn('advice.sitting');
    world.must('advice.hearRespondent');
    world.must('verification.contestService');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.serviceSettled');
    world.must('verification.upholdService');
    expect(world.send('advice.openBallot').refusal).toBeNull();
  });

  it('is not set aside unasked, nor without end', () => {
    const world = caseIn('verification.responding');
    expect(world.send('verification.setAsideService').refusal).toBe('refusal.serviceContested');
    for (let times = 0; times < 2; times += 1) {
      world.must('verification.contestService');
      world.must('verification.setAsideService');
      world.must('verification.recordService');
    }
    expect(world.send('verification.contestService').refusal).toBe('refusal.setAsidesLeft');
  });
});

describe('the time for the investigation that has run out', () => {
  it('goes on only by a reasoned decision of the authority', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('verification.continueBeyondLimit').refusal).toBe('refusal.limitHasPassed');
    world.wait(95);
    world.must('verification.continueBeyondLimit');
    expect(world.facts.clocks.investigation?.passed).toBe(false);
    expect(world.send('verification.extendInvestigation').refusal).toBe('refusal.extendedOnce');
  });
});
