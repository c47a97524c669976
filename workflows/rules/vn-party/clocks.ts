// The time limits of this pack. What the texts do not give is taken from the standard procedure and marked as the
// organisation's own, so that nobody takes it for theirs.
import type { RulePack } from '../pack.ts';
import { standard } from '../standard/standard.ts';
import { ownAs, sourceOnDiscipline, sourceOnProcedure } from './sources.ts';

const asInStandard: RulePack['clocks'] = Object.fromEntries(
  Object.entries(standard.clocks).map(([key, clock]) => [key, { ...clock, source: ownAs(clock.article) }]),
);

export const clocks: RulePack['clocks'] = {
  ...asInStandard,
  serveDecision: {
    amount: 15,
    unit: 'd',
    side: 'body',
    article: '30.1',
    pausable: true,
    source: sourceOnProcedure,
  },
  appeal: {
    amount: 30,
    unit: 'wd',
    side: 'person',
    article: '31.1',
    pausable: true,
    source: sourceOnProcedure,
  },
  // Province and below; the central level has 180 working days (see the pack's flags).
  appealDecision: {
    amount: 90,
    unit: 'wd',
    side: 'body',
    article: '31.8',
    pausable: true,
    source: sourceOnProcedure,
  },
  expiry: {
    amount: 1,
    unit: 'y',
    side: 'body',
    article: '32.2',
    pausable: false,
    source: sourceOnDiscipline,
  },
};
