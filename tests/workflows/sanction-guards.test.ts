// Limitation and range as guards: a case is not opened for what can lead to nothing, is not closed as time-barred while
// anything is lawful, and no lapsed sanction is offered, voted on or signed. What the page shows is the same arithmetic.
import { describe, expect, it } from 'vitest';
import { sanctionClockViews } from '#server/cases/case-view-sanctions.ts';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { decisionOfBallots, sanctionChoices } from '#workflows/case/advice/questions.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

/** Conduct under an ordinary provision of which every sanction lapsed by March 2026. */
const lapsed = { provision: 'GI-04', from: '2020-12-01', to: '2020-12-31' };
/** Of the same class, and only the reprimand has lapsed. */
const partly = { provision: 'GI-04', from: '2022-12-01', to: '2022-12-31' };

type Conduct = typeof lapsed;

function about(world: CaseWorld, ...conducts: Conduct[]): CaseWorld {
  return world.assume((facts) => ({
    ...facts,
    allegations: facts.allegations.map((one, at) => ({ ...one, ...(conducts[at] ?? conducts.at(-1)) })),
  }));
}

describe('opening', () => {
  it('is refused while every sanction of one allegation is time-barred', () => {
    const world = about(caseIn('detection.deciding'), partly, lapsed);
    expect(world.send('detection.open').refusal).toBe('refusal.everyAllegationReachable');
  });

  it('needs no more than one lawful sanction an allegation', () => {
    const world = about(caseIn('detection.deciding'), partly);
    expect(world.send('detection.open').state).toBe('verification.appointing');
  });

  it('holds for an allegation that is added later too', () => {
    const world = caseIn('verification.gathering');
    const payload = world.sampleOf('verification.addAllegation', lapsed);
    expect(world.send('verification.addAllegation', payload).refusal).toBe('refusal.someSanctionReachable');
  });
});

describe('an allegation', () => {
  it('of conduct before any provision was the written rule is refused', () => {
    const world = caseIn('detection.screening');
    const payload = world.sampleOf('detection.addAllegation', { from: '2010-01-01', to: '2010-12-31' });
    expect(world.send('detection.addAllegation', payload).refusal).toBe('refusal.provisionInForce');
  });

  it('is dropped as time-barred only where it is', () => {
    const payload = { reason: 'timeBarred' };
    const fresh = caseIn('verification.gathering');
    const sent = fresh.sampleOf('verification.dropAllegation', payload);
    expect(fresh.send('verification.dropAllegation', sent).refusal).toBe('refusal.trulyTimeBarred');
    expect(about(fresh, lapsed).send('verification.dropAllegation', sent).refusal).toBeNull();
  });
});

describe('not opening because of limitation', () => {
  it('is refused while one sanction of one allegation is lawful', () => {
    const world = about(caseIn('detection.deciding'), lapsed, partly);
    const payload = world.sampleOf('detection.notOpen', { reason: 'timeBarred' });
    expect(world.send('detection.notOpen', payload).refusal).toBe('refusal.reasonShown');
  });

  it('is possible once every one has lapsed', () => {
    const world = about(caseIn('detection.deciding'), lapsed);
    const payload = world.sampleOf('detection.notOpen', { reason: 'timeBarred' });
    expect(world.send('detection.notOpen', payload).refusal).toBeNull();
  });
});

describe('a paper', () => {
  it('offers no sanction that is time-barred', () => {
    const world = about(caseIn('advice.drafting'), partly);
    expect(world.sampleOf('advice.submitPaper').options).toEqual(['warning', 'removal']);
    const payload = world.sampleOf('advice.submitPaper', { options: ['reprimand', 'warning'] });
    expect(world.send('advice.submitPaper', payload).refusal).toBe('refusal.optionsInRange');
  });
});

describe('a factor', () => {
  type Row = Record<string, unknown>;
  const withFactors = (world: CaseWorld, factors: string[], more: Row = {}) => {
    const { findings } = world.sampleOf('verification.submitFindings') as { findings: Row[] };
    return { findings: findings.map((row, at) => (at === 0 ? { ...row, factors, ...more } : row)) };
  };

  it('that mitigates opens one step below the range, and stays within limitation', () => {
    const world = caseIn('verification.drafting');
    world.must('verification.submitFindings', withFactors(world, ['madeGood']));
    world.must('verification.approveReport');
    expect(world.sampleOf('advice.submitPaper').options).toContain('reprimand');
  });

  it.each([
    ['of another provision', ['vulnerableVictim'], {}],
    ['stated twice', ['madeGood', 'madeGood'], {}],
    ['without a proven finding', ['madeGood'], { finding: 'notProven' }],
  ])('%s is refused', (_, factors, more) => {
    const world = caseIn('verification.drafting');
    const answer = world.send('verification.submitFindings', withFactors(world, factors, more));
    expect(answer.refusal).toBe('refusal.factorsOfProvision');
  });
});

describe('the vote on the sanction', () => {
  it('leaves out what had lapsed when the sitting opened', () => {
    const world = about(caseIn('advice.reasoning'), partly);
    expect(sanctionChoices(world.facts, standard, world.day)).not.toContain('reprimand');
  });

  it('is not changed by a signature that comes later', () => {
    const world = about(caseIn('advice.reasoning'), partly);
    const later = '2035-01-01';
    expect(sanctionChoices(world.facts, standard, later)).toEqual(
      sanctionChoices(world.facts, standard, world.day),
    );
  });
});

describe('signing', () => {
  it('is refused for a sanction that had lapsed at the finding', () => {
    const world = about(caseIn('advice.reasoning'), lapsed);
    expect(decisionOfBallots(world.facts).sanction).toBe('warning');
    expect(world.send('advice.signDecision').refusal).toBe('refusal.sanctionNotLapsed');
  });
});

describe('the clock on the page', () => {
  const asSeen = { depth: 'file', day: '2026-03-02', locale: 'en' } as const;

  it('has a line of proof for each step, with its day and article', () => {
    const [clock] = sanctionClockViews(about(caseIn('verification.gathering'), partly).facts, asSeen);
    expect(clock?.sanctions[0]).toEqual({
      ...{ sanction: 'reprimand', isLawful: false, lastDay: '2025-12-31' },
      proof: [
        { words: 'It runs from the last day of the conduct', article: '1.4', day: '2022-12-31' },
        { words: 'Ordinary breaches: 3 years', article: '1.4', day: '2025-12-31' },
      ],
    });
  });

  it('is not there for whoever sees the agenda only', () => {
    const { facts } = caseIn('verification.gathering');
    expect(sanctionClockViews(facts, { ...asSeen, depth: 'agenda' })).toEqual([]);
  });
});
