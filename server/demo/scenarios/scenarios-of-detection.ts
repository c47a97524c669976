// Cases that are being received, screened and decided on.
import type { Scenario } from './scenario.ts';

export const scenariosOfDetection: readonly Scenario[] = [
  {
    target: 'detection.received',
    count: 4,
    age: [0, 3],
    fixed: { opening: { asks: undefined, returned: false } },
  },
  {
    target: 'detection.screening',
    count: 5,
    age: [0, 5],
    fixed: { opening: { asks: undefined } },
    variants: [{ due: 'soon' }, { due: 'overdue' }, { opening: { channel: 'report', asks: 'answered' } }],
  },
  {
    target: 'detection.awaitingReporter',
    count: 2,
    age: [1, 8],
    fixed: { opening: { channel: 'report', asks: 'answered', returned: false } },
  },
  {
    target: 'detection.deciding',
    count: 4,
    age: [0, 4],
    variants: [{ due: 'soon' }, { opening: { returned: true } }, { due: 'overdue', allegations: 3 }],
  },
];
