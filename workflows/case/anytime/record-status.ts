// The secretary records what the respondent's status has become: death, departure, leave, detention, or one of the pack's
// grounds for deferral. It ends nothing by itself; while a ground for deferral lasts nobody sits on the case or signs.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, codeOf, date, text } from '../fields.ts';
import type { Attempt, CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';

/** Statuses that the procedure knows whatever the pack: the others are the pack's grounds for deferral. */
export const statuses = {
  inService: { vi: 'Trở lại bình thường', en: 'Back in service' },
  died: { vi: 'Đã mất', en: 'Has died' },
  left: { vi: 'Không còn thuộc tổ chức', en: 'Has left the organisation' },
  onLeave: { vi: 'Đang nghỉ phép dài ngày', en: 'On long leave' },
  detained: { vi: 'Đang bị tạm giữ, tạm giam', en: 'In detention' },
  deferral: { vi: 'Thuộc diện chưa xem xét kỷ luật', en: 'A ground for deferral' },
} as const;

type Data = {
  status: keyof typeof statuses;
  ground?: string | undefined;
  since: string;
  until?: string | undefined;
};

const groundListed: CheckRule<Data> = {
  id: 'groundListed',
  article: '4.9',
  words: {
    vi: 'Diện chưa xem xét kỷ luật phải thuộc danh mục của bộ quy tắc, và chỉ nêu khi ghi nhận diện này.',
    en: 'A ground for deferral is one that the rule pack lists, and is given only with that status.',
  },
  holds: ({ data, pack }) => {
    if (data.status !== 'deferral') return data.ground === undefined;
    return pack.deferralGrounds.some((one) => one.code === data.ground);
  },
};

const deferralEnds: CheckRule<Data> = {
  id: 'deferralEnds',
  article: '4.9',
  words: {
    vi: 'Việc chưa xem xét kỷ luật phải có ngày dự kiến kết thúc, không sớm hơn hôm nay.',
    en: 'A deferral has a day on which it is expected to end, today or later.',
  },
  holds: ({ data, day }) => {
    if (data.until !== undefined && data.until < data.since) return false;
    return data.status !== 'deferral' || (data.until !== undefined && data.until >= day);
  },
};

/** Death is the one status that nothing comes after; a mistake about it is a correction by the authority's ruling. */
const notDead: CheckRule<Data> = {
  id: 'notDead',
  article: '2.5',
  words: {
    vi: 'Đã ghi nhận người bị xem xét mất.',
    en: 'The respondent’s death has been recorded.',
  },
  holds: ({ facts }) => facts.beside.status?.code !== 'died',
};

const respondentKnown: CheckRule<Data> = {
  id: 'respondentKnown',
  article: '11.2',
  words: { vi: 'Chưa xác định người bị xem xét.', en: 'No respondent has been named yet.' },
  holds: ({ facts }) => facts.respondentId !== null,
};

export const recordStatus = defineCommand({
  type: 'case.recordStatus',
  by: ['secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    status: choice({ vi: 'Tình trạng', en: 'Status' }, statuses),
    ground: codeOf({ vi: 'Diện chưa xem xét kỷ luật', en: 'Ground for deferral' }).optional(),
    since: date({ vi: 'Từ ngày', en: 'Since' }),
    until: date({ vi: 'Dự kiến đến ngày', en: 'Expected until' }).optional(),
    proof: text({ vi: 'Giấy tờ chứng minh', en: 'What shows it' }),
  }),
  check: [respondentKnown, notDead, groundListed, deferralEnds, notInTheFuture((data: Data) => data.since)],
  apply: ({ facts, data }: Attempt<Data>) => ({
    ...facts,
    beside: { ...facts.beside, status: statusOf(data) },
  }),
  words: {
    act: { vi: 'Ghi nhận tình trạng của người bị xem xét', en: 'Record the respondent’s status' },
    done: { vi: 'Đã ghi nhận tình trạng của người bị xem xét', en: 'Respondent’s status recorded' },
    help: {
      vi: 'Kèm giấy tờ. Diện chưa xem xét kỷ luật làm hoãn phiên họp và việc ký quyết định.',
      en: 'With what shows it. A ground for deferral puts off the sitting and the decision.',
    },
  },
  sample: ({ today, dayFrom, pack, pick, text: write }) => {
    const [first] = pack.deferralGrounds;
    if (!first) return { status: 'onLeave' as const, since: today, proof: write('proof') };
    return {
      status: 'deferral' as const,
      ground: pick(pack.deferralGrounds).code,
      since: today,
      until: dayFrom(120),
      proof: write('proof'),
    };
  },
});

function statusOf({ status, ground, since, until }: Data) {
  if (status === 'inService') return null;
  return { code: status === 'deferral' ? (ground ?? status) : status, since, until: until ?? null };
}
