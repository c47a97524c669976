// The authority frees a post of the case whose holder has left, cannot be reached or has a conflict, so that somebody else
// in the unit takes it up: no case waits for one person for good. What was done stays; who has a conflict is kept out.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { authorityAnswered } from './authority-answered.ts';
import { withoutOfficer, withoutPosts } from './rule-on-officer.ts';

type Post = 'supervisor' | 'reviewer' | 'secretary';
type Data = { post: Post; ground: 'left' | 'unavailable' | 'conflict' };

const postIsHeld: CheckRule<Data> = {
  id: 'postIsHeld',
  article: '4.15',
  words: {
    vi: 'Chưa có ai giữ nhiệm vụ này trong vụ việc.',
    en: 'Nobody holds this post in the case.',
  },
  holds: ({ data, facts }) => facts.officers[data.post] !== null,
};

export const freePost = defineCommand({
  type: 'case.freePost',
  legal: true,
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    post: choice(
      { vi: 'Nhiệm vụ', en: 'Post' },
      {
        supervisor: { vi: 'Điều hành', en: 'Supervisor' },
        reviewer: { vi: 'Duyệt báo cáo', en: 'Reviewer' },
        secretary: { vi: 'Thư ký', en: 'Secretary' },
      },
    ),
    ground: choice(
      { vi: 'Căn cứ', en: 'Ground' },
      {
        left: { vi: 'Không còn giữ vai trò tại đơn vị', en: 'Holds the role no longer' },
        unavailable: { vi: 'Vắng mặt dài ngày', en: 'Is away for long' },
        conflict: { vi: 'Có xung đột lợi ích', en: 'Has a conflict of interest' },
      },
    ),
    reasons: text({ vi: 'Lý do và ghi chú bàn giao', en: 'Reasons and handover note' }),
  }),
  before: [actorUnconflicted],
  check: [postIsHeld],
  apply: ({ facts, data }) => withFreed(authorityAnswered(facts), data),
  words: {
    act: { vi: 'Thôi giao nhiệm vụ', en: 'Free a post' },
    done: { vi: 'Đã thôi giao nhiệm vụ cho người đang giữ', en: 'Post freed for somebody else' },
    help: {
      vi: 'Khi người giữ nhiệm vụ đã nghỉ, vắng lâu hoặc có xung đột lợi ích. Người khác tại đơn vị làm tiếp.',
      en: 'Where its holder has left, is away for long or has a conflict. Somebody else in the unit goes on.',
    },
  },
  sample: ({ facts, text: write }) => ({
    post: facts.officers.secretary === null ? ('supervisor' as const) : ('secretary' as const),
    ground: 'left' as const,
    reasons: write('handover'),
  }),
});

function withFreed(facts: Facts, { post, ground }: Data): Facts {
  const holder = facts.officers[post];
  if (holder === null) return facts;
  return ground === 'conflict' ? withoutOfficer(facts, holder) : withoutPosts(facts, holder);
}
