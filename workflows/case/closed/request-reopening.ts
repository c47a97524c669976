// Somebody asks that a closed case be reopened: the respondent, their heirs through the secretary, or the supervisor. It
// only asks: two persons of the authority decide.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { neverOnProtectedGround } from './reopening-rules.ts';

const reopeningNotYetAsked: BeforeRule = {
  id: 'reopeningNotYetAsked',
  article: '34.1',
  words: {
    vi: 'Một đề nghị xem xét lại vụ việc đang chờ trả lời.',
    en: 'A request to reopen the case is already waiting to be ruled on.',
  },
  holds: ({ facts }) => facts.closed.reopeningAskedOn === null,
};

export const requestReopening = defineCommand({
  type: 'case.requestReopening',
  bringsContent: true,
  by: ['respondent', 'secretary', 'supervisor'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    evidence: text({
      vi: 'Chứng cứ mới',
      en: 'The new evidence',
      helpVi: 'Chứng cứ gì, vì sao trước đây chưa có, và nó cho thấy điều gì.',
      helpEn: 'What it is, why it could not be had before and what it shows.',
    }),
  }),
  before: [neverOnProtectedGround, reopeningNotYetAsked],
  apply: ({ facts, day }) => ({ ...facts, closed: { ...facts.closed, reopeningAskedOn: day } }),
  words: {
    act: { vi: 'Đề nghị xem xét lại vụ việc', en: 'Ask to reopen the case' },
    done: { vi: 'Đã có đề nghị xem xét lại vụ việc', en: 'Reopening asked for' },
    help: {
      vi: 'Cần chứng cứ mới. Hai người có thẩm quyền quyết định.',
      en: 'Needs new evidence. Two persons of the authority decide.',
    },
  },
  sample: ({ text: write }) => ({ evidence: write('newEvidence') }),
});
