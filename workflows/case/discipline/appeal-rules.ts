// Rules on an appeal that several commands share.
import type { BeforeRule } from '../rule.ts';

export const notYetAdmitted: BeforeRule = {
  id: 'notYetAdmitted',
  article: '31.4',
  words: { vi: 'Khiếu nại đã được thụ lý.', en: 'The appeal has been admitted already.' },
  holds: ({ facts }) => facts.appeal !== null && facts.appeal.admittedOn === null,
};

export const appealAdmitted: BeforeRule = {
  id: 'appealAdmitted',
  article: '31.4',
  words: { vi: 'Khiếu nại chưa được thụ lý.', en: 'The appeal has not been admitted yet.' },
  holds: ({ facts }) => facts.appeal !== null && facts.appeal.admittedOn !== null,
};
