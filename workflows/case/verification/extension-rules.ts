// What asking for more time and ruling on it have in common: which windows can be extended, who rules, and how far.
// While a request is pending its window stands still (invariant 6: no clock runs out on somebody who asked in time).
import type { Clock, Facts } from '../facts.ts';
import type { Part } from '../roles.ts';
import type { BeforeRule } from '../rule.ts';
import { chairOf } from '../sitting/body.ts';

/** Keys of the clocks that are a respondent's window and can be extended, with the words of the choice. */
export const extensibleWindows = {
  reply: { vi: 'Thời hạn giải trình', en: 'Time to reply' },
  comment: { vi: 'Thời hạn góp ý báo cáo', en: 'Time to comment on the report' },
  hearing: { vi: 'Thời gian chuẩn bị phiên họp', en: 'Time to prepare for the hearing' },
  appeal: { vi: 'Thời hạn khiếu nại', en: 'Time to appeal' },
} as const;
export type ExtensibleWindow = keyof typeof extensibleWindows;

export const extensionPending: BeforeRule = {
  id: 'extensionPending',
  article: '12.6',
  words: { vi: 'Không có đề nghị gia hạn nào đang chờ.', en: 'No request for more time is pending.' },
  holds: ({ facts }) => facts.request?.kind === 'extension',
};

/**
 * In the investigation the supervisor rules, and before the body until it has a chair; then the chair. In the window to
 * appeal there is no panel yet, and the body has nothing more to say: the authority rules.
 */
export const rulerOfThisStage: BeforeRule = {
  id: 'rulerOfThisStage',
  article: '12.6',
  words: {
    vi: 'Ở giai đoạn này, người khác có thẩm quyền xem xét việc gia hạn.',
    en: 'Where the case stands now, it is for somebody else to rule on more time.',
  },
  holds: ({ state, facts, parts }) => parts.has(rulerOn(state, facts)),
};

export function rulerOn(state: string, { sitting }: Facts): Part {
  if (state.startsWith('verification.')) return 'supervisor';
  if (state.startsWith('advice.')) return sitting && chairOf(sitting) !== null ? 'chair' : 'supervisor';
  return 'authority';
}

/** A step that would pass over a pending request waits until someone has ruled on it. */
export const nothingPending: BeforeRule = {
  id: 'nothingPending',
  article: '12.6',
  words: {
    vi: 'Còn một đề nghị của người bị xem xét chưa được giải quyết.',
    en: 'A request of the respondent is still waiting to be ruled on.',
  },
  holds: ({ facts }) => facts.request === null,
};

/** The facts with another clock under its key and the request settled. */
export function withRuledClock(facts: Facts, clock: Clock): Facts {
  return { ...facts, request: null, clocks: { ...facts.clocks, [clock.key]: clock } };
}
