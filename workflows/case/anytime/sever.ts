// Cases that were joined for one sitting are heard apart again. What either respondent has said stays in their own case.
import { defineCommand } from '../command.ts';
import type { CheckRule } from '../rule.ts';
import { beforeBalloting, joinPayload } from './join.ts';
import type { OtherCaseData } from './other-case-rules.ts';

const isJoined: CheckRule<OtherCaseData> = {
  id: 'isJoined',
  article: '4.12',
  words: { vi: 'Hai vụ việc không được nhập.', en: 'The two cases are not joined.' },
  holds: ({ data, facts }) => facts.beside.joined.includes(data.caseId),
};

export const sever = defineCommand({
  type: 'case.sever',
  by: ['chair'],
  payload: joinPayload,
  before: [beforeBalloting],
  check: [isJoined],
  apply: ({ facts, data }) => ({
    ...facts,
    beside: { ...facts.beside, joined: facts.beside.joined.filter((id) => id !== data.caseId) },
  }),
  words: {
    act: { vi: 'Tách vụ việc', en: 'Sever' },
    done: { vi: 'Đã tách vụ việc', en: 'Severed' },
    help: {
      vi: 'Mỗi vụ việc lại được nghe ở phiên riêng.',
      en: 'Each case is heard in a sitting of its own again.',
    },
  },
  sample: ({ facts, text: write }) => ({
    caseId: facts.beside.joined[0] ?? facts.caseId,
    reasons: write('reasons'),
  }),
});
