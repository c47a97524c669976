// The report and its review, and allegations that are added or dropped on the way.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';

const submit = 'verification.submitFindings';
const add = 'verification.addAllegation';
/** A proposed allegation that the supervisor has admitted. */
function added(world: CaseWorld): string {
  world.must(add);
  return world.must('verification.admitAllegation');
}

const drop = 'verification.dropAllegation';

type Row = { allegationId: string; finding: string; reliedOn: string[]; answerAddressed: boolean };

function rowsOf(world: CaseWorld): Row[] {
  return (world.sampleOf(submit) as { findings: Row[] }).findings;
}

/** What comes of a report in which every row differs from the lawful sample. */
function submitting(world: CaseWorld, replaced: Partial<Row>): string | null {
  return world.send(submit, { findings: rowsOf(world).map((row) => ({ ...row, ...replaced })) }).refusal;
}

describe('the findings', () => {
  it('are one for each current allegation', () => {
    const world = caseIn('verification.drafting');
    const [first, second] = rowsOf(world);
    for (const findings of [[first], [first, first], [first, second, second]])
      expect(world.send(submit, { findings }).refusal).toBe('refusal.oneFindingEach');
  });

  it('rely on nothing that was not recorded', () => {
    const reliedOn = ['01900000-0000-7000-8000-0000000fffff'];
    expect(submitting(caseIn('verification.drafting'), { reliedOn })).toBe('refusal.reliedOnRecorded');
  });

  it('rely on nothing that was not disclosed', () => {
    const world = caseIn('verification.drafting');
    world.must('verification.recordEvidence');
    const reliedOn = world.facts.exhibits.map((one) => one.id);
    expect(submitting(world, { reliedOn })).toBe('refusal.reliedOnDisclosed');
  });

  it('are never proven on nothing', () => {
    const world = caseIn('verification.drafting');
    expect(submitting(world, { finding: 'proven', reliedOn: [] })).toBe('refusal.provenNeedsEvidence');
  });

  it('are never proven on an anonymous statement alone', () => {
    const world = caseIn('verification.gathering');
    const kind = 'anonymousStatement';
    world.must('verification.recordEvidence', world.sampleOf('verification.recordEvidence', { kind }));
    const reliedOn = world.facts.exhibits.map((one) => one.id);
    for (const type of ['disclose', 'draftNotice', 'serveNotice', 'recordService', 'reply', 'startDrafting'])
      world.must(`verification.${type}`);
    for (const type of ['assessElements', 'addressAnswers']) world.must(`verification.${type}`);
    expect(submitting(world, { finding: 'proven', reliedOn })).toBe('refusal.anonymousNeverAlone');
  });

  it('address what the respondent has answered', () => {
    expect(submitting(caseIn('verification.drafting'), { answerAddressed: false })).toBe(
      'refusal.answersAddressed',
    );
  });

  it('owe no answer to silence', () => {
    const world = caseIn('verification.responding');
    const { answers } = world.sampleOf('verification.reply') as { answers: { allegationId: string }[] };
    const silent = answers.map(({ allegationId }) => ({ allegationId, stance: 'silent' }));
    world.must('verification.reply', { answers: silent });
    world.must('verification.startDrafting');
    world.must('verification.assessElements');
    expect(submitting(world, { answerAddressed: false })).toBeNull();
  });

  it('need every current allegation in the notice', () => {
    const world = caseIn('verification.drafting');
    world.assume((facts) => ({ ...facts, notice: facts.notice && { ...facts.notice, allegations: [] } }));
    expect(world.send(submit).refusal).toBe('refusal.noticeCoversAll');
  });
});

describe('returning the report', () => {
  const returning = (world: CaseWorld, to: string) =>
    world.send('verification.returnReport', world.sampleOf('verification.returnReport', { to }));

  it('leads to drafting and voids it', () => {
    const world = caseIn('verification.reviewing');
    expect(returning(world, 'drafting').state).toBe('verification.drafting');
    expect(world.facts.report).toBeNull();
  });

  it('leads to gathering, from where the respondent is notified and heard again', () => {
    const world = caseIn('verification.reviewing');
    expect(returning(world, 'gathering').state).toBe('verification.gathering');
    world.must('verification.draftNotice');
    world.must('verification.serveNotice');
    world.must('verification.recordService');
    expect(world.send('verification.startDrafting').refusal).toBe('refusal.respondentHeard');
  });

  it('is refused once it was returned as often as the pack allows', () => {
    const world = caseIn('verification.reviewing');
    for (let times = 0; times < 2; times += 1) {
      returning(world, 'drafting');
      world.must(submit);
    }
    expect(returning(world, 'drafting').refusal).toBe('refusal.reportReturnsLeft');
    expect(world.send('verification.approveReport').refusal).toBeNull();
  });
});

