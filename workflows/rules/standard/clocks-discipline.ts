// Time limits of the standard procedure, chapter VI, and those of a stay. Each number with its source; where no written
// rule gives one, the source says that it is the organisation's own.
import type { RulePack } from '../pack.ts';

const source = 'standard 2026.1';
const ownSource = 'the organisation’s own';

export const clocksDiscipline: RulePack['clocks'] = {
  serveDecision: {
    amount: 10,
    unit: 'd',
    side: 'body',
    article: '30.1',
    pausable: true,
    source: `${source}, 30.1`,
  },
  appeal: {
    amount: 30,
    unit: 'd',
    side: 'person',
    article: '31.1',
    pausable: true,
    source: `${source}, 31.1`,
  },
  // From lodging to the decision on the appeal, through all its states.
  appealDecision: {
    amount: 90,
    unit: 'd',
    side: 'body',
    article: '31.8',
    pausable: true,
    source: `${source}, 31.8`,
  },
  // From the request to be let appeal out of time to the ruling on it; runs in any state while one waits.
  lateAppealRuling: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '31.9',
    pausable: false,
    source: `${ownSource}, 31.9`,
  },
  enforcement: {
    amount: 15,
    unit: 'd',
    side: 'body',
    article: '32.1',
    pausable: true,
    source: `${ownSource}, 32.1`,
  },
  // Set to the day on which the sanction ends; a stay never lengthens a sanction (invariant 11).
  expiry: {
    amount: 1,
    unit: 'y',
    side: 'body',
    article: '32.2',
    pausable: false,
    source: `${source}, 32.2`,
  },
  restoration: {
    amount: 30,
    unit: 'd',
    side: 'body',
    article: '33.1',
    pausable: false,
    source: `${ownSource}, 33.1`,
  },
  // Runs in any state while the case is stayed.
  stayReview: {
    amount: 30,
    unit: 'd',
    side: 'body',
    article: '4.3',
    pausable: false,
    source: `${source}, 4.3`,
  },
  // How soon a request to resume is ruled on; it draws the review of the stay near and is run by no state.
  resumeRuling: {
    amount: 10,
    unit: 'd',
    side: 'body',
    article: '4.4',
    pausable: false,
    source: `${ownSource}, 4.4`,
  },
};
