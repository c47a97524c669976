// A member who voted against what was carried may have their reasons kept with the decision. It changes nothing in it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { decidingBallots } from './questions.ts';

const voteWasOpen: BeforeRule = {
  id: 'voteWasOpen',
  article: '23.3',
  words: {
    vi: 'Biểu quyết kín nên không ghi ý kiến bảo lưu theo tên.',
    en: 'The vote was secret, so no dissent is recorded under a name.',
  },
  holds: ({ pack }) => pack.ballot.mode === 'open',
};

const votedAgainst: BeforeRule = {
  id: 'votedAgainst',
  article: '23.3',
  words: {
    vi: 'Chỉ thành viên đã biểu quyết khác với kết quả mới ghi ý kiến bảo lưu.',
    en: 'Only a member who voted differently from the result can record a dissent.',
  },
  holds: ({ facts, actor }) => {
    const me = actor.id ?? '';
    return decidingBallots(facts).some((one) => one.votes[me] !== undefined && one.votes[me] !== one.carried);
  },
};

export const recordDissent = defineCommand({
  type: 'advice.recordDissent',
  by: ['member', 'chair'],
  concurrency: 'commutes',
  payload: z.strictObject({
    dissent: text({
      vi: 'Ý kiến bảo lưu',
      en: 'Dissent',
      exampleVi: 'Tôi không cho là nội dung 1 có cơ sở: sổ quỹ được sửa sau ngày 14/6 (CC-05, trang 4).',
      exampleEn: 'I do not find allegation 1 proven: the cash book was changed after 14 June (E-05, page 4).',
    }),
  }),
  before: [voteWasOpen, votedAgainst],
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Ghi ý kiến bảo lưu', en: 'Record a dissent' },
    done: { vi: 'Thành viên ghi ý kiến bảo lưu', en: 'Dissent recorded' },
    help: {
      vi: 'Ý kiến được lưu cùng quyết định, không làm thay đổi kết quả.',
      en: 'Kept with the decision; it does not change the result.',
    },
  },
  sample: ({ text: write }) => ({ dissent: write('dissent') }),
});
