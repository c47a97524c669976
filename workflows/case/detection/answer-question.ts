// The reporter's answer. What comes on paper or by word is written down by the intake officer.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

export const answerQuestion = defineCommand({
  type: 'detection.answerQuestion',
  by: ['reporter', 'intake'],
  payload: z.strictObject({ answer: text({ vi: 'Câu trả lời', en: 'Answer' }) }),
  before: [actorUnconflicted],
  apply: ({ facts }) => ({ ...facts, questionAskedOn: null }),
  words: {
    act: { vi: 'Ghi câu trả lời của người phản ánh', en: "Record the reporter's answer" },
    done: { vi: 'Người phản ánh đã trả lời', en: 'Reporter answered' },
    help: {
      vi: 'Ghi nguyên văn câu trả lời nhận được.',
      en: 'Records the answer as it came in.',
    },
  },
  sample: ({ text: write }) => ({ answer: write('answer') }),
});
