// The authority appoints the appeal panel: persons without any earlier part in the case (invariant 8). It is done again
// only where recusals have left too few; those who remain stay on, and nothing admitted is lost.
import { z } from 'zod';
import { rollForward } from '../../rules/calendar.ts';
import { addDays, type Day } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { people, person, text } from '../fields.ts';
import type { Attempt, BeforeRule, CheckRule } from '../rule.ts';
import { actedNowhereElse, freeOfConflict, holdsRole } from '../rules-on-people.ts';
import { panel, seatOf } from '../sitting/body.ts';
import { callTogether, isFreeForBody, isTooFew, seatFor } from '../sitting/roll.ts';
import type { Sitting } from '../sitting/sitting-facts.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { members: string[]; chairId: string };

const named = (data: Data) => data.members;

const panelNeeded: BeforeRule = {
  id: 'panelNeeded',
  article: '31.3',
  words: {
    vi: 'Hội đồng đã được cử và còn đủ người.',
    en: 'A panel has been appointed and enough of its members are left.',
  },
  holds: ({ facts, pack }) => {
    const { appeal, appealSitting } = facts;
    if (!appeal) return false;
    return appealSitting === null || isTooFew(appealSitting, pack.ballot.fewestMembers);
  },
};

const panelLargeEnough: CheckRule<Data> = {
  id: 'panelLargeEnough',
  article: '31.3',
  words: {
    vi: 'Hội đồng phải có đủ số thành viên tối thiểu, mỗi người một lần.',
    en: 'The panel needs at least as many different members as the procedure says.',
  },
  holds: ({ data, pack }) =>
    data.members.length >= pack.ballot.fewestMembers && new Set(data.members).size === data.members.length,
};

const chairOnPanel: CheckRule<Data> = {
  id: 'chairOnPanel',
  article: '31.3',
  words: { vi: 'Người chủ trì phải là thành viên hội đồng.', en: 'The chair is one of the members.' },
  holds: ({ data }) => data.members.includes(data.chairId),
};

const noEarlierPart: CheckRule<Data> = {
  id: 'noEarlierPart',
  article: '31.3',
  words: {
    vi: 'Có người thuộc tập thể đã quyết định, hội đồng trước, hoặc đã tham gia vụ việc.',
    en: 'Somebody was on the body that decided or on an earlier panel, or has had a part in the case.',
  },
  holds: ({ data, facts, actor }) =>
    data.members.every(
      (id) =>
        id !== actor.id &&
        isFreeForBody(panel, id, facts) &&
        (facts.acted[id] === undefined || facts.appeal?.panel.includes(id) === true),
    ),
};

/** The first call: members declare and can be challenged at once; the day is the earliest that notice allows. */
function firstCall(attempt: Attempt<Data>): Sitting {
  const { facts, data, resolved, day, pack } = attempt;
  return callTogether(panel, {
    facts,
    people: data.members.flatMap((id) => resolved.people[id] ?? []),
    chairId: data.chairId,
    day: workedDayFrom(attempt, pack.limits.noticeBeforeSittingDays),
    calledOn: day,
  });
}

/** The roll completed: whoever stays keeps their declaration, and the new ones get time to prepare. */
function completed(sitting: Sitting, attempt: Attempt<Data>): Sitting {
  const { data, pack } = attempt;
  const roll = data.members.map((id) => ({
    ...(seatOf(sitting, id) ?? seatFor(id, true)),
    chair: id === data.chairId,
    present: false,
  }));
  const earliest = workedDayFrom(attempt, pack.limits.papersBeforeSittingDays);
  const day = sitting.day > earliest ? sitting.day : earliest;
  return { ...sitting, day, roll, openedOn: null, heard: null };
}

function workedDayFrom({ calendar, day }: Attempt<Data>, days: number): Day {
  return rollForward(calendar, addDays(day, days));
}

/** Being on a panel is a part in the case, acted on or not: it closes every other (article 2.3). */
function withPartOnPanel(facts: Facts, members: readonly string[]): Facts['acted'] {
  return { ...facts.acted, ...Object.fromEntries(members.map((id) => [id, 'panel' as const])) };
}

export const appointPanel = defineCommand({
  type: 'discipline.appointPanel',
  by: ['authority'],
  payload: z.strictObject({
    members: people({ vi: 'Thành viên hội đồng', en: 'Members of the panel' }, 'appeal', 3),
    chairId: person({ vi: 'Người chủ trì', en: 'Chair' }, 'appeal'),
    reasons: text({ vi: 'Lý do lựa chọn', en: 'Why these persons' }),
  }),
  before: [panelNeeded, actorUnconflicted],
  check: [
    panelLargeEnough,
    chairOnPanel,
    holdsRole<Data>('appeal', named),
    freeOfConflict<Data>(named),
    actedNowhereElse<Data>('panel', named),
    noEarlierPart,
  ],
  apply: (attempt) => {
    const { facts, data } = attempt;
    if (!facts.appeal) return facts;
    return {
      ...facts,
      acted: withPartOnPanel(facts, data.members),
      appeal: { ...facts.appeal, panel: data.members, chair: data.chairId },
      appealSitting: facts.appealSitting ? completed(facts.appealSitting, attempt) : firstCall(attempt),
    };
  },
  words: {
    act: { vi: 'Cử hội đồng giải quyết khiếu nại', en: 'Appoint the appeal panel' },
    done: { vi: 'Đã cử hội đồng giải quyết khiếu nại', en: 'Appeal panel appointed' },
    help: {
      vi: 'Ít nhất 3 người chưa từng tham gia vụ việc, không có xung đột lợi ích.',
      en: 'At least three persons without a conflict who have had no part in the case.',
    },
  },
  sample: ({ people: choose, text: write }) => {
    const members = choose('panel', 3);
    return { members, chairId: members[0] ?? '', reasons: write('reasons') };
  },
});
