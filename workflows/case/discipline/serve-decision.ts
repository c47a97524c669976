// The secretary serves the decision, with its reasons and the right to appeal. What follows is written in the decision:
// the window to appeal, enforcement where no instance is left, restoration, or the way back to the deciding body.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, confirmed, date, person, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { withServed } from './served-decision.ts';
import {
  decisionPostedLast,
  decisionRefusalWitnessed,
  notBeforeSigning,
  type ServiceAttempt,
  serviceOutcomes,
} from './service-rules.ts';

const decisionSigned: BeforeRule = {
  id: 'decisionSigned',
  article: '30.1',
  words: {
    vi: 'Không có quyết định nào đã ký và chờ tống đạt.',
    en: 'No decision is signed and waiting to be served.',
  },
  holds: ({ facts }) => facts.decision !== null && facts.decision.servedOn === null,
};

export const serveDecision = defineCommand({
  type: 'discipline.serveDecision',
  legal: true,
  by: ['secretary'],
  payload: z.strictObject({
    outcome: choice({ vi: 'Kết quả', en: 'Outcome' }, serviceOutcomes),
    attemptedOn: date({ vi: 'Ngày tống đạt', en: 'Day of the attempt' }),
    witnessId: person({ vi: 'Người chứng kiến', en: 'Witness' }, 'anyone').optional(),
    withReasonsAndRights: confirmed({
      vi: 'Kèm lý do và hướng dẫn về quyền khiếu nại',
      en: 'With its reasons and the right to appeal',
    }),
    circumstances: text({
      vi: 'Nơi, cách thức, số biên nhận',
      en: 'Where, how and the number of the receipt',
    }),
  }),
  before: [decisionSigned, actorUnconflicted],
  check: [
    notInTheFuture((data: ServiceAttempt) => data.attemptedOn),
    notBeforeSigning,
    decisionRefusalWitnessed,
    decisionPostedLast,
  ],
  apply: ({ facts, data, day, pack }) => {
    if (data.outcome === 'failed') return { ...facts, decisionAttempts: facts.decisionAttempts + 1 };
    return withServed(facts, data.attemptedOn, day, pack);
  },
  words: {
    act: { vi: 'Tống đạt quyết định', en: 'Serve the decision' },
    done: { vi: 'Đã ghi nhận một lần tống đạt quyết định', en: 'Attempt to serve the decision recorded' },
    help: {
      vi: 'Thời hạn khiếu nại tính từ khi đã tống đạt. Ghi mọi lần, kể cả không giao được.',
      en: 'The time to appeal starts with service. Record each attempt, failed ones too.',
    },
  },
  sample: ({ today, text: write }) => ({
    outcome: 'delivered' as const,
    attemptedOn: today,
    withReasonsAndRights: true as const,
    circumstances: write('service'),
  }),
});
