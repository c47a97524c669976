// The record's own soundness: what must be true of any step whatever it is about.
import { clause, type Invariant } from './invariant.ts';
import { capacityFor, duringAStay } from './who-acts.ts';

export const soundness: readonly Invariant[] = [
  {
    id: 'S1',
    name: 'everyActIsSomebodysOwn',
    words: {
      vi: 'Mỗi việc chỉ do người có thẩm quyền trong vụ việc làm.',
      en: 'Each act is done only by somebody whose act it is.',
    },
    article: '2.1',
    clauses: [
      clause('hasTheCapacity', (step) => capacityFor(step) !== null),
      clause('waitsWhileStayed', ({ before, type }) => before.stay === null || duringAStay.has(type)),
    ],
  },
];
