// Time limits of the standard procedure, chapter III. Each number with its source.
import type { RulePack } from '../pack.ts';

const source = 'standard 2026.1';

export const clocksDetection: RulePack['clocks'] = {
  acknowledge: {
    amount: 7,
    unit: 'd',
    side: 'body',
    article: '10.2',
    pausable: false,
    source: `${source}, 10.2`,
  },
  screening: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '11.1',
    pausable: true,
    source: `${source}, 11.1`,
  },
  reporterAnswer: {
    amount: 10,
    unit: 'wd',
    side: 'person',
    article: '11.1',
    pausable: true,
    source: `${source}, 11.1`,
  },
  screeningDecision: {
    amount: 5,
    unit: 'wd',
    side: 'body',
    article: '11.5',
    pausable: true,
    source: `${source}, 11.5`,
  },
};
