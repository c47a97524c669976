// Cases decided: being served, open to appeal, appealed, enforced, in force.
import { demoRespondentId } from '../directory/demo-directory.ts';
import type { Scenario } from './scenario.ts';

export const scenariosOfDiscipline: readonly Scenario[] = [
  { target: 'discipline.notifying', count: 2, age: [0, 6], variants: [{ due: 'soon' }] },
  {
    target: 'discipline.appealable',
    count: 4,
    age: [2, 22],
    fixed: { discipline: { appeal: 'none' } },
    variants: [
      { respondentId: demoRespondentId, age: [8, 11], allegations: 1, committee: { proven: 1 } },
      { due: 'soon' },
    ],
  },
  {
    target: 'discipline.appealed',
    count: 3,
    age: [1, 12],
    fixed: { discipline: { appeal: 'confirmed' } },
    variants: [
      { within: 0 },
      { within: 1 },
      {
        committee: { sanction: 'mildest' },
        discipline: { appeal: 'waived', afterwards: 'lateAppeal' },
        within: 0,
        age: [1, 5],
      },
    ],
  },
  {
    target: 'discipline.appealSitting',
    count: 1,
    age: [0, 0],
    fixed: { discipline: { appeal: 'confirmed' } },
  },
  {
    target: 'discipline.appealBalloting',
    count: 1,
    age: [0, 0],
    fixed: { discipline: { appeal: 'reduced', votesSoFar: 2 } },
  },
  {
    target: 'discipline.appealReasoning',
    count: 1,
    age: [1, 6],
    fixed: { discipline: { appeal: 'quashed' } },
  },
  { target: 'discipline.enforcing', count: 2, age: [1, 8], fixed: { discipline: { appeal: 'waived' } } },
  {
    target: 'discipline.inForce',
    count: 6,
    age: [10, 330],
    fixed: { committee: { sanction: 'mildest' }, discipline: { appeal: 'none' } },
    variants: [
      {},
      { discipline: { appeal: 'confirmed' } },
      { committee: { sanction: 'second' }, discipline: { appeal: 'reduced' } },
      { discipline: { appeal: 'rejected' } },
      { age: [325, 335] },
      { discipline: { afterwards: 'suspended' }, age: [10, 60] },
    ],
  },
];
