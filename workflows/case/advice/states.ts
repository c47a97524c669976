// Committee consideration.
import type { Stage } from '../stage.ts';

export const advice: Stage = {
  name: 'advice',
  words: { vi: 'Trình, xem xét', en: 'Committee consideration' },
  initial: 'drafting',
  states: {
    drafting: { words: { vi: 'drafting', en: 'drafting' }, clocks: [], onDesk: [], moves: [] },
    commenting: { words: { vi: 'commenting', en: 'commenting' }, clocks: [], onDesk: [], moves: [] },
    scheduled: { words: { vi: 'scheduled', en: 'scheduled' }, clocks: [], onDesk: [], moves: [] },
    sitting: { words: { vi: 'sitting', en: 'sitting' }, clocks: [], onDesk: [], moves: [] },
    balloting: { words: { vi: 'balloting', en: 'balloting' }, clocks: [], onDesk: [], moves: [] },
    reasoning: { words: { vi: 'reasoning', en: 'reasoning' }, clocks: [], onDesk: [], moves: [] },
  },
};
