// Somebody is made to suffer for having reported, testified or defended themselves. That is a case of its own, in another
// unit; until it has been opened the report waits on the custodian's desk.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { isOf } from './protection-facts.ts';
import { askingAs } from './protection-rules.ts';

const earlierReportAnswered: BeforeRule = {
  id: 'earlierReportAnswered',
  article: '6.2',
  words: {
    vi: 'Việc bạn đã báo đang được mở thành vụ việc khác; bổ sung tại đó.',
    en: 'What you reported is being opened as a case of its own; add to it there.',
  },
  holds: (situation) => {
    const named = { who: askingAs(situation), personId: situation.actor.id ?? undefined };
    return situation.facts.protection.retaliations.every((one) => one.caseId !== null || !isOf(one, named));
  },
};

export const reportRetaliation = defineCommand({
  type: 'case.reportRetaliation',
  by: ['reporter', 'witness', 'respondent'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    account: text({
      vi: 'Việc đã xảy ra',
      en: 'What happened',
      helpVi: 'Ai đã làm gì, khi nào. Sự việc được mở thành vụ việc khác ở đơn vị khác.',
      helpEn: 'Who did what and when. It becomes a case of its own in another unit.',
    }),
  }),
  before: [earlierReportAnswered],
  apply: (attempt) => {
    const { facts, day, actor } = attempt;
    const who = askingAs(attempt);
    const personId = who === 'reporter' ? null : actor.id;
    const retaliation = { who, personId, on: day, caseId: null };
    const retaliations = [...facts.protection.retaliations, retaliation];
    return { ...facts, protection: { ...facts.protection, retaliations } };
  },
  words: {
    act: { vi: 'Báo bị trù dập', en: 'Report retaliation' },
    done: { vi: 'Đã báo bị trù dập', en: 'Retaliation reported' },
    help: {
      vi: 'Được xem xét thành một vụ việc khác, ở đơn vị khác.',
      en: 'It is dealt with as a case of its own, in another unit.',
    },
  },
  sample: ({ text: write }) => ({ account: write('act') }),
});
