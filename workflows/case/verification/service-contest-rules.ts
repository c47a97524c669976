// What contesting the service of the notice and ruling on it have in common: it has been contested or the authority was
// asked, and there is an end to it.
import type { BeforeRule } from '../rule.ts';

export const setAsidesLeft: BeforeRule = {
  id: 'setAsidesLeft',
  article: '12.5',
  words: {
    vi: 'Việc tống đạt đã được xem xét lại đủ số lần cho phép.',
    en: 'The service has been looked at again as often as is allowed.',
  },
  holds: ({ facts, pack }) =>
    facts.inquiry.serviceContests < pack.limits.serviceSetAsides &&
    facts.inquiry.serviceSetAsides < pack.limits.serviceSetAsides,
};

export const serviceContested: BeforeRule = {
  id: 'serviceContested',
  article: '12.5',
  words: {
    vi: 'Không có khiếu nại nào về việc tống đạt đang chờ.',
    en: 'Nobody has contested the service.',
  },
  holds: ({ facts }) => facts.inquiry.serviceContestedOn !== null,
};

export const serviceSettled: BeforeRule = {
  id: 'serviceSettled',
  article: '12.5',
  words: {
    vi: 'Khiếu nại của người bị xem xét về việc tống đạt chưa được trả lời.',
    en: 'The respondent has contested the service and nobody has ruled on it.',
  },
  holds: ({ facts }) => facts.inquiry.serviceContestedOn === null,
};
