// What screening protects: no conflicted hand, a fate for each allegation, and one final decision for one conduct.
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
