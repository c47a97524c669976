// A request of the respondent for another day: it is ruled on before anything else, so nothing opens, is recorded or is
// voted on while one waits.
import type { Facts } from '../facts.ts';
import type { BeforeRule } from '../rule.ts';

export const noPostponementPending: BeforeRule = {
  id: 'noPostponementPending',
  article: '21.10',
  words: {
    vi: 'Đề nghị hoãn phiên họp của người bị xem xét chưa được giải quyết.',
    en: 'The respondent has asked for another day and nobody has ruled on it.',
  },
  holds: ({ facts }) => facts.committee.postponement === null,
};

export const postponementPending: BeforeRule = {
  id: 'postponementPending',
  article: '21.10',
  words: { vi: 'Không có đề nghị hoãn nào đang chờ.', en: 'No request for another day is waiting.' },
  holds: ({ facts }) => facts.committee.postponement !== null,
};

/** The request is settled, by whatever it was answered with. */
export function withPostponementRuled(facts: Facts): Facts {
  return { ...facts, committee: { ...facts.committee, postponement: null } };
}
