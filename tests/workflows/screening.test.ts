// What screening protects: no conflicted hand, a fate for each allegation, one final decision for one conduct, and a
// reporter who is asked, told and heard.
import { describe, expect, it } from 'vitest';
import { CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name } from '#tests/support/cast.ts';

function registered(channel: string, by: Name | 'reporter' = 'intake') {
  const world = new CaseWorld();
  return {
    world,
    answer: world.send('detection.register', world.sampleOf('detection.register', { channel }), by),
  };
}

function notOpened(reason = 'notSpecific'): CaseWorld {
  const world = caseIn('detection.deciding');
  world.must('detection.notOpen', world.sampleOf('detection.notOpen', { reason }));
  return world;
}

function told(world: CaseWorld): CaseWorld {
  world.must('case.informReporter', world.sampleOf('case.informReporter'), 'supervisor');
  return world;
}

/** Another case of the same respondent, whose final decision covers the first allegation. */
function decidedBefore(world: CaseWorld): CaseWorld {
  const { respondentId, unitId, allegations } = world.facts;
  const id = '01900000-0000-7000-8000-00000000dddd';
  const other = {
    id,
    unitId,
    state: 'resolved.completed',
    respondentId,
    isFinal: true,
    outcome: 'completed',
  };
  world.otherCases = [{ ...other, conduct: allegations.slice(0, 1) }];
  return world;
}

describe('registering', () => {
  it('lets a member report themselves, and nobody else that way', () => {
    expect(registered('selfReport', 'respondent').answer.state).toBe('detection.received');
    expect(registered('report', 'respondent').answer.refusal).toBe('refusal.ownChannel');
  });

  it('names whoever reports themselves as the respondent', () => {
    expect(registered('selfReport', 'respondent').world.facts.respondentId).toBe(idOf('respondent'));
  });

  it('takes a report from a reporter on the day on which it is sent', () => {
    const world = new CaseWorld();
    const earlier = world.sampleOf('detection.register', { channel: 'report', receivedOn: '2026-02-20' });
    expect(world.send('detection.register', earlier, 'reporter').refusal).toBe('refusal.notDatedBack');
    expect(registered('report', 'reporter').answer.state).toBe('detection.received');
  });

  it('leaves no handler in the case who came as a reporter', () => {
    expect(registered('report', 'reporter').world.facts.officers.intake).toBeNull();
  });
});

describe('acknowledging', () => {
  it('ends its clock', () => {
    const { world } = registered('report');
    expect(world.facts.clocks.acknowledge).toBeDefined();
    world.must('detection.acknowledge');
    expect(world.facts.clocks.acknowledge).toBeUndefined();
  });

  it('is still owed once screening has begun', () => {
    const world = caseIn('detection.screening');
    expect(world.facts.clocks.acknowledge).toBeDefined();
  });
});

describe('asking the reporter', () => {
  it('needs a way back to them', () => {
    const { world } = registered('media');
    world.must('detection.startScreening');
    expect(world.send('detection.askReporter').refusal).toBe('refusal.reporterReachable');
  });

  it('is bounded', () => {
    const world = caseIn('detection.screening');
    for (let asked = 0; asked < 3; asked += 1) {
      world.must('detection.askReporter');
      world.must('detection.answerQuestion');
    }
    expect(world.send('detection.askReporter').refusal).toBe('refusal.questionsLeft');
  });

  it('goes back to screening when the time to answer has passed', () => {
    const world = caseIn('detection.screening');
    world.must('detection.askReporter');
    expect(world.wait(20).state).toBe('detection.screening');
  });
});

describe('a conflicted handler', () => {
  it.each(['superior', 'relative'] as const)('who is the %s of the respondent does not decide', (name) => {
    const answer = caseIn('detection.deciding').send('detection.refer', undefined, name);
    expect(answer.refusal).toBe('refusal.actorUnconflicted');
  });

  it('is kept out of the case altogether once the respondent is named', () => {
    const world = caseIn('detection.screening');
    world.committee = [...world.committee, 'superior'];
    world.must('detection.nameRespondent');
    expect(world.facts.barred).toContain(idOf('superior'));
  });
});

describe('the recommendation', () => {
  const fatesOf = (world: CaseWorld, ...fates: ('open' | 'notOpen')[]) =>
    world.facts.allegations.map(({ id }, index) => {
      const fate = fates[index] ?? 'open';
      return { allegationId: id, fate, ...(fate === 'notOpen' ? { reason: 'notSpecific' } : {}) };
    });

  function screened(): CaseWorld {
    const world = caseIn('detection.screening');
    world.must('detection.nameRespondent');
    world.must('detection.addAllegation');
    world.must('detection.addAllegation', world.sampleOf('detection.addAllegation', { provision: 'GI-03' }));
    return world;
  }

  it('may give up one allegation and open the other', () => {
    const world = screened();
    const fates = fatesOf(world, 'open', 'notOpen');
    world.must('detection.recommend', world.sampleOf('detection.recommend', { fates }));
    world.must('detection.open');
    expect(world.facts.allegations.map((one) => one.fate)).toEqual(['current', 'notOpened']);
  });

  it('to open leaves something to open', () => {
    const world = screened();
    const fates = fatesOf(world, 'notOpen', 'notOpen');
    const answer = world.send('detection.recommend', world.sampleOf('detection.recommend', { fates }));
    expect(answer.refusal).toBe('refusal.fatePerAllegation');
  });

  it('names each allegation once', () => {
    const world = screened();
    const [first] = fatesOf(world);
    const answer = world.send(
      'detection.recommend',
      world.sampleOf('detection.recommend', { fates: [first, first] }),
    );
    expect(answer.refusal).toBe('refusal.fatePerAllegation');
  });
});

