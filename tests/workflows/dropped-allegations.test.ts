// An allegation is dropped for a listed reason, and the respondent is told; the case goes on with what is left.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { alike, heard, vote } from '#tests/support/votes.ts';

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
    added(world);
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
    world.must('verification.closeNoCase');
    expect(world.must('verification.closeNoCase', undefined, 'supervisor')).toBe('resolved.restoring');
  });
});

describe('dropping an allegation before the committee', () => {
  it.each(['advice.drafting', 'advice.commenting', 'advice.scheduled', 'advice.sitting'])(
    'leaves the rest to be decided: %s',
    (state) => {
      const world = caseIn(state);
      world.must(drop, world.sampleOf(drop, { reason: 'protectedGround' }));
      expect(world.state).toBe(state);
      expect(world.facts.report?.findings.length).toBe(1);
    },
  );

  it('is over once the body has voted', () => {
    const world = heard();
    vote(world, alike('proven'));
    expect(world.state).toBe('advice.sitting');
    expect(world.send(drop).refusal).toBe('refusal.droppedBeforeVote');
  });

  it('never leaves the body with nothing to vote on', () => {
    const world = caseIn('advice.scheduled');
    const dropped = (world.sampleOf(drop) as { allegationId: string }).allegationId;
    world.assume((facts) => ({
      ...facts,
      report: facts.report && {
        ...facts.report,
        findings: facts.report.findings.map((one) => ({ ...one, proven: one.allegationId === dropped })),
      },
    }));
    expect(world.send(drop).refusal).toBe('refusal.someProvenLeft');
  });
});
