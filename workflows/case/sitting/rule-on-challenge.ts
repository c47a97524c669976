// Somebody rules, with reasons, on the challenge to a member: the chair; on the challenge to the chair, the competent
// authority. Nobody rules on a challenge to themselves.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, person, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { type Body, seatOf } from './body.ts';
import { withRecused } from './roll.ts';
import { chairHasDeclared } from './sitting-rules.ts';

type Data = { memberId: string; ruling: 'upheld' | 'rejected' };

/** The ruling on a challenge to a member of `body`. */
export function ruleOnChallengeFor(body: Body) {
  const challengeWaiting: BeforeRule = {
    id: 'challengeWaiting',
    article: '21.4',
    words: {
      vi: 'Không có đề nghị thay đổi thành viên nào đang chờ.',
      en: 'No challenge to a member is waiting.',
    },
    holds: ({ facts }) => body.sittingOf(facts)?.challenges.some((one) => one.upheld === null) ?? false,
  };

  const thisOneChallenged: CheckRule<Data> = {
    id: 'thisOneChallenged',
    article: '21.4',
    words: {
      vi: 'Không có đề nghị thay đổi thành viên này đang chờ.',
      en: 'No challenge to this member is waiting.',
    },
    holds: ({ data, facts }) =>
      body
        .sittingOf(facts)
        ?.challenges.some((one) => one.memberId === data.memberId && one.upheld === null) ?? false,
  };

  const notInOwnCause: CheckRule<Data> = {
    id: 'notInOwnCause',
    article: '21.4',
    words: {
      vi: 'Đề nghị thay đổi chủ tọa do người có thẩm quyền giải quyết; với thành viên khác do chủ tọa.',
      en: 'A challenge to the chair is ruled on by the competent authority; to any other member, by the chair.',
    },
    holds: ({ data, facts, parts }) => {
      const isChair = seatOf(body.sittingOf(facts), data.memberId)?.chair === true;
      return parts.has(isChair ? 'authority' : body.chair);
    },
  };

  return defineCommand({
    type: `${body.prefix}.ruleOnChallenge`,
    by: [body.chair, 'authority'],
    payload: z.strictObject({
      memberId: person(
        { vi: 'Thành viên bị đề nghị thay đổi', en: 'Member challenged' },
        body.name === 'panel' ? 'appeal' : 'member',
      ),
      ruling: choice(
        { vi: 'Quyết định', en: 'Ruling' },
        {
          upheld: { vi: 'Chấp nhận: thành viên không tham gia', en: 'Upheld: the member does not sit' },
          rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
        },
      ),
      reasons: text({ vi: 'Lý do', en: 'Reasons' }),
    }),
    before: [challengeWaiting, chairHasDeclared(body), actorUnconflicted],
    check: [thisOneChallenged, notInOwnCause],
    apply: ({ facts, data, ...when }) => {
      const sitting = body.sittingOf(facts);
      if (!sitting) return facts;
      const upheld = data.ruling === 'upheld';
      const challenges = sitting.challenges.map((one) =>
        one.memberId === data.memberId ? { ...one, upheld } : one,
      );
      const ruled = body.withSitting(facts, { ...sitting, challenges });
      return upheld ? withRecused(ruled, body, data.memberId, when) : ruled;
    },
    words: {
      act: { vi: 'Giải quyết đề nghị thay đổi thành viên', en: 'Rule on the challenge' },
      done: { vi: 'Đã giải quyết đề nghị thay đổi thành viên', en: 'Challenge ruled on' },
      help: {
        vi: 'Nêu rõ lý do. Nếu chấp nhận, thành viên đó không tham gia nữa.',
        en: 'Give the reasons. If it is upheld, the member takes no further part.',
      },
    },
    sample: ({ facts, text: write }) => ({
      memberId:
        body.sittingOf(facts)?.challenges.find((one) => one.upheld === null)?.memberId ?? facts.caseId,
      ruling: 'rejected' as const,
      reasons: write('reasons'),
    }),
  });
}
