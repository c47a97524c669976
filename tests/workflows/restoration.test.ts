// A case that ends without a breach is closed only once everything has been put right.
import { describe, expect, it } from 'vitest';
import { caseIn } from '#tests/support/case-world.ts';
import { decided } from '#tests/support/decided-case.ts';

describe('restoration', () => {
  it('closes the case with the outcome that it carries', () => {
    const world = decided('exonerated');
    world.must('discipline.serveDecision');
    expect(world.send('discipline.restore').state).toBe('resolved.exonerated');
  });

  it('closes a case without a finding as no case', () => {
    const world = caseIn('verification.reviewing');
    world.assume((facts) => ({
      ...facts,
      report: facts.report && {
        ...facts.report,
        findings: facts.report.findings.map((one) => ({ ...one, proven: false })),
      },
    }));
    world.must('verification.closeNoCase');
    world.must('verification.closeNoCase', undefined, 'supervisor');
    expect(world.send('discipline.restore').state).toBe('resolved.noCase');
  });

  it('is not for a case that ended in a finding', () => {
    const world = decided('exonerated');
    world.must('discipline.serveDecision');
    world.assume((facts) => ({ ...facts, outcome: 'guidance' }));
    expect(world.send('discipline.restore').refusal).toBe('refusal.outcomeToRestore');
  });

  it('is confirmed point by point', () => {
    const world = decided('exonerated');
    world.must('discipline.serveDecision');
    const unfinished = world.sampleOf('discipline.restore', { everyoneTold: false });
    expect(() => world.send('discipline.restore', unfinished)).toThrow();
  });

  it('has a deadline', () => {
    const world = decided('exonerated');
    world.must('discipline.serveDecision');
    expect(Object.keys(world.facts.clocks)).toContain('restoration');
  });

  it('leaves nothing to do behind but the file and the word to the reporter', () => {
    const world = decided('exonerated');
    world.must('discipline.serveDecision');
    world.must('discipline.restore');
    expect(Object.keys(world.facts.clocks).sort()).toEqual(['reporterFeedback', 'retention', 'sealing']);
  });
});
