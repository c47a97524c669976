// Each member declares, before any content opens to them, whether an interest stands in the way. A conflict recuses at
// once: nobody has to agree to it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import { isConflicted } from '../resolved.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { type Body, seatOf } from './body.ts';
import { withRecused } from './roll.ts';

type Data = { interest: 'none' | 'conflict' };

/** The declaration of `body`'s members. */
export function declareInterestFor(body: Body) {
  const notYetDeclared: BeforeRule = {
    id: 'notYetDeclared',
    article: '21.2',
    words: {
      vi: 'Bạn đã kê khai rồi. Xung đột phát sinh sau được báo bằng việc xin không tham gia.',
      en: 'You have declared already. A conflict that comes up later is stated by recusing yourself.',
    },
    holds: ({ facts, actor }) => seatOf(body.sittingOf(facts), actor.id)?.interest === null,
  };

  const directoryAgrees: CheckRule<Data> = {
    id: 'directoryAgrees',
    article: '2.4',
    words: {
      vi: 'Danh bạ ghi nhận bạn có quan hệ với người bị xem xét; phải kê khai xung đột.',
      en: 'The directory knows of a tie between you and the respondent; a conflict has to be declared.',
    },
    holds: ({ data, facts, actor, resolved }) => {
      const me = actor.id ? resolved.people[actor.id] : undefined;
      return data.interest === 'conflict' || !me || !isConflicted(me, facts.respondentId);
    },
  };

  return defineCommand({
    type: `${body.prefix}.declareInterest`,
    by: [body.member, body.chair],
    openToTied: true,
    concurrency: 'commutes',
    payload: z.strictObject({
      interest: choice(
        { vi: 'Xung đột lợi ích', en: 'Interests' },
        {
          none: { vi: 'Tôi không có xung đột lợi ích', en: 'Nothing stands in the way' },
          conflict: { vi: 'Tôi có xung đột lợi ích', en: 'I have a conflict of interest' },
        },
      ),
      nature: text({
        vi: 'Nội dung',
        en: 'What it is',
        helpVi: 'Quan hệ thân thích, cấp trên trực tiếp, quyền lợi, đã tham gia vụ việc.',
        helpEn: 'Kinship, direct superiority, gain, earlier part in the case.',
      }).optional(),
    }),
    before: [notYetDeclared],
    check: [directoryAgrees],
    apply: ({ facts, data, actor, ...when }) => {
      const sitting = body.sittingOf(facts);
      if (!sitting || !actor.id) return facts;
      const me = actor.id;
      const roll = sitting.roll.map((seat) =>
        seat.memberId === me ? { ...seat, interest: data.interest } : seat,
      );
      const declared = body.withSitting(facts, { ...sitting, roll });
      return data.interest === 'conflict' ? withRecused(declared, body, me, when) : declared;
    },
    words: {
      act: { vi: 'Kê khai xung đột lợi ích', en: 'Declare interests' },
      done: { vi: 'Thành viên đã kê khai xung đột lợi ích', en: 'Interests declared' },
      help: {
        vi: 'Kê khai trước khi đọc hồ sơ. Có xung đột thì không tham gia vụ việc này nữa.',
        en: 'Declare before you read the file. With a conflict you take no further part in this case.',
      },
    },
    sample: () => ({ interest: 'none' as const }),
  });
}
