// An appeal before the panel: the sitting, the vote, and what each outcome leads to. It never ends heavier than it began,
// nor does anything that it sends back.
import { describe, expect, it } from 'vitest';
import { idOf, panel } from '#tests/support/cast.ts';
import {
  decide,
  decidedOnAppeal,
  effectOf,
  onAppeal,
  outcomeBallot,
  panelSitting,
  panelVotes,
  vote,
} from '#tests/support/decided-case.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { addDays } from '#workflows/rules/day.ts';

describe('the appeal sitting', () => {
  it('is not opened before its day', () => {
    const world = onAppeal('warning');
    world.must('discipline.admitAppeal');
    expect(world.send('discipline.openSitting').refusal).toBe('refusal.sittingDayHasCome');
  });

  it('is put off by a stay for as long as the stay lasted', () => {
    const world = onAppeal('warning');
    world.must('discipline.admitAppeal');
    const day = world.facts.appealSitting?.day ?? '';
    world.must('case.stay', undefined, 'appeal1');
    world.wait(20).must('case.resume', undefined, 'appeal1');
    const later = world.facts.appealSitting?.day ?? '';
    expect(later >= addDays(day, 20)).toBe(true);
  });

  it('is put off by a stay decided on afresh for as long as both lasted', () => {
    const world = onAppeal('warning');
    world.must('discipline.admitAppeal');
    const day = world.facts.appealSitting?.day ?? '';
    world.must('case.stay', undefined, 'appeal1');
    world.wait(155).must('case.stay', undefined, 'appeal1');
    world.wait(10).must('case.resume', undefined, 'appeal1');
    const later = world.facts.appealSitting?.day ?? '';
    expect(later >= addDays(day, 165)).toBe(true);
    expect(world.facts.pastStays).toHaveLength(2);
  });

  it.each([
    ['warning', 'discipline.enforcing'],
    ['guidance', 'resolved.guidance'],
  ] as const)('may be ended by withdrawing the appeal on a %s', (signed, state) => {
    const world = panelSitting(signed);
    expect(world.send('discipline.withdrawAppeal').state).toBe(state);
    expect(world.facts.appeal?.result).toBe('withdrawn');
  });

  it('cannot be ended by withdrawing once the vote has begun', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    expect(world.send('discipline.withdrawAppeal').refusal).toBe('refusal.notInThisState');
  });

  it('can be adjourned to another day', () => {
    expect(panelSitting('warning').send('discipline.adjourn').state).toBe('discipline.appealed');
  });
});

describe('the appeal ballot', () => {
  it('asks first whether the decision stands as it is', () => {
    const world = panelSitting('removal');
    const payload = { question: 'appealOutcome' };
    expect(world.send('discipline.openBallot', payload).refusal).toBe('refusal.confirmFirst');
  });

  it('asks nothing more once the decision was confirmed', () => {
    const world = panelSitting('removal');
    expect(panelVotes(world, ['confirm', 'confirm', 'warning'])).toBe('confirm');
    expect(world.state).toBe('discipline.appealReasoning');
  });

  it('offers nothing heavier than the decision, whatever the range', () => {
    const choices = outcomeBallot(panelSitting('removal'));
    expect(choices).toEqual(['warning', 'none', 'quash', 'remit', 'reinvestigate']);
  });

  it('offers no sanction at all where there was only guidance', () => {
    expect(outcomeBallot(panelSitting('guidance'))).toEqual(['quash', 'remit', 'reinvestigate']);
  });

  it('does not offer another remittal than the pack allows', () => {
    const world = panelSitting('warning');
    world.assume((facts) => ({ ...facts, remittals: 1 }));
    expect(outcomeBallot(world)).not.toContain('remit');
  });

  it('refuses a heavier choice that is sent all the same', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    const ballotId = openBallotOf(world.facts.ballots)?.id;
    const answer = world.send('discipline.castBallot', { ballotId, choice: 'expulsion' }, 'appeal2');
    expect(answer.refusal).toBe('refusal.choiceOnBallot');
  });

  it('is voted on by the panel alone', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    const ballotId = openBallotOf(world.facts.ballots)?.id;
    const answer = world.send('discipline.castBallot', { ballotId, choice: 'confirm' }, 'member1');
    expect(answer.refusal).toBe('refusal.oneCapacity');
  });

  it('is signed by the chair as the ballot says, and by nobody else', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    for (const member of panel) vote(world, member, 'confirm');
    world.must('discipline.closeBallot');
    expect(world.send('discipline.decideAppeal', undefined, 'appeal2').refusal).toBe('refusal.notYourTurn');
  });

  it('goes back to the sitting when a recusal makes it void', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    const payload = world.sampleOf('discipline.recuse', { memberId: idOf('appeal3') });
    expect(world.send('discipline.recuse', payload, 'appeal3').state).toBe('discipline.appealSitting');
  });
});

