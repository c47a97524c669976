// Rules that several commands of a sitting share. Each needs no payload, so it also says why a button is blocked.
import { hasQuorum } from '../../rules/ballot.ts';
import type { BeforeRule } from '../rule.ts';
import { type Body, seatOf, turnoutOf } from './body.ts';

/** The chair has declared that no interest stands in the way: until then the content is closed to them. */
export function chairHasDeclared(body: Body): BeforeRule {
  return {
    id: 'chairHasDeclared',
    article: '21.2',
    words: {
      vi: 'Chủ tọa phải kê khai xung đột lợi ích trước khi điều hành.',
      en: 'The chair has to declare their interests before presiding.',
    },
    holds: ({ facts, actor, parts }) =>
      !parts.has(body.chair) || seatOf(body.sittingOf(facts), actor.id)?.interest === 'none',
  };
}

/** A challenge goes first: whoever is challenged does not go on to sit and vote meanwhile. */
export function noChallengePending(body: Body): BeforeRule {
  return {
    id: 'noChallengePending',
    article: '21.4',
    words: {
      vi: 'Còn đề nghị thay đổi thành viên chưa được giải quyết.',
      en: 'A challenge to a member is still waiting to be ruled on.',
    },
    holds: ({ facts }) => body.sittingOf(facts)?.challenges.every((one) => one.upheld !== null) ?? false,
  };
}

export function quorumIsPresent(body: Body): BeforeRule {
  return {
    id: 'quorumIsPresent',
    article: '21.6',
    words: {
      vi: 'Không còn đủ số thành viên có mặt để xem xét; phải hoãn phiên họp.',
      en: 'A quorum is no longer present; the sitting has to be adjourned.',
    },
    holds: ({ facts, pack }) => {
      const sitting = body.sittingOf(facts);
      return sitting !== null && hasQuorum(pack.ballot, turnoutOf(sitting));
    },
  };
}

/** The respondent was heard, or was called and did not come. */
export function hearingWasOffered(body: Body): BeforeRule {
  return {
    id: 'hearingWasOffered',
    article: '21.7',
    words: {
      vi: 'Chưa nghe người bị xem xét trình bày và cũng chưa ghi nhận việc vắng mặt.',
      en: 'The respondent has not been heard, nor their absence recorded.',
    },
    holds: ({ facts }) => body.sittingOf(facts)?.heard != null,
  };
}
