// The respondent asks that a member does not sit. Until somebody has ruled on it the body neither opens nor votes; each
// member can be challenged once, so that a challenge never becomes a way to stop the case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, person, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { type Body, seatOf } from './body.ts';

type Data = { memberId: string };

/** A challenge to a member of `body`. */
export function challengeMemberFor(body: Body) {
  const memberTakesPart: CheckRule<Data> = {
    id: 'memberTakesPart',
    article: '21.4',
    words: {
      vi: 'Người này không phải là thành viên đang tham gia vụ việc.',
      en: 'This person is not a member who takes part in the case.',
    },
    holds: ({ data, facts }) => seatOf(body.sittingOf(facts), data.memberId)?.recused === false,
  };

  const challengedOnce: CheckRule<Data> = {
    id: 'challengedOnce',
    article: '21.4',
    words: {
      vi: 'Đã có đề nghị thay đổi thành viên này.',
      en: 'This member has been challenged already.',
    },
    holds: ({ data, facts }) =>
      body.sittingOf(facts)?.challenges.every((one) => one.memberId !== data.memberId) ?? false,
  };

  return defineCommand({
    type: `${body.prefix}.challengeMember`,
    // The secretary enters a challenge that comes on paper.
    by: ['respondent', 'secretary'],
    whileStayed: true,
    payload: z.strictObject({
      memberId: person(
        { vi: 'Thành viên đề nghị thay đổi', en: 'Member challenged' },
        body.name === 'panel' ? 'appeal' : 'member',
      ),
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
    check: [memberTakesPart, challengedOnce],
    apply: ({ facts, data, day }) => {
      const sitting = body.sittingOf(facts);
      if (!sitting) return facts;
      const challenge = { memberId: data.memberId, askedOn: day, upheld: null };
      return body.withSitting(facts, { ...sitting, challenges: [...sitting.challenges, challenge] });
    },
    words: {
      act: { vi: 'Đề nghị thay đổi thành viên', en: 'Challenge a member' },
      done: { vi: 'Người bị xem xét đề nghị thay đổi thành viên', en: 'Member challenged' },
      help: {
        vi: 'Nêu căn cứ. Việc xem xét chờ đến khi đề nghị được trả lời có lý do.',
        en: 'State the grounds. Nothing is opened or voted on until there is a reasoned ruling.',
      },
    },
    sample: ({ facts, pick, text: write }) => ({
      memberId: unchallenged(body, facts) ?? facts.caseId,
      ground: pick(['kinship', 'gain', 'doubt'] as const),
      reasons: write('reasons'),
    }),
  });
}

function unchallenged(body: Body, facts: Parameters<Body['sittingOf']>[0]): string | undefined {
  const sitting = body.sittingOf(facts);
  const challenged = sitting?.challenges.map((one) => one.memberId) ?? [];
  return sitting?.roll.findLast((seat) => !seat.recused && !seat.chair && !challenged.includes(seat.memberId))
    ?.memberId;
}
