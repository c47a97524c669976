// The supervisor takes a proposed allegation into the case. The conditions are those of opening, and the case goes back:
// findings, comments and waivers fall, notice and reply start again (invariant 9). Answers already given stay on file, so
// that the report still has to address them.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { allegationOf } from '../detection/add-allegation.ts';
import { confirmed, text } from '../fields.ts';
import { backToGathering } from '../sitting/back-to-gathering.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import {
  allegationProposed,
  allegationsBeforeVote,
  amendedIsCurrent,
  amendmentsLeft,
  proposalNotDecidedBefore,
  proposalReachable,
} from './proposal-rules.ts';

export const admitAllegation = defineCommand({
  type: 'verification.admitAllegation',
  legal: true,
  by: ['supervisor'],
  payload: z.strictObject({
    jurisdiction: confirmed({ vi: 'Thuộc thẩm quyền', en: 'It is within jurisdiction' }),
    noProtectedGround: confirmed({
      vi: 'Không dựa trên căn cứ được bảo vệ',
      en: 'It rests on no protected ground',
    }),
    reasons: text({ vi: 'Lý do chấp nhận', en: 'Reasons for admitting it' }),
  }),
  needsEarlierDecisions: true,
  before: [
    allegationProposed,
    allegationsBeforeVote,
    amendmentsLeft,
    amendedIsCurrent,
    proposalReachable,
    actorUnconflicted,
  ],
  check: [proposalNotDecidedBefore],
  apply: ({ facts, pack }) => {
    const { inquiry } = facts;
    const { proposal } = inquiry;
    if (!proposal) return facts;
    const others = facts.allegations.map((one) =>
      one.id === proposal.amends ? { ...one, fate: 'dropped' as const } : one,
    );
    return {
      ...backToGathering(facts),
      allegations: [...others, allegationOf(proposal, pack, proposal.id)],
      inquiry: {
        ...inquiry,
        proposal: null,
        noticeDraft: null,
        amendments: inquiry.amendments + (facts.notice ? 1 : 0),
      },
    };
  },
  words: {
    act: { vi: 'Chấp nhận bổ sung, sửa đổi', en: 'Admit the allegation' },
    done: { vi: 'Đã đưa nội dung được đề xuất vào vụ việc', en: 'Proposed allegation admitted' },
    help: {
      vi: 'Điều kiện như khi mở. Phải thông báo và chờ giải trình lại.',
      en: 'As for opening. Notice and reply start again.',
    },
  },
  sample: ({ text: write }) => ({
    jurisdiction: true as const,
    noProtectedGround: true as const,
    reasons: write('reasons'),
  }),
});
