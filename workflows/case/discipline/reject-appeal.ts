// The panel chair does not admit the appeal, for a listed reason. The decision appealed against stands, no heavier than
// it was; it becomes final once this has been served.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import { panel } from '../sitting/body.ts';
import { chairHasDeclared, noChallengePending } from '../sitting/sitting-rules.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { unconflicted } from '../verification/report-rules.ts';
import { nextInstance } from './appeal-outcome.ts';
import { notYetAdmitted } from './appeal-rules.ts';
import { standingSanction } from './final-decision.ts';

export const rejectAppeal = defineCommand({
  type: 'discipline.rejectAppeal',
  legal: true,
  stepUp: true,
  by: ['panelChair'],
  payload: z.strictObject({
    reason: choice(
      { vi: 'Lý do không thụ lý', en: 'Reason' },
      {
        notAppealable: { vi: 'Nội dung không thuộc diện khiếu nại', en: 'Not open to appeal' },
        notByRespondent: {
          vi: 'Không do người bị xem xét hoặc người đại diện khiếu nại',
          en: 'Not lodged by the respondent or for them',
        },
      },
    ),
    unconflicted,
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }),
  }),
  before: [notYetAdmitted, chairHasDeclared(panel), noChallengePending(panel), actorUnconflicted],
  apply: ({ facts, day, actor }) => ({
    ...facts,
    appeal: facts.appeal && { ...facts.appeal, result: 'rejected' },
    decision: {
      instance: nextInstance(facts),
      outcome: 'appealRejected',
      sanction: standingSanction(facts),
      signedBy: actor.id ?? '',
      signedOn: day,
      servedOn: null,
    },
    decisionAttempts: 0,
  }),
  words: {
    act: { vi: 'Không thụ lý khiếu nại', en: 'Reject the appeal' },
    done: { vi: 'Đã quyết định không thụ lý khiếu nại', en: 'Appeal rejected' },
    help: {
      vi: 'Chỉ vì một lý do trong danh mục. Quyết định bị khiếu nại được giữ nguyên.',
      en: 'For a listed reason only. The decision appealed against stands as it is.',
    },
  },
  sample: ({ text: write }) => ({
    reason: 'notAppealable' as const,
    unconflicted: true as const,
    reasons: write('reasons'),
  }),
});
