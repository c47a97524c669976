// A case begins: a report, a self-report or a finding comes in and is written down by the intake officer.
// It opens no investigation and names nobody as a wrongdoer; the respondent may still be unknown.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, date, line, text, unit } from '../fields.ts';
import { notInTheFuture } from '../rules-on-days.ts';

export const channels = {
  report: { vi: 'Phản ánh, tố cáo', en: 'Report' },
  selfReport: { vi: 'Tự nhận, tự báo cáo', en: 'Self-report' },
  audit: { vi: 'Kết luận kiểm toán', en: 'Audit finding' },
  inspection: { vi: 'Kết luận thanh tra, kiểm tra', en: 'Inspection finding' },
  media: { vi: 'Thông tin báo chí', en: 'Media report' },
  referral: { vi: 'Cơ quan khác chuyển đến', en: 'Referral by another body' },
} as const;

export const register = defineCommand({
  type: 'detection.register',
  by: ['intake'],
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    channel: choice({ vi: 'Nguồn thông tin', en: 'How it came in' }, channels),
    receivedOn: date({ vi: 'Ngày tiếp nhận', en: 'Received on' }),
    subject: line({
      vi: 'Nội dung tóm tắt',
      en: 'What it is about',
      helpVi: 'Nêu hành vi, không nêu nhận xét về con người.',
      helpEn: 'State the conduct, not an opinion of the person.',
    }),
    account: text({ vi: 'Nội dung chi tiết', en: 'Account' }),
  }),
  check: [notInTheFuture((data: { receivedOn: string }) => data.receivedOn)],
  apply: ({ facts, data, actor }) => ({
    ...facts,
    channel: data.channel,
    receivedOn: data.receivedOn,
    officers: { ...facts.officers, intake: actor.id },
  }),
  words: {
    act: { vi: 'Đăng ký vụ việc', en: 'Register a case' },
    done: { vi: 'Đã tiếp nhận và đăng ký vụ việc', en: 'Case received and registered' },
    help: {
      vi: 'Ghi nhận thông tin ban đầu. Chưa mở thẩm tra và chưa kết luận về ai.',
      en: 'Records what came in. Nothing is opened and nobody is judged by it.',
    },
  },
  sample: ({ unitId, today, pick, text: write }) => ({
    unitId,
    channel: pick(['report', 'report', 'report', 'audit', 'inspection', 'selfReport', 'referral'] as const),
    receivedOn: today,
    subject: write('subject'),
    account: write('account'),
  }),
});
