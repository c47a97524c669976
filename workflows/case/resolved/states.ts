// Closed.
import type { Stage } from '../stage.ts';

export const resolved: Stage = {
  name: 'resolved',
  words: { vi: 'Kết thúc', en: 'Closed' },
  initial: 'restoring',
  states: {
    restoring: { words: { vi: 'restoring', en: 'restoring' }, clocks: [], onDesk: [], moves: [] },
    notOpened: { words: { vi: 'notOpened', en: 'notOpened' }, clocks: [], onDesk: [], moves: [] },
    referred: { words: { vi: 'referred', en: 'referred' }, clocks: [], onDesk: [], moves: [] },
    discontinued: { words: { vi: 'discontinued', en: 'discontinued' }, clocks: [], onDesk: [], moves: [] },
    noCase: { words: { vi: 'noCase', en: 'noCase' }, clocks: [], onDesk: [], moves: [] },
    exonerated: { words: { vi: 'exonerated', en: 'exonerated' }, clocks: [], onDesk: [], moves: [] },
    guidance: { words: { vi: 'guidance', en: 'guidance' }, clocks: [], onDesk: [], moves: [] },
    completed: { words: { vi: 'completed', en: 'completed' }, clocks: [], onDesk: [], moves: [] },
    quashed: { words: { vi: 'quashed', en: 'quashed' }, clocks: [], onDesk: [], moves: [] },
  },
};
