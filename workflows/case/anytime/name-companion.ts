// The respondent chooses who goes with them, at any time from notice on. Nobody who handles cases in the unit can be
// chosen: otherwise naming a companion would be a way to take a judge off the case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed, person } from '../fields.ts';
import type { Role } from '../roles.ts';
import type { CheckRule } from '../rule.ts';

type Data = { companionId: string };

const companionKnown: CheckRule<Data> = {
  id: 'companionKnown',
  article: '4.8',
  words: {
    vi: 'Không tìm thấy người này trong danh bạ của tổ chức.',
    en: 'The directory of the organisation does not know this person.',
  },
  holds: ({ data, resolved }) => resolved.people[data.companionId] !== undefined,
};

const companionNoParty: CheckRule<Data> = {
  id: 'companionNoParty',
  article: '4.8',
  words: {
    vi: 'Người đi cùng phải là người khác với người bị xem xét.',
    en: 'The companion is somebody other than the respondent.',
  },
  holds: ({ data, facts }) => data.companionId !== facts.respondentId,
};

const companionNoHandler: CheckRule<Data> = {
  id: 'companionNoHandler',
  article: '4.8',
  words: {
    vi: 'Người đi cùng không được là người đã hoặc có thể giải quyết vụ việc tại đơn vị.',
    en: 'The companion cannot be somebody who handles, or may come to handle, cases in the unit.',
  },
  holds: ({ data, facts, resolved }) => {
    const id = data.companionId;
    const roles: Role[] = resolved.people[id]?.roles ?? [];
    if (roles.some((role) => role !== 'respondent')) return false;
    const seats = [...(facts.sitting?.roll ?? []), ...(facts.appealSitting?.roll ?? [])];
    const involved = [
      ...Object.values(facts.officers),
      ...facts.barred,
      ...(facts.appeal?.panel ?? []),
      ...seats.map((seat) => seat.memberId),
    ];
    return facts.acted[id] === undefined && !involved.includes(id);
  },
};

export const nameCompanion = defineCommand({
  type: 'case.nameCompanion',
  // The secretary enters a choice that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    companionId: person({ vi: 'Người đi cùng', en: 'Companion' }, 'anyone'),
    noWitness: confirmed({
      vi: 'Người này không phải là người làm chứng trong vụ việc và đồng ý đi cùng',
      en: 'This person is no witness in the case and agrees to come along',
    }),
  }),
  check: [companionKnown, companionNoParty, companionNoHandler],
  apply: ({ facts, data }) => ({ ...facts, companionId: data.companionId }),
  words: {
    act: { vi: 'Chọn người đi cùng', en: 'Name a companion' },
    done: { vi: 'Người bị xem xét đã chọn người đi cùng', en: 'Companion named' },
    help: {
      vi: 'Người đi cùng xem được phòng hồ sơ của bạn và dự các buổi làm việc. Có thể chọn lại.',
      en: 'A companion sees your room and comes to interviews and hearings. You may choose again.',
    },
  },
  sample: ({ person: choose }) => ({ companionId: choose('companion'), noWitness: true as const }),
});
