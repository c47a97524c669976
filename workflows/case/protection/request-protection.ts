// A reporter, a witness or the respondent asks to be protected against retaliation. Possible in any state, and after the
// case has ended; asking never depends on the report being true.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule, Situation } from '../rule.ts';
import { findProtection } from './protection-facts.ts';
import { isOnPaper, paperOfSomebodyTold, whoAsks } from './protection-rules.ts';

function hasAsked(situation: Situation): boolean {
  const { who, personId } = whoAsks(situation);
  const named = { who, personId: personId ?? undefined };
  return (['requested', 'monitored'] as const).some(
    (status) => findProtection(situation.facts, named, status) !== undefined,
  );
}

const notYetProtected: BeforeRule = {
  id: 'notYetProtected',
  article: '6.1',
  words: {
    vi: 'Bạn đã có đề nghị đang chờ hoặc đang được bảo vệ.',
    en: 'You have a request waiting, or are protected already.',
  },
  holds: (situation) => isOnPaper(situation) || !hasAsked(situation),
};

export const requestProtection = defineCommand({
  type: 'case.requestProtection',
  bringsContent: true,
  // On paper it comes in with the secretary from the respondent, with the intake officer from the reporter.
  by: ['reporter', 'witness', 'respondent', 'secretary', 'intake'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    fear: choice(
      { vi: 'Điều lo ngại', en: 'What is feared' },
      {
        work: { vi: 'Bị đối xử bất lợi trong công việc', en: 'Disadvantage at work' },
        pressure: { vi: 'Bị gây sức ép, đe dọa', en: 'Pressure or threats' },
        exposure: { vi: 'Bị lộ danh tính', en: 'Being made known' },
        other: { vi: 'Điều khác', en: 'Something else' },
      },
    ),
    account: text({ vi: 'Vì sao lo ngại', en: 'Why it is feared' }),
  }),
  before: [paperOfSomebodyTold, notYetProtected],
  apply: (attempt) => {
    const { facts, day } = attempt;
    // A second letter is on record, and there is one request.
    if (hasAsked(attempt)) return facts;
    const answer = { status: 'requested' as const, since: null, checkIns: 0, checkedOn: null };
    const asked = { ...whoAsks(attempt), askedOn: day, ...answer };
    const protections = [...facts.protection.protections, asked];
    return { ...facts, protection: { ...facts.protection, protections } };
  },
  words: {
    act: { vi: 'Đề nghị được bảo vệ', en: 'Ask for protection' },
    done: { vi: 'Đã có đề nghị được bảo vệ', en: 'Protection asked for' },
    help: {
      vi: 'Chỉ người giữ danh tính đọc được. Được đề nghị cả khi vụ việc đã kết thúc.',
      en: 'Only the custodian reads it. You may ask even after the case has ended.',
    },
  },
  sample: ({ pick, text: write }) => ({
    fear: pick(['work', 'pressure', 'exposure'] as const),
    account: write('request'),
  }),
});
