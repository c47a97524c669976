// An interview that has taken place, with the rights that were told and how its record was closed. The record becomes
// an exhibit. The respondent is never interviewed before the notice has been served.
import { z } from 'zod';
import { addWorkingDays } from '../../rules/calendar.ts';
import { addDays } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, confirmed, date, flag, person, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { interviewRecord } from './exhibit-kinds.ts';

type Data = {
  witnessId?: string | undefined;
  anonymous?: boolean | undefined;
  interviewee: string;
  invitedOn: string;
  heldOn: string;
  agreedSooner: boolean;
  closing: string;
};

const respondentAfterNotice: CheckRule<Data> = {
  id: 'respondentAfterNotice',
  article: '13.2',
  words: {
    vi: 'Chỉ làm việc với người bị xem xét sau khi thông báo đã được tống đạt.',
    en: 'The respondent is interviewed only after the notice has been served.',
  },
  holds: ({ data, facts }) => {
    if (data.interviewee !== 'respondent') return true;
    const servedOn = facts.notice?.servedOn ?? null;
    return servedOn !== null && data.invitedOn >= servedOn;
  },
};

const interviewAnnounced: CheckRule<Data> = {
  id: 'interviewAnnounced',
  article: '13.2',
  words: {
    vi: 'Chưa đủ thời gian mời trước mà người được mời cũng không đồng ý sớm hơn.',
    en: 'It was not announced early enough, and the person did not agree to an earlier day.',
  },
  holds: ({ data, pack, calendar }) => {
    if (data.heldOn < data.invitedOn) return false;
    if (data.agreedSooner) return true;
    const notice = pack.clocks.interviewNotice;
    if (!notice) return false;
    const earliest =
      notice.unit === 'wd'
        ? addWorkingDays(calendar, data.invitedOn, notice.amount)
        : addDays(data.invitedOn, notice.amount);
    return data.heldOn >= earliest;
  },
};

const invitedInThisCase: CheckRule<Data> = {
  id: 'invitedInThisCase',
  article: '13.2',
  words: {
    vi: 'Giấy mời phải được gửi sau khi kế hoạch thẩm tra được duyệt.',
    en: 'The invitation must have been sent after the plan was approved.',
  },
  holds: ({ data, facts }) => {
    const approvedOn = facts.plan?.approvedOn ?? null;
    return approvedOn !== null && data.invitedOn >= approvedOn;
  },
};

/** Whoever handles or decides the case is no witness in it: then they have to leave it first. */
const witnessTookNoPart: CheckRule<Data> = {
  id: 'witnessTookNoPart',
  article: '2.3',
  words: {
    vi: 'Người làm chứng phải là người chưa tham gia vụ việc, được nêu tên trong danh bạ.',
    en: 'A witness named from the directory has no other part in the case.',
  },
  holds: ({ data, facts, resolved }) => {
    const id = data.witnessId;
    if (id === undefined) return true;
    const involved = [facts.respondentId, facts.companionId, ...Object.values(facts.officers)];
    const takesPart = involved.includes(id) || facts.acted[id] !== undefined;
    return data.interviewee === 'witness' && resolved.people[id] !== undefined && !takesPart;
  },
};

export const recordInterview = defineCommand({
  type: 'verification.recordInterview',
  by: ['investigator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    interviewee: choice(
      { vi: 'Làm việc với', en: 'Interview with' },
      {
        witness: { vi: 'Người làm chứng', en: 'Witness' },
        respondent: { vi: 'Người bị xem xét', en: 'Respondent' },
        reporter: { vi: 'Người phản ánh', en: 'Reporter' },
        expert: { vi: 'Người có chuyên môn', en: 'Expert' },
      },
    ),
    witnessId: person(
      { vi: 'Người làm chứng trong tổ chức, nếu có', en: 'Which witness, if of the organisation' },
      'anyone',
    ).optional(),
    anonymous: flag({
      vi: 'Người khai giấu tên trong biên bản',
      en: 'The record leaves out who spoke',
    }).optional(),
    invitedOn: date({ vi: 'Ngày gửi giấy mời', en: 'Invited on' }),
    heldOn: date({ vi: 'Ngày làm việc', en: 'Held on' }),
    agreedSooner: flag({
      vi: 'Người được mời đồng ý bằng văn bản về ngày sớm hơn',
      en: 'The person agreed in writing to an earlier day',
    }),
    rightsTold: confirmed({
      vi: 'Đã báo quyền im lặng, phiên dịch và người đi cùng',
      en: 'The rights to silence, an interpreter and a companion were told',
    }),
    record: text(
      {
        vi: 'Biên bản',
        en: 'Record',
        helpVi: 'Câu hỏi và câu trả lời theo thứ tự, bằng lời của người được hỏi.',
        helpEn: 'Questions and answers in their order, in the words of whoever was asked.',
      },
      40_000,
    ),
    closing: choice(
      { vi: 'Kết thúc biên bản', en: 'How the record was closed' },
      {
        signed: { vi: 'Đã ký', en: 'Signed' },
        commented: { vi: 'Ký kèm ý kiến', en: 'Signed with comments' },
        notSigned: { vi: 'Không ký', en: 'Not signed' },
        later: { vi: 'Trình để ký sau', en: 'To be presented for signature' },
      },
    ),
  }),
  mints: () => 1,
  check: [
    notInTheFuture((data: Data) => data.heldOn),
    invitedInThisCase,
    respondentAfterNotice,
    interviewAnnounced,
    witnessTookNoPart,
  ],
  apply: ({ facts, data, day, resolved }) => ({
    ...facts,
    inquiry: {
      ...facts.inquiry,
      witnesses: withWitness(facts, data),
      ...withRecord(facts, data, resolved.ids[0] ?? ''),
    },
    interviews: facts.interviews + 1,
    exhibits: [
      ...facts.exhibits,
      {
        id: resolved.ids[0] ?? '',
        // No finding rests on words of whom nobody may ask (article 14.2).
        kind: data.anonymous ? 'anonymousStatement' : interviewRecord,
        recordedOn: day,
        disclosedOn: null,
        byRespondent: false,
      },
    ],
  }),
  words: {
    act: { vi: 'Ghi nhận buổi làm việc', en: 'Record an interview' },
    done: { vi: 'Đã ghi nhận buổi làm việc', en: 'Interview recorded' },
    help: {
      vi: 'Im lặng không bị suy diễn. Biên bản trở thành chứng cứ.',
      en: 'Nothing is inferred from silence. The record becomes an exhibit.',
    },
  },
  sample: ({ today, text: write }) => ({
    interviewee: 'witness' as const,
    invitedOn: today,
    heldOn: today,
    agreedSooner: true,
    rightsTold: true as const,
    record: write('interview'),
    closing: 'signed' as const,
  }),
});

function withWitness({ inquiry }: Facts, { witnessId }: Data): Facts['inquiry']['witnesses'] {
  return witnessId === undefined ? inquiry.witnesses : [...new Set([...inquiry.witnesses, witnessId])];
}

/** A record that is not closed yet waits for whoever spoke; one that was closed at once is remembered nowhere else. */
function withRecord(
  { inquiry, respondentId }: Facts,
  { interviewee, witnessId, closing }: Data,
  exhibitId: string,
): Pick<Facts['inquiry'], 'records'> {
  if (closing !== 'later') return {};
  const speakerId = interviewee === 'respondent' ? respondentId : (witnessId ?? null);
  const record = { exhibitId, speakerId, presentedOn: null, dueDay: null, closing: null };
  return { records: [...(inquiry.records ?? []), record] };
}
