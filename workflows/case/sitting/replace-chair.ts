// The authority has another member preside where the chair fails the case: has not declared by the day of the sitting,
// does not open it on its day, or lets the body's time run out. No silence of one person holds a case up. The former chair
// stays a member; who sits and who votes does not change.
import { z } from 'zod';
import { authorityAnswered } from '../anytime/authority-answered.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { person, text } from '../fields.ts';
import type { BeforeRule, CheckRule, Situation } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { ballotsOf } from './ballots.ts';
import { type Body, chairOf, seatOf } from './body.ts';
import { withMinute } from './roll.ts';
import { entitledSeats, type Seat, type Sitting } from './sitting-facts.ts';

type Data = { memberId: string };

/** The replacement of the chair of `body`. */
export function replaceChairFor(body: Body) {
  const chairFails: BeforeRule = {
    id: 'chairFails',
    article: '21.9',
    words: {
      vi: 'Chủ tọa chưa để quá ngày họp hay thời hạn nào; chưa được thay.',
      en: 'The chair has missed neither the day of the sitting nor a time limit, and is not replaced yet.',
    },
    holds: (situation) => {
      const sitting = body.sittingOf(situation.facts);
      return sitting !== null && (missedTheDay(sitting, situation) || dutyLapsed(body, situation));
    },
  };

  const mayPreside: CheckRule<Data> = {
    id: 'mayPreside',
    article: '21.9',
    words: {
      vi: 'Người này không phải là thành viên đang tham gia, đã kê khai và có trong lần biểu quyết vừa qua.',
      en: 'This person is no other member who takes part, has declared and was on the roll of the last ballot.',
    },
    holds: ({ data, facts }) => candidates(body, facts).some((seat) => seat.memberId === data.memberId),
  };

  return defineCommand({
    type: `${body.prefix}.replaceChair`,
    by: ['authority'],
    payload: z.strictObject({
      memberId: person(
        { vi: 'Người chủ tọa mới', en: 'New chair' },
        body.name === 'panel' ? 'appeal' : 'member',
      ),
      reasons: text({ vi: 'Lý do', en: 'Reasons' }),
    }),
    before: [chairFails, actorUnconflicted],
    check: [mayPreside],
    apply: ({ facts, data, day }) => {
      const sitting = body.sittingOf(facts);
      if (!sitting) return facts;
      const former = chairOf(sitting) ?? data.memberId;
      const roll = sitting.roll.map((seat) => ({ ...seat, chair: seat.memberId === data.memberId }));
      const replaced = body.withSitting(authorityAnswered(facts), { ...sitting, roll });
      const said = { on: day, what: 'chairReplaced', memberId: former, steppedIn: data.memberId } as const;
      return withMinute(replaced, body, said);
    },
    words: {
      act: { vi: 'Thay chủ tọa', en: 'Replace the chair' },
      done: { vi: 'Đã giao thành viên khác chủ tọa', en: 'Chair replaced' },
      help: {
        vi: 'Khi chủ tọa để quá ngày họp hoặc thời hạn. Người cũ vẫn là thành viên.',
        en: 'Where the chair has missed the day or a time limit. The former chair stays a member.',
      },
    },
    sample: ({ facts, text: write }) => ({
      memberId: candidates(body, facts)[0]?.memberId ?? facts.caseId,
      reasons: write('reasons'),
    }),
  });
}

function missedTheDay(sitting: Sitting, { day }: Situation): boolean {
  const chair = seatOf(sitting, chairOf(sitting));
  const undeclared = chair?.interest === null && sitting.day <= day;
  return undeclared || (sitting.openedOn === null && sitting.day < day);
}

function dutyLapsed(body: Body, { facts }: Situation): boolean {
  return body.duties.some((key) => facts.clocks[key]?.passed === true);
}

/** Members who could preside: entitled, declared; once a ballot has been counted, on its roll, so that they can sign. */
function candidates(body: Body, facts: Facts): Seat[] {
  const sitting = body.sittingOf(facts);
  if (!sitting) return [];
  const others = entitledSeats(sitting).filter((seat) => !seat.chair && seat.interest === 'none');
  const present = others.filter((seat) => sitting.openedOn === null || seat.present);
  const last = ballotsOf(facts, body).findLast((one) => one.status === 'closed');
  return last ? present.filter((seat) => last.roll.includes(seat.memberId)) : present;
}
