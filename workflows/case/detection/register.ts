// A case begins: a report, a self-report or a finding comes in and is written down by the intake officer, or sent in by
// whoever reports it, themselves included.
// It opens no investigation and names nobody as a wrongdoer; the respondent may still be unknown.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, date, flag, line, text, unit } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';

export const channels = {
  report: { vi: 'Phản ánh, tố cáo', en: 'Report' },
  selfReport: { vi: 'Tự nhận, tự báo cáo', en: 'Self-report' },
  audit: { vi: 'Kết luận kiểm toán', en: 'Audit finding' },
  inspection: { vi: 'Kết luận thanh tra, kiểm tra', en: 'Inspection finding' },
  media: { vi: 'Thông tin báo chí', en: 'Media report' },
  referral: { vi: 'Cơ quan khác chuyển đến', en: 'Referral by another body' },
} as const;

type Data = { channel: keyof typeof channels; receivedOn: string };

/** Where somebody has come forward; an audit or a newspaper waits for no answer. */
const hasReporter: ReadonlySet<keyof typeof channels> = new Set(['report', 'selfReport', 'referral']);

/** Whoever reports themselves does that and nothing else; whoever reports somebody else holds no office in the case. */
const ownChannel: CheckRule<Data> = {
  id: 'ownChannel',
  article: '10.1',
  words: {
    vi: 'Tự báo cáo thì chọn nguồn "tự nhận"; phản ánh thì chọn nguồn "phản ánh".',
    en: 'A self-report comes in as a self-report, a report as a report.',
  },
  holds: ({ data, parts }) => {
    if (parts.has('intake')) return true;
    return data.channel === (parts.has('respondent') ? 'selfReport' : 'report');
  },
};

/** What somebody sends themselves arrives when they send it; only intake writes down what came on paper before. */
const notDatedBack: CheckRule<Data> = {
  id: 'notDatedBack',
  article: '2.5',
  words: {
    vi: 'Thông tin tự gửi được tiếp nhận vào chính ngày gửi.',
    en: 'What you send yourself is received on the day on which you send it.',
  },
  holds: ({ data, parts, day }) => parts.has('intake') || data.receivedOn === day,
};

export const register = defineCommand({
  type: 'detection.register',
  by: ['intake', 'respondent', 'reporter'],
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    channel: choice({ vi: 'Nguồn thông tin', en: 'How it came in' }, channels),
    receivedOn: date({ vi: 'Ngày tiếp nhận', en: 'Received on' }),
    subject: line({
      vi: 'Nội dung tóm tắt',
      en: 'What it is about',
      helpVi: 'Nêu hành vi, không nêu nhận xét về con người.',
      helpEn: 'State the conduct, not an opinion of the person.',
      exampleVi: 'Chi hai lần cho một hóa đơn tại Phòng Tài vụ, tháng 6/2026.',
      exampleEn: 'One invoice paid twice at the Finance Office, June 2026.',
    }),
    account: text({
      vi: 'Nội dung chi tiết',
      en: 'Account',
      helpVi: 'Điều gì đã xảy ra, khi nào, ở đâu, và ai hoặc giấy tờ nào cho biết.',
      helpEn: 'What happened, when and where, and who or which paper says so.',
      exampleVi: 'Phiếu chi 112 và 118 cùng trả hóa đơn 0457. Thủ quỹ phát hiện khi đối chiếu sổ ngày 02/7.',
      exampleEn:
        'Vouchers 112 and 118 both pay invoice 0457. The cashier noticed it when the books were balanced on 2 July.',
    }),
    noWayBack: flag({
      vi: 'Không có cách liên lạc lại với người phản ánh',
      en: 'There is no way back to the reporter',
    }).optional(),
  }),
  check: [notInTheFuture((data: Data) => data.receivedOn), ownChannel, notDatedBack],
  apply: ({ facts, data, actor, parts, resolved }) => ({
    ...facts,
    channel: data.channel,
    receivedOn: data.receivedOn,
    reporter: {
      ...facts.reporter,
      ...(actor.kind === 'reporter' && actor.id ? { linkId: actor.id } : {}),
      reachable: hasReporter.has(data.channel) && data.noWayBack !== true,
    },
    ...(parts.has('respondent')
      ? {
          respondentId: actor.id,
          respondentHoldsOffice: resolved.people[actor.id ?? '']?.isOfficial ?? false,
        }
      : {}),
    officers: { ...facts.officers, intake: parts.has('intake') ? actor.id : null },
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
