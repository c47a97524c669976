// Rules on what the ballots have decided, shared by whoever signs it and whoever forwards it to a second body.
import type { BeforeRule } from '../rule.ts';
import { ballotRulesOf } from '../sitting/ballot-rules.ts';
import { isSound } from '../sitting/ballots.ts';
import { committee } from '../sitting/body.ts';
import { decidingBallots, everyQuestionAsked } from './questions.ts';

export const allQuestionsAnswered: BeforeRule = {
  id: 'allQuestionsAnswered',
  article: '23.1',
  words: {
    vi: 'Còn nội dung chưa được biểu quyết.',
    en: 'A question has not been voted on yet.',
  },
  holds: ({ facts }) => everyQuestionAsked(facts),
};

export const ballotsHold: BeforeRule = {
  id: 'ballotsHold',
  article: '22.3',
  words: {
    vi: 'Có lần biểu quyết không đủ thành viên hoặc kết quả không khớp với phiếu.',
    en: 'A ballot lacks its quorum, or its result does not follow from its votes.',
  },
  holds: ({ facts, pack }) =>
    decidingBallots(facts).every((ballot) => isSound(ballotRulesOf(committee, facts, pack), ballot)),
};
