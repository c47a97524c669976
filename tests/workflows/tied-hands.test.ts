// Whoever turns out to be tied to the respondent goes no further in the case, whatever was known when they came into it.
import { afterEach, describe, expect, it } from 'vitest';
import { caseIn } from '../support/case-world.ts';
import { idOf, type Name, people } from '../support/cast.ts';

const untied = { ...people };

/** From now on the directory knows that this person is a relative of the respondent. */
function tie(name: Name): void {
  const person = people[idOf(name)];
  if (person) people[idOf(name)] = { ...person, relatedToRespondent: true };
}

afterEach(() => {
  Object.assign(people, untied);
});

describe('whoever is found to be tied to the respondent', () => {
  it.each<[string, Name, string]>([
    ['verification.drafting', 'investigator', 'verification.submitFindings'],
    ['verification.gathering', 'supervisor', 'verification.dropAllegation'],
    ['advice.balloting', 'member1', 'advice.castBallot'],
    ['advice.reasoning', 'chair', 'advice.signDecision'],
  ])('in %s: %s no longer sends %s', (state, name, type) => {
    const world = caseIn(state);
    tie(name);
    expect(world.send(type, undefined, name).refusal).toBe('refusal.actorUnconflicted');
  });

  it('may still recuse themselves', () => {
    const world = caseIn('advice.sitting');
    tie('member1');
    expect(
      world.send('advice.recuse', world.sampleOf('advice.recuse', { memberId: idOf('member1') }), 'member1')
        .refusal,
    ).toBeNull();
  });

  it('does not keep the respondent from answering', () => {
    const world = caseIn('verification.responding');
    tie('respondent');
    expect(world.send('verification.reply').refusal).toBeNull();
  });
});

describe('naming the respondent', () => {
  it('leaves nobody the companion of themselves', () => {
    const world = caseIn('detection.screening');
    world.must(
      'case.nameCompanion',
      world.sampleOf('case.nameCompanion', { companionId: idOf('companion') }),
      'secretary',
    );
    world.must(
      'detection.nameRespondent',
      world.sampleOf('detection.nameRespondent', { respondentId: idOf('companion') }),
    );
    expect(world.facts).toMatchObject({ respondentId: idOf('companion'), companionId: null });
  });
});
