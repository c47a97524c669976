// The chair signs what the ballots have decided. The payload carries the reasons and nothing of the outcome: that is
// counted from the ballots once more, so nothing else can be signed (invariant 1).
import { z } from 'zod';
import { noDeferral } from '../anytime/no-deferral.ts';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { isSound } from '../sitting/ballots.ts';
import { committee } from '../sitting/body.ts';
import { hearingWasOffered } from '../sitting/sitting-rules.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { noticeCoversAll } from '../verification/notice-rules.ts';
import { decidingBallots, decisionOfBallots, everyQuestionAsked } from './questions.ts';

const allQuestionsAnswered: BeforeRule = {
  id: 'allQuestionsAnswered',
  article: '23.1',
  words: {
    vi: 'Còn nội dung chưa được biểu quyết.',
    en: 'A question has not been voted on yet.',
  },
  holds: ({ facts }) => everyQuestionAsked(facts),
};

const ballotsHold: BeforeRule = {
  id: 'ballotsHold',
  article: '22.3',
  words: {
    vi: 'Có lần biểu quyết không đủ thành viên hoặc kết quả không khớp với phiếu.',
    en: 'A ballot lacks its quorum, or its result does not follow from its votes.',
  },
  holds: ({ facts, pack }) => decidingBallots(facts).every((ballot) => isSound(pack.ballot, ballot)),
};

const signerWasOnRoll: BeforeRule = {
  id: 'signerWasOnRoll',
  article: '23.1',
  words: {
    vi: 'Người ký phải có trong danh sách biểu quyết cuối cùng.',
    en: 'Whoever signs has to have been on the roll of the last ballot.',
  },
  holds: ({ facts, actor }) =>
    actor.id !== null && decidingBallots(facts).at(-1)?.roll.includes(actor.id) === true,
};

export const signDecision = defineCommand({
  type: 'advice.signDecision',
  by: ['chair'],
  heldByDefects: true,
  payload: z.strictObject({
    reasons: text({
      vi: 'Lý do của quyết định',
      en: 'Reasons of the decision',
      helpVi: 'Theo từng nội dung: chứng cứ nào thuyết phục và vì sao.',
      helpEn: 'For each allegation: which evidence convinced, and why.',
    }),
    answersRespondent: text({
      vi: 'Trả lời ý kiến của người bị xem xét',
      en: 'How the reasons answer the respondent',
    }),
  }),
  before: [
    noDeferral,
    allQuestionsAnswered,
    ballotsHold,
    signerWasOnRoll,
    hearingWasOffered(committee),
    noticeCoversAll,
    nothingPending,
  ],
  apply: ({ facts, actor, day }) => ({
    ...facts,
    decision: {
      instance: 1,
      ...decisionOfBallots(facts),
      signedBy: actor.id ?? '',
      signedOn: day,
      servedOn: null,
    },
  }),
  words: {
    act: { vi: 'Ký quyết định', en: 'Sign the decision' },
    done: { vi: 'Đã ký quyết định', en: 'Decision signed' },
    help: {
      vi: 'Kết quả lấy từ phiếu; người ký chỉ viết lý do.',
      en: 'The outcome comes from the ballots; whoever signs writes the reasons.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons'), answersRespondent: write('answer') }),
});
