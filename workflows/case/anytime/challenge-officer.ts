// The respondent asks that an officer of the case be replaced. The officer pauses until the authority has ruled; each
// officer is challenged once on a ground, so that a challenge never becomes a way to stop the case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, person, text } from '../fields.ts';
import type { Group } from '../roles.ts';
import type { CheckRule } from '../rule.ts';

type Data = { officerId: string; ground: string };

/**
 * Members of a body are challenged in its sitting. The custodian decides nothing about the respondent, and a challenge that
 * is taken would give away that somebody is protected.
 */
const officerGroups: ReadonlySet<Group> = new Set([
  'intake',
  'investigator',
  'supervisor',
  'reviewer',
  'secretary',
  'authority',
  'enforcing',
]);

export function officersOf({ acted, officers, barred }: Facts): string[] {
  const byAct = Object.entries(acted).flatMap(([id, group]) => (officerGroups.has(group) ? [id] : []));
  const named = Object.values(officers).filter((id) => id !== null);
  return [...new Set([...named, ...byAct])].filter((id) => !barred.includes(id));
}

const officerOfCase: CheckRule<Data> = {
  id: 'officerOfCase',
  article: '4.10',
  words: {
    vi: 'Người này không phải là người đang giải quyết vụ việc.',
    en: 'This person is not an officer of the case.',
  },
  holds: ({ data, facts }) => officersOf(facts).includes(data.officerId),
};

const officerChallengedOnce: CheckRule<Data> = {
  id: 'officerChallengedOnce',
  article: '4.10',
  words: {
    vi: 'Đã có đề nghị thay đổi người này với căn cứ đó, hoặc đề nghị trước chưa được trả lời.',
    en: 'This officer has been challenged on that ground, or an earlier challenge is not ruled on yet.',
  },
  holds: ({ data, facts }) =>
    facts.beside.officerChallenges.every(
      (one) => one.officerId !== data.officerId || (one.ground !== data.ground && one.upheld !== null),
    ),
};

export const challengeOfficer = defineCommand({
  type: 'case.challengeOfficer',
  // The secretary enters a challenge that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    officerId: person({ vi: 'Người đề nghị thay đổi', en: 'Officer challenged' }, 'anyone'),
    ground: choice(
      { vi: 'Căn cứ', en: 'Ground' },
      {
        kinship: { vi: 'Quan hệ thân thích', en: 'Kinship' },
        superior: { vi: 'Cấp trên, cấp dưới trực tiếp', en: 'Direct superior or subordinate' },
        gain: { vi: 'Có quyền lợi liên quan', en: 'An interest in the outcome' },
        earlierPart: { vi: 'Đã tham gia vụ việc', en: 'Earlier part in the case' },
        doubt: { vi: 'Có căn cứ nghi ngờ sự vô tư', en: 'Good grounds to doubt impartiality' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  check: [officerOfCase, officerChallengedOnce],
  apply: ({ facts, data, day, parts }) => {
    const by = parts.has('respondent') ? ('respondent' as const) : ('secretary' as const);
    const challenge = { officerId: data.officerId, by, ground: data.ground, askedOn: day, upheld: null };
    return {
      ...facts,
      beside: { ...facts.beside, officerChallenges: [...facts.beside.officerChallenges, challenge] },
    };
  },
  words: {
    act: { vi: 'Đề nghị thay đổi người giải quyết', en: 'Challenge an officer' },
    done: { vi: 'Người bị xem xét đề nghị thay đổi người giải quyết', en: 'Officer challenged' },
    help: {
      vi: 'Nêu căn cứ. Người đó dừng mọi việc cho đến khi đề nghị được trả lời.',
      en: 'State the grounds. The officer does nothing until there is a reasoned ruling.',
    },
  },
  sample: ({ facts, pick, text: write }) => ({
    officerId: officersOf(facts)[0] ?? facts.caseId,
    ground: pick(['kinship', 'gain', 'doubt'] as const),
    reasons: write('reasons'),
  }),
});
