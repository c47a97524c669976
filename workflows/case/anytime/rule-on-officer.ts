// The authority rules on the challenge to an officer. Upheld, the officer has no part in the case from now on and what
// they held is free for somebody else; rejected, they go on. Nobody rules on a challenge to themselves.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts, Officers } from '../facts.ts';
import { choice, person, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { isChallenged } from './beside-facts.ts';

type Data = { officerId: string };

const officerChallengeWaiting: BeforeRule = {
  id: 'officerChallengeWaiting',
  article: '4.10',
  words: {
    vi: 'Không có đề nghị thay đổi người giải quyết nào đang chờ.',
    en: 'No challenge to an officer is waiting.',
  },
  holds: ({ facts }) => facts.beside.officerChallenges.some((one) => one.upheld === null),
};

const thisOfficerChallenged: CheckRule<Data> = {
  id: 'thisOfficerChallenged',
  article: '4.10',
  words: {
    vi: 'Không có đề nghị thay đổi người này đang chờ.',
    en: 'No challenge to this officer is waiting.',
  },
  holds: ({ data, facts }) => isChallenged(facts.beside, data.officerId),
};

export const ruleOnOfficer = defineCommand({
  type: 'case.ruleOnChallenge',
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    officerId: person({ vi: 'Người bị đề nghị thay đổi', en: 'Officer challenged' }, 'anyone'),
    ruling: choice(
      { vi: 'Quyết định', en: 'Ruling' },
      {
        upheld: { vi: 'Chấp nhận: người này thôi giải quyết', en: 'Upheld: the officer leaves the case' },
        rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [officerChallengeWaiting, actorUnconflicted],
  check: [thisOfficerChallenged],
  apply: ({ facts, data }) => {
    const upheld = data.ruling === 'upheld';
    const officerChallenges = facts.beside.officerChallenges.map((one) =>
      one.officerId === data.officerId && one.upheld === null ? { ...one, upheld } : one,
    );
    const ruled = { ...facts, beside: { ...facts.beside, officerChallenges } };
    return upheld ? withoutOfficer(ruled, data.officerId) : ruled;
  },
  words: {
    act: { vi: 'Trả lời đề nghị thay đổi người giải quyết', en: 'Rule on the challenge to an officer' },
    done: { vi: 'Đã trả lời đề nghị thay đổi người giải quyết', en: 'Challenge to an officer ruled on' },
    help: {
      vi: 'Chấp nhận thì người khác thay. Phải nêu lý do.',
      en: 'Upheld, somebody else takes over. Give the reasons.',
    },
  },
  sample: ({ facts, pick, text: write }) => ({
    officerId: facts.beside.officerChallenges.find((one) => one.upheld === null)?.officerId ?? facts.caseId,
    ruling: pick(['rejected', 'upheld'] as const),
    reasons: write('reasons'),
  }),
});

/** The officer has no part in the case from now on. */
export function withoutOfficer(facts: Facts, id: string): Facts {
  return { ...withoutPosts(facts, id), barred: [...facts.barred, id] };
}

/** What the officer has done stays on record; half an agreement of theirs does not outlive them. */
export function withoutPosts(facts: Facts, id: string): Facts {
  const held = Object.entries(facts.officers).map(([post, who]) => [post, who === id ? null : who]);
  const approvals = Object.entries(facts.approvals).filter(([, approval]) => approval.by !== id);
  return {
    ...facts,
    officers: { ...facts.officers, ...(Object.fromEntries(held) as Partial<Officers>) },
    approvals: Object.fromEntries(approvals),
  };
}
