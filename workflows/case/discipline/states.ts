// Decision and enforcement.
import type { Stage } from '../stage.ts';

export const discipline: Stage = {
  name: 'discipline',
  words: { vi: 'Thi hành kỷ luật', en: 'Decision and enforcement' },
  initial: 'notifying',
  states: {
    notifying: { words: { vi: 'notifying', en: 'notifying' }, clocks: [], onDesk: [], moves: [] },
    appealable: { words: { vi: 'appealable', en: 'appealable' }, clocks: [], onDesk: [], moves: [] },
    appealed: { words: { vi: 'appealed', en: 'appealed' }, clocks: [], onDesk: [], moves: [] },
    appealSitting: { words: { vi: 'appealSitting', en: 'appealSitting' }, clocks: [], onDesk: [], moves: [] },
    appealBalloting: {
      words: { vi: 'appealBalloting', en: 'appealBalloting' },
      clocks: [],
      onDesk: [],
      moves: [],
    },
    appealReasoning: {
      words: { vi: 'appealReasoning', en: 'appealReasoning' },
      clocks: [],
      onDesk: [],
      moves: [],
    },
    enforcing: { words: { vi: 'enforcing', en: 'enforcing' }, clocks: [], onDesk: [], moves: [] },
    inForce: { words: { vi: 'inForce', en: 'inForce' }, clocks: [], onDesk: [], moves: [] },
  },
};
