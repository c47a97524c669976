// Cases before the committee, from the paper to the reasons of the decision.
import type { Scenario } from './scenario.ts';

export const scenariosOfCommittee: readonly Scenario[] = [
  { target: 'advice.drafting', count: 3, age: [0, 7], variants: [{}, { due: 'soon' }] },
  {
    target: 'advice.commenting',
    count: 4,
    age: [1, 9],
    fixed: { committee: { comment: 'made' } },
    variants: [
      { within: 0 },
      { within: 1 },
      { due: 'soon', within: 0 },
      {
        committee: { sanction: 'second' },
        discipline: { appeal: 'remitted' },
        within: 0,
        due: 'soon',
      },
    ],
  },
  {
    target: 'advice.scheduled',
    count: 4,
    age: [0, 6],
    fixed: { committee: { adjourned: false } },
    variants: [
      { committee: { conflict: true, challenge: undefined }, within: 1 },
      { committee: { challenge: 'upheld' }, within: 0.67 },
      { within: 0 },
      { within: 0, beside: 'deferred' },
    ],
  },
  {
    target: 'advice.sitting',
    count: 2,
    age: [0, 0],
    variants: [{ allegations: 2, committee: { proven: 1 } }],
  },
  {
    target: 'advice.balloting',
    count: 2,
    age: [0, 0],
    variants: [{ committee: { votesSoFar: 5 } }, { committee: { votesSoFar: 2 } }],
  },
  {
    target: 'advice.reasoning',
    count: 2,
    age: [0, 5],
    variants: [{ due: 'soon' }, { committee: { dissenters: 3 } }],
  },
];
