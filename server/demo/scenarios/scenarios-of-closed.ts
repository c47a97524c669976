// Cases that have ended, in the last fourteen months or so, in each of the ways in which a case can end.
import { demoRespondentId } from '../directory/demo-directory.ts';
import type { Scenario } from './scenario.ts';

/** A sanction that lasts a year ends by itself: its last step lies more than a year back. */
const expired = [378, 400] as const;

export const scenariosOfClosed: readonly Scenario[] = [
  {
    target: 'resolved.restoring',
    count: 2,
    age: [1, 18],
    fixed: { inquiry: { findings: 'none' } },
    variants: [{ due: 'soon' }, { inquiry: { findings: 'proven' }, committee: { proven: 0 } }],
  },
  { target: 'resolved.notOpened', count: 4, age: [4, 400], fixed: { opening: { ends: 'notOpened' } } },
  { target: 'resolved.referred', count: 2, age: [20, 380], fixed: { opening: { ends: 'referred' } } },
  { target: 'resolved.disposed', count: 1, age: [2, 20], fixed: { opening: { ends: 'notOpened' } } },
  { target: 'resolved.discontinued', count: 2, age: [12, 360] },
  { target: 'resolved.noCase', count: 3, age: [10, 410], fixed: { inquiry: { findings: 'none' } } },
  { target: 'resolved.exonerated', count: 2, age: [15, 350], fixed: { committee: { proven: 0 } } },
  {
    target: 'resolved.guidance',
    count: 3,
    age: [42, 390],
    fixed: { committee: { sanction: null }, discipline: { appeal: 'none' } },
    variants: [
      {},
      { discipline: { appeal: 'waived' }, age: [6, 60] },
      { discipline: { appeal: 'confirmed' } },
    ],
  },
  {
    target: 'resolved.completed',
    count: 5,
    age: expired,
    fixed: { committee: { sanction: 'mildest' }, discipline: { appeal: 'none' } },
    variants: [
      { respondentId: demoRespondentId, allegations: 1 },
      {
        provision: 'GI-02',
        allegations: 1,
        committee: { sanction: 'second' },
        discipline: { appeal: 'confirmed' },
        age: [20, 90],
      },
      { discipline: { appeal: 'waived', afterwards: 'lifted' }, age: [30, 200] },
      { discipline: { appeal: 'waived' } },
      { provision: 'RE-01', allegations: 1, committee: { sanction: 'second' }, age: [150, 380] },
    ],
  },
  { target: 'resolved.quashed', count: 1, age: [30, 300], fixed: { discipline: { appeal: 'quashed' } } },
];
