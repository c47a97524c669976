// The investigator drafts the notice; the supervisor signs it. A draft names every current allegation and falls when they
// change, so that nobody signs a notice of something else.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations } from '../facts.ts';
import { text } from '../fields.ts';

export const draftNotice = defineCommand({
  type: 'verification.draftNotice',
  by: ['investigator'],
  payload: z.strictObject({
    draft: text({
      vi: 'Dự thảo thông báo',
      en: 'Draft of the notice',
      helpVi: 'Nêu hành vi, nơi, thời gian và điều khoản của từng nội dung; dùng "dấu hiệu".',
      helpEn: 'State the act, place, time and provision of each allegation; say "alleged".',
    }),
  }),
  apply: ({ facts, day }) => ({
    ...facts,
    inquiry: {
      ...facts.inquiry,
      noticeDraft: { on: day, allegations: currentAllegations(facts).map((one) => one.id) },
    },
  }),
  words: {
    act: { vi: 'Dự thảo thông báo', en: 'Draft the notice' },
    done: { vi: 'Đã dự thảo thông báo nội dung xem xét', en: 'Notice drafted' },
    help: {
      vi: 'Người điều hành ký rồi thư ký mới tống đạt.',
      en: 'The supervisor signs it before the secretary serves it.',
    },
  },
  sample: ({ text: write }) => ({ draft: write('notice') }),
});
