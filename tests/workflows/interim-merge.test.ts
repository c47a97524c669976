// What is merged has ended here: a measure ordered in it does not go on unseen.
import { expect, it } from 'vitest';
import { caseIn } from '../support/case-world.ts';
import { idOf, otherUnitId } from '../support/cast.ts';

it('no interim measure outlives the merger of its case', () => {
  const world = caseIn('verification.responding');
  const measure = {
    ...{ kind: 'suspendedFromDuties' as const, since: world.day, until: world.day },
    ...{ orderedBy: idOf('authority'), decidedBy: idOf('authority'), reviewedOn: null },
  };
  world.assume((facts) => ({ ...facts, interim: { ...facts.interim, measure } }));
  world.otherCases = [
    {
      ...{ id: '01900000-0000-7000-8000-00000000dddd', unitId: otherUnitId, state: 'verification.gathering' },
      ...{ respondentId: idOf('respondent'), isFinal: false, outcome: null, conduct: [] },
    },
  ];
  expect(world.must('case.merge')).toBe('resolved.merged');
  expect(world.facts.interim.measure).toBeNull();
});
