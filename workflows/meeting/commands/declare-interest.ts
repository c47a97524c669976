// Each member declares for each item, once, before anything of it opens to them. A declared conflict closes the item to
// them at once and needs nobody's consent.
import { z } from 'zod';
import { choice, otherCase, text } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { findItem, withItem } from '../meeting-facts.ts';
import type { MeetingCheckRule } from '../meeting-rule.ts';
import { itemIsOnAgenda } from './agenda-rules.ts';

type Data = { caseId: string };

const declaredOnce: MeetingCheckRule<Data> = {
  id: 'declaredOnceForItem',
  article: '24.3',
  words: {
    vi: 'Bạn đã kê khai cho vụ việc này rồi.',
    en: 'You have already declared for this case.',
  },
  holds: ({ data, facts, actor }) => findItem(facts, data.caseId)?.interests[actor.id ?? ''] === undefined,
};

export const declareInterest = defineMeetingCommand({
  type: 'meeting.declareInterest',
  by: ['member', 'chair'],
  concurrency: 'commutes',
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Vụ việc', en: 'Case' }),
    interest: choice(
      { vi: 'Xung đột lợi ích', en: 'Interests' },
      {
        none: { vi: 'Tôi không có xung đột lợi ích', en: 'Nothing stands in the way' },
        conflict: { vi: 'Tôi có xung đột lợi ích', en: 'I have a conflict of interest' },
      },
    ),
    nature: text({ vi: 'Nội dung', en: 'What it is' }, 2000).optional(),
  }),
  check: [itemIsOnAgenda(), declaredOnce],
  apply: ({ facts, data, actor }) => ({
    ...withItem(facts, data.caseId, (item) => ({
      ...item,
      interests: { ...item.interests, [actor.id ?? '']: data.interest },
    })),
    signed: {},
  }),
  words: {
    act: { vi: 'Kê khai cho một vụ việc', en: 'Declare interests on an item' },
    done: { vi: 'Thành viên đã kê khai cho một vụ việc', en: 'Interests declared on an item' },
    help: {
      vi: 'Kê khai trước khi phần họp về vụ việc này mở ra. Có xung đột thì phần đó khép lại với bạn.',
      en: 'Declare before the item opens to you. With a conflict it is closed to you.',
    },
  },
  sample: ({ caseId }) => ({ caseId, interest: 'none' as const }),
});
