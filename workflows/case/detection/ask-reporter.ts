// A question goes to the reporter; screening waits for the answer, but never longer than the pack's window.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { questionsLeft, reporterReachable } from './reporter-rules.ts';

export const askReporter = defineCommand({
  type: 'detection.askReporter',
  by: ['intake'],
  payload: z.strictObject({ question: text({ vi: 'Câu hỏi', en: 'Question' }) }),
  before: [actorUnconflicted, reporterReachable, questionsLeft],
  apply: ({ facts, day }) => ({
    ...facts,
    questionAskedOn: day,
    reporter: { ...facts.reporter, questions: facts.reporter.questions + 1 },
  }),
  words: {
    act: { vi: 'Hỏi người phản ánh', en: 'Ask the reporter' },
    done: { vi: 'Đã gửi câu hỏi cho người phản ánh', en: 'Question sent to the reporter' },
    help: {
      vi: 'Hỏi điều còn thiếu để xác định hành vi cụ thể.',
      en: 'Asks for what is missing to make the conduct specific.',
    },
  },
  sample: ({ text: write }) => ({ question: write('question') }),
});
