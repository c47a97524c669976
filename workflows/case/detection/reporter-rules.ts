// What a question, feedback or review of the reporter needs: a way back to them, and bounds from the pack.
import type { BeforeRule } from '../rule.ts';

export const reporterReachable: BeforeRule = {
  id: 'reporterReachable',
  article: '10.3',
  words: {
    vi: 'Không có kênh liên lạc với người phản ánh.',
    en: 'There is no way back to the reporter.',
  },
  holds: ({ facts }) => facts.reporter.reachable,
};

export const questionsLeft: BeforeRule = {
  id: 'questionsLeft',
  article: '11.1',
  words: {
    vi: 'Đã hỏi người phản ánh đủ số lần cho phép.',
    en: 'The reporter has been asked as often as allowed.',
  },
  holds: ({ facts, pack }) => facts.reporter.questions < pack.limits.reporterQuestions,
};
