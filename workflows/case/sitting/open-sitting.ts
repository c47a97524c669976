// The chair opens the sitting: on its day or later, with a quorum of members who have declared and may act, and with
// nothing of the respondent's waiting to be ruled on.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import { noDeferral } from '../anytime/no-deferral.ts';
import { defineCommand } from '../command.ts';
import { people } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { type Body, seatOf, turnoutOf } from './body.ts';
import { presentAt, withMeetingConflicts } from './part-of-meeting.ts';
import { isFreeForBody, isTooFew } from './roll.ts';
import { chairHasDeclared, noChallengePending } from './sitting-rules.ts';

type Data = { present?: string[] | undefined };

const takenFromMeeting = {
  helpVi: 'Để trống nếu vụ việc thuộc một phiên họp chung: người có mặt lấy từ đó.',
  helpEn: 'Leave it empty where the case is part of a meeting: who is present is taken from there.',
};

/** Rules that only one of the bodies has: what must be ready first, what of the respondent's waits, a meeting's word. */
type Own = {
  ready: readonly BeforeRule[];
  waiting?: readonly BeforeRule[];
  check?: readonly CheckRule<Data>[];
};

/** The opening of a sitting of `body`. */
export function openSittingFor(body: Body, { ready, waiting = [], check = [] }: Own) {
  // A stay or more time may have moved the respondent's preparation past the day that was set.
  const sittingDayHasCome: BeforeRule = {
    id: 'sittingDayHasCome',
    article: '21.6',
    words: {
      vi: 'Chưa đến ngày họp hoặc thời gian chuẩn bị của người bị xem xét chưa hết.',
      en: 'The day of the sitting has not come, or the respondent still has time to prepare.',
    },
    holds: ({ facts, day }) => {
      const sitting = body.sittingOf(facts);
      const clocks = body.dayClocks.flatMap((key) => facts.clocks[key] ?? []);
      return (
        sitting !== null &&
        sitting.day <= day &&
        clocks.every((clock) => clock.frozen === null && (clock.passed || clock.dueDay <= day))
      );
    },
  };

  const enoughMembersLeft: BeforeRule = {
    id: 'enoughMembersLeft',
    article: '21.1',
    words: {
      vi: 'Còn quá ít thành viên được tham gia; phải mời người thay thế.',
      en: 'Too few members are left who may take part; an alternate has to be called.',
    },
    holds: ({ facts, pack }) => {
      const sitting = body.sittingOf(facts);
      return sitting !== null && !isTooFew(sitting, pack.ballot.fewestMembers);
    },
  };

  const presentMayAct: CheckRule<Data> = {
    id: 'presentMayAct',
    article: '21.6',
    words: {
      vi: 'Có người có mặt không phải là thành viên được tham gia, chưa kê khai, hoặc đã tham gia vụ việc ở tư cách khác.',
      en: 'Somebody listed is no entitled member, has not declared, or has acted in the case in another capacity.',
    },
    holds: (attempt) => {
      const present = presentAt(body, attempt);
      const { facts } = attempt;
      return (
        new Set(present).size === present.length &&
        present.every((id) => {
          const seat = seatOf(body.sittingOf(facts), id);
          return (
            seat !== undefined && !seat.recused && seat.interest === 'none' && isFreeForBody(body, id, facts)
          );
        })
      );
    },
  };

  const chairIsPresent: CheckRule<Data> = {
    id: 'chairIsPresent',
    article: '21.6',
    words: { vi: 'Chủ tọa phải có mặt.', en: 'The chair has to be present.' },
    holds: (attempt) => attempt.actor.id !== null && presentAt(body, attempt).includes(attempt.actor.id),
  };

  const quorumOfThose: CheckRule<Data> = {
    id: 'quorumOfThose',
    article: '21.6',
    words: {
      vi: 'Không đủ số thành viên có mặt: cần hơn một nửa số thành viên được tham gia.',
      en: 'No quorum: more than half of the entitled members have to be present.',
    },
    holds: (attempt) => {
      const sitting = body.sittingOf(withMeetingConflicts(body, attempt));
      const present = presentAt(body, attempt).length;
      return sitting !== null && hasQuorum(attempt.pack.ballot, { ...turnoutOf(sitting), present });
    },
  };

  return defineCommand({
    type: `${body.prefix}.openSitting`,
    by: [body.chair],
    needsMeeting: body.name === 'committee',
    payload: z.strictObject({
      present: people(
        {
          vi: 'Thành viên có mặt',
          en: 'Members present',
          ...(body.name === 'committee' ? takenFromMeeting : {}),
        },
        body.name === 'panel' ? 'appeal' : 'member',
      ).optional(),
    }),
    before: [
      noDeferral,
      sittingDayHasCome,
      ...ready,
      chairHasDeclared(body),
      noChallengePending(body),
      ...waiting,
      enoughMembersLeft,
    ],
    check: [...check, presentMayAct, chairIsPresent, quorumOfThose],
    apply: (attempt) => {
      const { day } = attempt;
      const facts = withMeetingConflicts(body, attempt);
      const sitting = body.sittingOf(facts);
      if (!sitting) return facts;
      const present = presentAt(body, attempt);
      const roll = sitting.roll.map((seat) => ({ ...seat, present: present.includes(seat.memberId) }));
      return body.withSitting(facts, { ...sitting, roll, openedOn: day });
    },
    words: {
      act: { vi: 'Khai mạc phiên họp', en: 'Open the sitting' },
      done: { vi: 'Đã khai mạc phiên họp', en: 'Sitting opened' },
      help: {
        vi: 'Ghi thành viên có mặt. Cần hơn một nửa số thành viên được tham gia.',
        en: 'Lists who is present. More than half of the entitled members are needed.',
      },
    },
    sample: ({ facts }) => {
      const sitting = body.sittingOf(facts);
      const there = sitting?.roll.filter((seat) => !seat.recused && seat.interest === 'none') ?? [];
      return sitting?.meetingId === undefined ? { present: there.map((seat) => seat.memberId) } : {};
    },
  });
}
