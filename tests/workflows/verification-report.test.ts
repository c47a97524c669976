// The report and its review, and allegations that are added or dropped on the way.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';

const submit = 'verification.submitFindings';
const add = 'verification.addAllegation';
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
    for (const type of ['disclose', 'serveNotice', 'recordService', 'reply', 'startDrafting'])
      world.must(`verification.${type}`);
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
    expect(caseIn(state).must(add)).toBe('verification.gathering');
  });

  it('voids the report, and the reply no longer counts', () => {
    const world = caseIn('verification.reviewing');
    world.must(add);
    expect(world.facts).toMatchObject({ report: null, repliedOn: null, replyWaivedOn: null });
  });

  it('keeps the answers already given, which the next report has to address', () => {
    const world = caseIn('verification.reviewing');
    const { answers } = world.facts;
    world.must(add);
    expect(world.facts.answers).toEqual(answers);
    expect(answers.length).toBe(2);
  });

  it('settles a pending request, since the window starts again in full', () => {
    const world = caseIn('verification.responding');
    world.must('verification.requestExtension');
    world.must(add);
    world.must('verification.serveNotice');
    world.must('verification.recordService');
    expect(world.facts.request).toBeNull();
    expect(world.facts.clocks.reply).toMatchObject({ frozen: null, dueDay: '2026-03-30' });
  });

  it('is in the next notice', () => {
    const world = caseIn('verification.drafting');
    world.must(add);
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

  it('is not for the investigator alone to add', () => {
    expect(caseIn('verification.gathering').send(add, undefined, 'investigator').refusal).toBe(
      'refusal.oneCapacity',
    );
  });
});

describe('dropping an allegation', () => {
  it('takes its provisional finding away too', () => {
    const world = caseIn('verification.reviewing');
    world.must(drop);
    expect(world.facts.report?.findings.length).toBe(1);
  });

  it('leaves the last one, on which the respondent gets an outcome', () => {
    const world = caseIn('verification.gathering');
    world.must(drop);
    expect(world.send(drop).refusal).toBe('refusal.oneAllegationLeft');
  });

  it('is not done twice', () => {
    const world = caseIn('verification.gathering');
    world.must(add);
    const payload = world.sampleOf(drop);
    world.must(drop, payload);
    expect(world.send(drop, payload).refusal).toBe('refusal.stillCurrent');
  });

  it('is told to a notified respondent', () => {
    const world = caseIn('verification.responding');
    expect(world.send(drop, world.sampleOf(drop, { respondentTold: false })).refusal).toBe(
      'refusal.respondentIsTold',
    );
  });

  it('cannot leave a report for the committee with nothing proven', () => {
    const world = caseIn('verification.drafting');
    const rows = rowsOf(world);
    world.must(submit, {
      findings: rows.map((row, i) => (i === 0 ? { ...row, finding: 'notProven' } : row)),
    });
    world.must(drop);
    expect(world.send('verification.approveReport').refusal).toBe('refusal.someProven');
    expect(world.must('verification.closeNoCase')).toBe('resolved.restoring');
  });
});
