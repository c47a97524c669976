// The respondent asks for another day. The chair rules on it before anything else; it can be asked so often as the pack
// allows, so that asking never holds the sitting up for good.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { noPostponementPending } from './postponement-rules.ts';

const postponementRequestsLeft: BeforeRule = {
  id: 'postponementRequestsLeft',
  article: '21.10',
  words: {
    vi: 'Đã đề nghị hoãn đủ số lần cho phép.',
    en: 'Another day has been asked for as often as allowed.',
  },
  holds: ({ facts, pack }) => facts.committee.postponementsAsked < pack.limits.postponements,
};

const nothingVotedOn: BeforeRule = {
  id: 'nothingVotedOn',
  article: '21.10',
  words: {
    vi: 'Phiên họp đã bắt đầu bỏ phiếu; không còn hoãn được.',
    en: 'Voting has begun in this sitting, which can no longer be put off at request.',
  },
  holds: ({ facts }) =>
    facts.sitting !== null && facts.ballots.slice(facts.sitting.earlierBallots).length === 0,
};

export const requestPostponement = defineCommand({
  type: 'advice.requestPostponement',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  whileStayed: true,
  payload: z.strictObject({
    ground: choice(
      { vi: 'Lý do', en: 'Ground' },
      {
        illness: { vi: 'Ốm đau, tai nạn', en: 'Illness or accident' },
        representative: { vi: 'Người đại diện không có mặt được', en: 'The representative cannot attend' },
        evidence: { vi: 'Cần thêm thời gian cho chứng cứ mới', en: 'New evidence needs time' },
        other: { vi: 'Lý do khác', en: 'Another reason' },
      },
    ),
    reasons: text({ vi: 'Giải thích', en: 'Reasons' }),
  }),
  before: [noPostponementPending, postponementRequestsLeft, nothingVotedOn],
  apply: ({ facts, day }) => ({
    ...facts,
    committee: {
      ...facts.committee,
      postponement: { askedOn: day },
      postponementsAsked: facts.committee.postponementsAsked + 1,
    },
  }),
  words: {
    act: { vi: 'Đề nghị hoãn phiên họp', en: 'Ask for another day' },
    done: { vi: 'Người bị xem xét đề nghị hoãn phiên họp', en: 'Another day asked for' },
    help: {
      vi: 'Chủ tọa trả lời có lý do trước mọi việc khác.',
      en: 'The chair rules on it, with reasons, before anything else.',
    },
  },
  sample: ({ pick, text: write }) => ({
    ground: pick(['illness', 'representative', 'evidence'] as const),
    reasons: write('reasons'),
  }),
});
