// The person whose conduct the case is about is named: a member or official of the organisation, nobody else.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { person, text } from '../fields.ts';
import { isConflicted, type Resolved } from '../resolved.ts';
import type { CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { respondentId: string };

const memberOrOfficial: CheckRule<Data> = {
  id: 'memberOrOfficial',
  article: '1.2',
  words: {
    vi: 'Chỉ xem xét thành viên hoặc cán bộ của chính tổ chức.',
    en: 'Only a member or official of the organisation itself can be the respondent.',
  },
  holds: ({ data, resolved }) => {
    const named = resolved.people[data.respondentId];
    return named !== undefined && (named.isMember || named.isOfficial);
  },
};

const handlerUnconflicted: CheckRule<Data> = {
  id: 'handlerUnconflicted',
  article: '2.4',
  words: {
    vi: 'Bạn có quan hệ với người được nêu tên; vụ việc phải do người khác xử lý.',
    en: 'You are connected with the person named; someone else has to handle the case.',
  },
  holds: ({ data, actor, resolved }) => {
    const me = actor.id ? resolved.people[actor.id] : undefined;
    return !me || !isConflicted(me, data.respondentId);
  },
};

/** Whoever could come to handle the case and is tied to its respondent neither sees nor handles it (invariant 2). */
function conflictedHandlers(respondentId: string, { roster }: Resolved): string[] {
  return roster
    .filter((one) => one.id !== respondentId && isConflicted(one, respondentId))
    .map((one) => one.id);
}

export const nameRespondent = defineCommand({
  type: 'detection.nameRespondent',
  by: ['intake'],
  payload: z.strictObject({
    respondentId: person({ vi: 'Người bị xem xét', en: 'Respondent' }, 'anyone'),
    basis: text({
      vi: 'Căn cứ xác định',
      en: 'Why it is this person',
      helpVi: 'Nêu thông tin cho thấy người này đã thực hiện hành vi.',
      helpEn: 'State what points to this person having done the act.',
      exampleVi: 'Chữ ký duyệt chi trên phiếu 118, theo bản sao thủ quỹ nộp.',
      exampleEn: 'The signature that approves voucher 118, on the copy that the cashier handed in.',
    }),
  }),
  needsRoster: 'handlers',
  before: [actorUnconflicted],
  check: [memberOrOfficial, handlerUnconflicted],
  apply: ({ facts, data, resolved }) => ({
    ...facts,
    barred: conflictedHandlers(data.respondentId, resolved),
    respondentId: data.respondentId,
    // Whoever was named before has taken their companion with them; nobody is their own.
    companionId: null,
    respondentHoldsOffice: resolved.people[data.respondentId]?.isOfficial ?? false,
  }),
  words: {
    act: { vi: 'Xác định người bị xem xét', en: 'Name the respondent' },
    done: { vi: 'Đã xác định người bị xem xét', en: 'Respondent named' },
    help: {
      vi: 'Người bị xem xét phải là thành viên hoặc cán bộ tại thời điểm xảy ra hành vi.',
      en: 'The respondent must have been a member or official at the time of the conduct.',
    },
  },
  sample: ({ person: choose, text: write }) => ({
    respondentId: choose('respondent'),
    basis: write('basis'),
  }),
});
