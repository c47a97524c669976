// Cases under investigation: most of the board, as on a real one.
import { demoRespondentId } from '../directory/demo-directory.ts';
import type { Scenario } from './scenario.ts';

export const scenariosOfInquiry: readonly Scenario[] = [
  {
    target: 'verification.appointing',
    count: 3,
    age: [0, 4],
    variants: [{ due: 'soon' }, { due: 'overdue' }],
  },
  { target: 'verification.planning', count: 4, age: [0, 6], variants: [{}, { within: 1 }, { due: 'soon' }] },
  {
    target: 'verification.gathering',
    count: 9,
    age: [0, 9],
    variants: [
      {},
      { due: 'soon' },
      { allegations: 3 },
      { stayed: 'fresh' },
      { inquiry: { returned: 'gathering' }, within: 0.5 },
      { due: 'overdue' },
      { reopened: true, inquiry: { findings: 'none' } },
      { beside: 'transferred' },
      { beside: 'askedForProtection' },
    ],
  },
  {
    target: 'verification.serving',
    count: 3,
    age: [0, 5],
    variants: [{ inquiry: { failedService: true }, within: 1 }],
  },
  {
    target: 'verification.responding',
    count: 9,
    age: [1, 14],
    fixed: { inquiry: { reply: 'denied' } },
    variants: [
      {
        respondentId: demoRespondentId,
        within: 0,
        age: [6, 9],
        inquiry: { ownEvidence: false, extension: undefined },
      },
      { inquiry: { ownEvidence: true, extension: 'granted' }, within: 0.75 },
      { inquiry: { ownEvidence: true, extension: 'granted' }, within: 0.5, age: [0, 2] },
      { due: 'soon', within: 0 },
      { within: 0, stayed: 'reviewed' },
      { allegations: 2, within: 0 },
      { within: 0, beside: 'challenged' },
      { within: 0, beside: 'suspended' },
      { within: 0, beside: 'protected' },
    ],
  },
  {
    target: 'verification.drafting',
    count: 5,
    age: [1, 10],
    variants: [
      { due: 'soon' },
      { inquiry: { prolonged: true }, within: 1 },
      { beside: 'objected' },
      { inquiry: { returned: 'drafting' } },
      { due: 'overdue' },
    ],
  },
  {
    target: 'verification.reviewing',
    count: 4,
    age: [0, 8],
    variants: [{ beside: 'reviewed' }, { due: 'soon' }, { stayed: 'resumed' }, { due: 'overdue' }],
  },
];