describe('one conduct', () => {
  it('that was finally decided is not opened again', () => {
    const world = decidedBefore(caseIn('detection.deciding'));
    expect(world.send('detection.open').refusal).toBe('refusal.notDecidedBefore');
  });

  it('on other days is another conduct', () => {
    const world = decidedBefore(caseIn('detection.deciding'));
    world.otherCases = world.otherCases.map((other) => ({
      ...other,
      conduct: other.conduct.map((one) => ({ ...one, from: '2019-01-01', to: '2019-02-01' })),
    }));
    expect(world.send('detection.open').state).toBe('verification.appointing');
  });

  it('that is only under way elsewhere does not hold the case back', () => {
    const world = decidedBefore(caseIn('detection.deciding'));
    world.otherCases = world.otherCases.map((other) => ({ ...other, isFinal: false }));
    expect(world.send('detection.open').state).toBe('verification.appointing');
  });
});

describe('not opening', () => {
  it.each(['noRespondent', 'notAMember', 'died', 'alreadyDecided'])(
    'for %s is refused where the file shows otherwise',
    (reason) => {
      const world = caseIn('detection.deciding');
      const answer = world.send('detection.notOpen', world.sampleOf('detection.notOpen', { reason }));
      expect(answer.refusal).toBe('refusal.reasonShown');
    },
  );

  it('as a duplicate names the other case', () => {
    const world = decidedBefore(caseIn('detection.deciding'));
    const bare = world.sampleOf('detection.notOpen', { reason: 'duplicate' });
    expect(world.send('detection.notOpen', bare).refusal).toBe('refusal.duplicateNamed');
    const named = { ...bare, duplicateOf: world.otherCases[0]?.id };
    expect(world.send('detection.notOpen', named).state).toBe('resolved.notOpened');
  });
});

describe('the review of what was not opened', () => {
  it('waits until the reporter has been told', () => {
    expect(notOpened().send('detection.requestReview').refusal).toBe('refusal.toldOfOutcome');
  });

  it('is asked for once', () => {
    const world = told(notOpened());
    world.must('detection.requestReview');
    world.must('detection.decideReview', world.sampleOf('detection.decideReview', { result: 'refused' }));
    expect(world.send('detection.requestReview').refusal).toBe('refusal.reviewsLeft');
  });

  it('is asked for within thirty days', () => {
    const world = told(notOpened()).wait(40);
    expect(world.send('detection.requestReview').refusal).toBe('refusal.reviewInWindow');
  });

  it('brings the report back to screening where it is upheld', () => {
    const world = told(notOpened());
    world.must('detection.requestReview');
    expect(world.send('detection.decideReview').state).toBe('detection.screening');
    expect(world.facts).toMatchObject({ outcome: null, screening: null });
  });

  it('is decided by somebody who took no part', () => {
    const world = told(notOpened());
    world.must('detection.requestReview');
    world.assume((facts) => ({ ...facts, acted: { ...facts.acted, [idOf('authority')]: 'authority' } }));
    expect(world.send('detection.decideReview').refusal).toBe('refusal.notInvolvedBefore');
  });
});

describe('feedback to the reporter', () => {
  it('is owed within ninety days and put off once', () => {
    const world = caseIn('detection.screening');
    const first = world.facts.clocks.reporterFeedback?.dueDay;
    world.wait(5).must('case.informReporter');
    const second = world.facts.clocks.reporterFeedback?.dueDay;
    world.wait(5).must('case.informReporter');
    expect([first, second, world.facts.clocks.reporterFeedback?.dueDay]).toEqual([
      '2026-05-31',
      '2026-06-05',
      '2026-06-05',
    ]);
  });

  it('tells an outcome only where there is one', () => {
    const world = caseIn('detection.screening');
    const outcome = world.sampleOf('case.informReporter', { about: 'outcome' });
    expect(world.send('case.informReporter', outcome).refusal).toBe('refusal.outcomeKnown');
  });

  it('is no longer owed once the outcome has been told', () => {
    expect(told(notOpened()).facts.clocks.reporterFeedback).toBeUndefined();
  });

  it('goes on while the case is stayed', () => {
    const world = caseIn('verification.gathering');
    world.must('case.stay');
    expect(world.facts.clocks.reporterFeedback?.frozen).toBeNull();
  });
});
