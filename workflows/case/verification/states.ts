// Investigation.
import type { Stage } from '../stage.ts';

export const verification: Stage = {
  name: 'verification',
  words: { vi: 'Thẩm tra, xác minh', en: 'Investigation' },
  initial: 'appointing',
  states: {
    appointing: { words: { vi: 'appointing', en: 'appointing' }, clocks: [], onDesk: [], moves: [] },
    planning: { words: { vi: 'planning', en: 'planning' }, clocks: [], onDesk: [], moves: [] },
    gathering: { words: { vi: 'gathering', en: 'gathering' }, clocks: [], onDesk: [], moves: [] },
    serving: { words: { vi: 'serving', en: 'serving' }, clocks: [], onDesk: [], moves: [] },
    responding: { words: { vi: 'responding', en: 'responding' }, clocks: [], onDesk: [], moves: [] },
    drafting: { words: { vi: 'drafting', en: 'drafting' }, clocks: [], onDesk: [], moves: [] },
    reviewing: { words: { vi: 'reviewing', en: 'reviewing' }, clocks: [], onDesk: [], moves: [] },
  },
};
