// The supervisor signs the notice that the investigator has drafted: every current allegation and the rights. From here
// on the respondent is in the case; a waiver or reply given on an earlier notice no longer counts.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations, type Facts } from '../facts.ts';
import { confirmed, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';

const noticeDrafted: BeforeRule = {
  id: 'noticeDrafted',
  article: '12.4',
  words: {
    vi: 'Người thẩm tra chưa dự thảo thông báo về các nội dung hiện có.',
    en: 'The investigator has not drafted a notice of the allegations as they stand.',
  },
  holds: ({ facts }) => isDraftedOnAll(facts),
};

export const serveNotice = defineCommand({
  type: 'verification.serveNotice',
  legal: true,
  by: ['supervisor'],
  payload: z.strictObject({
    conduct: text({
      vi: 'Nội dung thông báo',
      en: 'Text of the notice',
      helpVi: 'Nêu hành vi, nơi, thời gian và điều khoản của từng nội dung; dùng "dấu hiệu".',
      helpEn: 'State the act, place, time and provision of each allegation; say "alleged".',
      exampleVi:
        'Có dấu hiệu ngày 14/6/2026, tại Phòng Tài vụ, duyệt phiếu chi 118 cho hóa đơn 0457 đã được trả (DU-02).',
      exampleEn:
        'It is alleged that on 14 June 2026, at the Finance Office, voucher 118 was approved for invoice 0457, already paid (DU-02).',
    }),
    rights: confirmed({
      vi: 'Đã nêu các quyền: im lặng, giải trình, nộp chứng cứ, người đi cùng, phiên dịch, xin gia hạn, xem chứng cứ',
      en: 'It states the rights: silence, reply, own evidence, companion, interpreter, more time, disclosure',
    }),
  }),
  before: [noticeDrafted, actorUnconflicted],
  apply: ({ facts, day }) => ({
    ...facts,
    notice: {
      issuedOn: day,
      servedOn: null,
      attempts: 0,
      allegations: currentAllegations(facts).map((one) => one.id),
    },
    inquiry: { ...facts.inquiry, noticeDraft: null, serviceContestedOn: null },
    repliedOn: null,
    replyWaivedOn: null,
  }),
  words: {
    act: { vi: 'Ký thông báo nội dung xem xét', en: 'Sign the notice' },
    done: { vi: 'Đã ký thông báo nội dung xem xét', en: 'Notice signed' },
    help: {
      vi: 'Thông báo nêu mọi nội dung hiện có và các quyền; sau đó thư ký tống đạt.',
      en: 'It states every current allegation and the rights; the secretary then serves it.',
    },
  },
  sample: ({ text: write }) => ({ conduct: write('notice'), rights: true as const }),
});

function isDraftedOnAll(facts: Facts): boolean {
  const drafted = facts.inquiry.noticeDraft?.allegations;
  const current = currentAllegations(facts).map((one) => one.id);
  return drafted?.length === current.length && current.every((id) => drafted.includes(id));
}
