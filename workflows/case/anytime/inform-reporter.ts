// The reporter is told how the case stands, or what became of it: never names, evidence or votes. An interim word puts
// the feedback off as often as the pack allows; only the outcome ends it.
import { z } from 'zod';
import { hasEnded } from '../clocks-beside.ts';
import { defineCommand } from '../command.ts';
import { reporterReachable } from '../detection/reporter-rules.ts';
import type { Facts } from '../facts.ts';
import { choice, confirmed, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';

type Data = { about: 'progress' | 'outcome' };

const outcomeKnown: CheckRule<Data> = {
  id: 'outcomeKnown',
  article: '10.3',
  words: {
    vi: 'Báo kết quả khi vụ việc đã kết thúc hoặc quyết định là cuối cùng; trước đó chỉ báo tình hình.',
    en: 'The outcome is told once the case has ended or its decision is final; until then, how it stands.',
  },
  holds: ({ data, state, facts }) =>
    (data.about === 'outcome') === (hasEnded(state) || facts.finalOn !== null),
};

const notToldYet: CheckRule<Data> = {
  id: 'notToldYet',
  article: '10.3',
  words: { vi: 'Đã báo kết quả rồi.', en: 'The outcome has been told already.' },
  holds: ({ data, facts }) => data.about === 'progress' || facts.reporter.toldOn === null,
};

export const informReporter = defineCommand({
  type: 'case.informReporter',
  // The supervisor tells the outcome of a case that has left everybody else's hands.
  by: ['intake', 'secretary', 'supervisor'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    about: choice(
      { vi: 'Nội dung phản hồi', en: 'What they are told' },
      {
        progress: { vi: 'Tình hình giải quyết', en: 'How it stands' },
        outcome: { vi: 'Kết quả', en: 'The outcome' },
      },
    ),
    nothingConfidential: confirmed({
      vi: 'Không nêu danh tính, chứng cứ hay ý kiến biểu quyết',
      en: 'It names nobody and gives no evidence and no votes',
    }),
    message: text({ vi: 'Nội dung', en: 'Message' }),
  }),
  before: [reporterReachable],
  check: [outcomeKnown, notToldYet],
  apply: ({ facts, data, day, pack }) =>
    data.about === 'outcome'
      ? { ...facts, reporter: { ...facts.reporter, toldOn: day } }
      : withFeedbackPutOff(facts, pack.limits.feedbackExtensions),
  words: {
    act: { vi: 'Phản hồi người phản ánh', en: 'Inform the reporter' },
    done: { vi: 'Đã phản hồi người phản ánh', en: 'Reporter informed' },
    help: {
      vi: 'Báo tình hình hoặc kết quả, không tiết lộ nội dung hồ sơ.',
      en: 'Tells how it stands or how it ended, and nothing from the file.',
    },
  },
  sample: ({ facts, text: write }) => ({
    about: facts.outcome === null ? ('progress' as const) : ('outcome' as const),
    nothingConfidential: true as const,
    message: write('message'),
  }),
});

/** The clock of the feedback starts again from today, no more often than allowed. */
function withFeedbackPutOff(facts: Facts, most: number): Facts {
  if (facts.reporter.feedbackPutOff >= most) return facts;
  const { reporterFeedback: _, ...clocks } = facts.clocks;
  return {
    ...facts,
    clocks,
    reporter: { ...facts.reporter, feedbackPutOff: facts.reporter.feedbackPutOff + 1 },
  };
}
