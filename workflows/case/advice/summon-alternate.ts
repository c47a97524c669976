// Where recusals have left too few, an alternate joins the roll. They declare like everybody else and get the papers
// in time, so the papers go out again; the respondent may challenge them.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { person, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actedNowhereElse, freeOfConflict, holdsRole } from '../rules-on-people.ts';
import { committee, seatOf } from '../sitting/body.ts';
import { isFreeForBody, isTooFew, seatFor } from '../sitting/roll.ts';

type Data = { memberId: string };

function named(data: Data): string[] {
  return [data.memberId];
}

const alternateNeeded: BeforeRule = {
  id: 'alternateNeeded',
  article: '21.1',
  words: {
    vi: 'Hội đồng còn đủ thành viên; không mời thêm người thay thế.',
    en: 'Enough members are left; no alternate is called.',
  },
  holds: ({ facts, pack }) => facts.sitting !== null && isTooFew(facts.sitting, pack.ballot.fewestMembers),
};

const notOnRollYet: CheckRule<Data> = {
  id: 'notOnRollYet',
  article: '21.1',
  words: {
    vi: 'Người này đã có trong danh sách hoặc không được tham gia vụ việc.',
    en: 'This person is on the roll already, or may not take part in the case.',
  },
  holds: ({ data, facts }) =>
    seatOf(facts.sitting, data.memberId) === undefined && isFreeForBody(committee, data.memberId, facts),
};

export const summonAlternate = defineCommand({
  type: 'advice.summonAlternate',
  by: ['secretary'],
  payload: z.strictObject({
    memberId: person({ vi: 'Người thay thế', en: 'Alternate' }, 'member'),
    basis: text({ vi: 'Căn cứ cử người thay thế', en: 'On what basis they were appointed' }),
  }),
  before: [alternateNeeded],
  check: [holdsRole('member', named), freeOfConflict(named), actedNowhereElse('body', named), notOnRollYet],
  apply: ({ facts, data }) => ({
    ...facts,
    sitting: facts.sitting && {
      ...facts.sitting,
      roll: [...facts.sitting.roll, seatFor(data.memberId, true)],
      circulatedOn: null,
    },
  }),
  words: {
    act: { vi: 'Mời người thay thế', en: 'Call an alternate' },
    done: { vi: 'Đã mời người thay thế', en: 'Alternate called' },
    help: {
      vi: 'Khi số thành viên được tham gia còn quá ít. Tài liệu phải gửi lại.',
      en: 'Where too few members may take part. The papers go out again.',
    },
  },
  sample: ({ person: choose, text: write }) => ({ memberId: choose('member'), basis: write('basis') }),
});