describe('a new allegation', () => {
  it.each([
    'verification.gathering',
    'verification.serving',
    'verification.responding',
    'verification.drafting',
    'verification.reviewing',
  ])('leads from %s back to gathering', (state) => {
    expect(added(caseIn(state))).toBe('verification.gathering');
  });

  it('voids the report, and the reply no longer counts', () => {
    const world = caseIn('verification.reviewing');
    added(world);
    expect(world.facts).toMatchObject({ report: null, repliedOn: null, replyWaivedOn: null });
  });

  it('keeps the answers already given, which the next report has to address', () => {
    const world = caseIn('verification.reviewing');
    const { answers } = world.facts;
    added(world);
    expect(world.facts.answers).toEqual(answers);
    expect(answers.length).toBe(2);
  });

  it('settles a pending request, since the window starts again in full', () => {
    const world = caseIn('verification.responding');
    world.must('verification.requestExtension');
    added(world);
    world.must('verification.draftNotice');
    world.must('verification.serveNotice');
    world.must('verification.recordService');
    expect(world.facts.request).toBeNull();
    expect(world.facts.clocks.reply).toMatchObject({ frozen: null, dueDay: '2026-03-30' });
  });

  it('is in the next notice', () => {
    const world = caseIn('verification.drafting');
    added(world);
    world.must('verification.draftNotice');
    world.must('verification.serveNotice');
    expect(world.facts.notice?.allegations).toEqual(world.facts.allegations.map((one) => one.id));
  });

  it.each([
    ['provision', 'ZZ-99', 'refusal.provisionInForce'],
    ['to', '2025-01-01', 'refusal.periodInOrder'],
    ['to', '2026-03-03', 'refusal.notInTheFuture'],
  ])('with the %s %s is refused', (field, value, refusal) => {
    const world = caseIn('verification.gathering');
    expect(world.send(add, world.sampleOf(add, { [field]: value })).refusal).toBe(refusal);
  });

  it('does not repeat one that is in the case, nor bring back one that was dropped', () => {
    const world = caseIn('verification.gathering');
    const last = world.facts.allegations.at(-1);
    const again = world.sampleOf(add, { provision: last?.provision, from: last?.from, to: last?.to });
    expect(world.send(add, again).refusal).toBe('refusal.notAllegedBefore');
    world.must(drop);
    expect(world.send(add, again).refusal).toBe('refusal.notAllegedBefore');
  });

  it('is in the case only once the supervisor has admitted it', () => {
    const world = caseIn('verification.drafting');
    expect(world.must(add)).toBe('verification.drafting');
    expect(world.facts.allegations.length).toBe(2);
    expect(world.send('verification.admitAllegation', undefined, 'investigator').refusal).toBe(
      'refusal.oneCapacity',
    );
  });

  it('that is declined leaves the case as it is', () => {
    const world = caseIn('verification.drafting');
    world.must(add);
    world.must('verification.declineAllegation');
    expect(world.facts).toMatchObject({ inquiry: { proposal: null }, repliedOn: world.day });
    expect(world.send('verification.admitAllegation').refusal).toBe('refusal.allegationProposed');
  });

  it('is not admitted once a vote was opened', () => {
    const { ballots } = caseIn('advice.balloting').facts;
    const back = caseIn('verification.drafting').assume((facts) => ({ ...facts, ballots }));
    expect(back.send(add).refusal).toBe('refusal.allegationsBeforeVote');
  });

  it('comes after the notice only so often as the pack allows', () => {
    const world = caseIn('verification.drafting');
    for (const code of ['GI-04', 'GI-05', 'RE-01']) {
      world.must(add, world.sampleOf(add, { provision: code }));
      world.must('verification.admitAllegation');
    }
    expect(world.send(add).refusal).toBe('refusal.amendmentsLeft');
  });

  it('may take the place of one that it amends', () => {
    const world = caseIn('verification.responding');
    const [first] = world.facts.allegations;
    world.must(
      'verification.amendAllegation',
      world.sampleOf('verification.amendAllegation', { to: '2026-01-02' }),
    );
    expect(world.must('verification.admitAllegation')).toBe('verification.gathering');
    expect(world.facts.allegations[0]).toEqual({ ...first, fate: 'dropped' });
    expect(world.facts.allegations.at(-1)).toMatchObject({
      provision: first?.provision,
      to: '2026-01-02',
      fate: 'current',
    });
  });
});