describe('the outcome of an appeal', () => {
  const three = (choice: string) => [choice, choice, choice];

  it.each([
    ['confirm', 'discipline.enforcing'],
    ['warning', 'discipline.enforcing'],
    ['none', 'resolved.guidance'],
    ['quash', 'resolved.restoring'],
    ['remit', 'advice.commenting'],
    ['reinvestigate', 'verification.gathering'],
  ])('%s leads, once served, to %s', (choice, state) => {
    const world = decidedOnAppeal('removal', three(choice));
    expect(world.send('discipline.serveDecision').state).toBe(state);
  });

  it.each([
    ['confirm', { outcome: 'sanction', sanction: 'removal' }],
    ['warning', { outcome: 'sanction', sanction: 'warning' }],
    ['none', { outcome: 'guidance', sanction: null }],
    ['quash', { outcome: 'quashed', sanction: null }],
  ])('%s is what the decision of the second instance says', (choice, decision) => {
    const world = decidedOnAppeal('removal', three(choice));
    expect(world.facts.decision).toMatchObject({ instance: 2, servedOn: null, ...decision });
  });

  it('confirms guidance without adding a sanction', () => {
    const world = decidedOnAppeal('guidance', three('confirm'));
    expect(world.facts.decision).toMatchObject({ outcome: 'guidance', sanction: null });
  });

  it('is final: it cannot be appealed against again', () => {
    const world = decidedOnAppeal('warning', three('confirm'));
    world.must('discipline.serveDecision');
    expect(world.send('discipline.lodgeAppeal').refusal).toBe('refusal.notInThisState');
  });

  it('counts votes for a graver sanction for the next milder one where none carries alone', () => {
    const world = decidedOnAppeal('removal', ['confirm', 'warning', 'quash']);
    expect(world.facts.decision).toMatchObject({ outcome: 'sanction', sanction: 'warning' });
  });

  it('quashes where no majority upholds the finding', () => {
    const world = decidedOnAppeal('warning', ['confirm', 'quash', 'remit']);
    expect(world.facts.decision?.outcome).toBe('quashed');
  });

  it('restores the respondent when the decision is quashed', () => {
    const world = decidedOnAppeal('expulsion', three('quash'));
    world.must('discipline.serveDecision');
    expect(effectOf(world)).toBe('none');
    expect(world.send('discipline.restore').state).toBe('resolved.quashed');
  });

  it('keeps the sanction without effect until the confirmation is served and enforced', () => {
    const world = decidedOnAppeal('warning', three('confirm'));
    expect(effectOf(world)).toBe('pending');
    world.must('discipline.serveDecision');
    world.must('discipline.acknowledgeEnforcement');
    expect(effectOf(world)).toBe('inForce');
  });
});

describe('no appeal', () => {
  it.each(['reprimand', 'warning', 'removal', 'expulsion'] as const)(
    'on a %s ends heavier, whatever the panel votes',
    (signed) => {
      const weight = ['reprimand', 'warning', 'removal', 'expulsion'];
      const choices = ['confirm', ...outcomeBallot(panelSitting(signed))];
      for (const choice of choices) {
        const { decision } = decide(panelSitting(signed), [choice, choice, 'confirm']).facts;
        expect(weight.indexOf(decision?.sanction ?? '')).toBeLessThanOrEqual(weight.indexOf(signed));
      }
    },
  );
});
