// The last lines of defence: whoever is tied to the respondent decides nothing, however they came by the task, and no
// appeal is signed that was not heard and voted on.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name } from '#tests/support/cast.ts';
import { decide, decided, onAppeal, panelSitting, panelVotes, served } from '#tests/support/decided-case.ts';
import type { Facts } from '#workflows/case/facts.ts';

function withOfficer(officer: 'supervisor' | 'secretary', name: Name): (facts: Facts) => Facts {
  return (facts) => ({ ...facts, officers: { ...facts.officers, [officer]: idOf(name) } });
}

/** The relative has somehow come to chair the panel. */
function withChair(name: Name): (facts: Facts) => Facts {
  return (facts) => ({
    ...facts,
    appeal: facts.appeal && {
      ...facts.appeal,
      panel: [...facts.appeal.panel, idOf(name)],
      chair: idOf(name),
    },
    appealSitting: facts.appealSitting && {
      ...facts.appealSitting,
      roll: [
        ...facts.appealSitting.roll.map((seat) => ({ ...seat, chair: false })),
        { memberId: idOf(name), chair: true, interest: 'none', recused: false, present: true },
      ],
    },
  });
}

function votedOn(): CaseWorld {
  const world = panelSitting('warning');
  panelVotes(world, ['quash', 'quash', 'quash']);
  return world;
}

function stayed(): CaseWorld {
  const world = caseIn('verification.gathering');
  world.must('case.stay');
  return world;
}

function lodged(): CaseWorld {
  const world = served('warning');
  world.must('discipline.lodgeAppeal');
  return world;
}

const cases: [string, Name, () => CaseWorld][] = [
  [
    'case.stay',
    'relative',
    () => caseIn('verification.gathering').assume(withOfficer('supervisor', 'relative')),
  ],
  [
    'case.assign',
    'relative',
    () => caseIn('verification.gathering').assume(withOfficer('supervisor', 'relative')),
  ],
  [
    'case.discontinue',
    'relative',
    () => caseIn('verification.gathering').assume(withOfficer('supervisor', 'relative')),
  ],
  ['case.reviewStay', 'superior', () => stayed().assume(withOfficer('supervisor', 'superior'))],
  ['case.resume', 'superior', () => stayed().assume(withOfficer('supervisor', 'superior'))],
  [
    'discipline.serveDecision',
    'relative',
    () => decided('warning').assume(withOfficer('secretary', 'relative')),
  ],
  ['discipline.appointPanel', 'superior', lodged],
  ['discipline.admitAppeal', 'relative', () => onAppeal('warning').assume(withChair('relative'))],
  ['discipline.rejectAppeal', 'relative', () => onAppeal('warning').assume(withChair('relative'))],
  ['discipline.decideAppeal', 'relative', () => votedOn().assume(withChair('relative'))],
];

describe('somebody tied to the respondent', () => {
  it.each(cases)('does not send %s (%s)', (type, name, world) => {
    expect(world().send(type, undefined, name).refusal).toBe('refusal.actorUnconflicted');
  });
});

describe('the panel chair', () => {
  it.each(['discipline.admitAppeal', 'discipline.rejectAppeal'])('declares before %s', (type) => {
    const world = lodged();
    world.must('discipline.appointPanel');
    expect(world.send(type).refusal).toBe('refusal.chairHasDeclared');
  });

  it('has declared before signing', () => {
    const world = votedOn().assume((facts) => ({
      ...facts,
      appealSitting: facts.appealSitting && {
        ...facts.appealSitting,
        roll: facts.appealSitting.roll.map((seat) => ({ ...seat, interest: null })),
      },
    }));
    expect(world.send('discipline.decideAppeal').refusal).toBe('refusal.chairHasDeclared');
  });

  it('admits nothing while a challenge waits', () => {
    const world = onAppeal('warning');
    world.must('discipline.challengeMember');
    expect(world.send('discipline.admitAppeal').refusal).toBe('refusal.noChallengePending');
  });
});

describe('an appeal decision', () => {
  it('is not signed where the respondent was not heard', () => {
    const world = votedOn().assume((facts) => ({
      ...facts,
      appealSitting: facts.appealSitting && { ...facts.appealSitting, heard: null },
    }));
    expect(world.send('discipline.decideAppeal').refusal).toBe('refusal.hearingWasOffered');
  });

  it('is not signed where its result does not follow from its votes', () => {
    const world = panelSitting('warning');
    panelVotes(world, ['quash', 'quash', 'quash']);
    world.assume((facts) => ({
      ...facts,
      ballots: facts.ballots.map((one) => (one.body === 'panel' ? { ...one, carried: 'warning' } : one)),
    }));
    expect(world.send('discipline.decideAppeal').refusal).toBe('refusal.appealVoted');
  });

  it('is signed once', () => {
    const world = decide(panelSitting('warning'), ['confirm', 'confirm', 'confirm']);
    expect(world.send('discipline.decideAppeal').refusal).toBe('refusal.notInThisState');
  });
});
