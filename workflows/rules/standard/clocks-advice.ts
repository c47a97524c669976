// Time limits of the standard procedure, chapter V. Each number with its source; where no written rule gives one, the
// source says that it is the organisation's own.
import type { RulePack } from '../pack.ts';

const source = 'standard 2026.1';
const ownSource = 'the organisation’s own';

export const clocksAdvice: RulePack['clocks'] = {
  paper: {
    amount: 20,
    unit: 'd',
    side: 'body',
    article: '20.1',
    pausable: true,
    source: `${ownSource}, 20.1`,
  },
  comment: {
    amount: 14,
    unit: 'd',
    side: 'person',
    article: '20.3',
    pausable: true,
    source: `${source}, 20.3`,
  },
  // Counted from the end of the time to comment.
  scheduling: {
    amount: 15,
    unit: 'd',
    side: 'body',
    article: '20.4',
    pausable: true,
    source: `${ownSource}, 20.4`,
  },
  // The respondent's time to prepare: it ends on the day of the sitting, which is set at least so far ahead.
  hearing: {
    amount: 28,
    unit: 'd',
    side: 'person',
    article: '20.4',
    pausable: true,
    source: `${source}, 20.4`,
  },
  // The body's duty to sit on the day that it has set.
  sitting: {
    amount: 28,
    unit: 'd',
    side: 'body',
    article: '21.6',
    pausable: true,
    source: `${source}, 20.4`,
  },
  deliberation: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '21.8',
    pausable: true,
    source: `${ownSource}, 21.8`,
  },
  // When it has passed, the chair announces the end of the vote or annuls it; nothing is decided by it.
  ballot: {
    amount: 2,
    unit: 'wd',
    side: 'body',
    article: '22.3',
    pausable: true,
    source: `${ownSource}, 22.3`,
  },
  decisionSigning: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '23.1',
    pausable: true,
    source: `${source}, 23.1`,
  },
};
