// Somebody is made to suffer for having reported, testified or defended themselves. That is a case of its own, in another
// unit; until it has been opened the report waits on the custodian's desk. The custodian may report what a protected
// person told them when asked how they fare.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts, PersonId } from '../facts.ts';
import { choice, person, text } from '../fields.ts';
import type { BeforeRule, CheckRule, Situation } from '../rule.ts';
import { findProtection, isOf, type Named, type Protected } from './protection-facts.ts';
import { isOnPaper, paperOfSomebodyTold, protectedWords, whoAsks } from './protection-rules.ts';

type Data = { who?: Protected | undefined; personId?: string | undefined };

function isCustodian({ parts }: Situation): boolean {
  return parts.has('custodian');
}

function namedIn({ who, personId }: Data): Named | null {
  return who ? { who, personId } : null;
}

/** Whether nothing that this person reported still waits for its case. */
function nothingWaits({ protection }: Facts, named: Named): boolean {
  return protection.retaliations.every((one) => one.caseId !== null || !isOf(one, named));
}

const earlierReportAnswered: BeforeRule = {
  id: 'earlierReportAnswered',
  article: '6.2',
  words: {
    vi: 'Việc đã báo đang được mở thành vụ việc khác; bổ sung tại đó.',
    en: 'What was reported before is being opened as a case of its own; add to it there.',
  },
  holds: (situation) => {
    if (isCustodian(situation) || isOnPaper(situation)) return true;
    const { who, personId } = whoAsks(situation);
    return nothingWaits(situation.facts, { who, personId: personId ?? undefined });
  },
};

const reportedForAProtected: CheckRule<Data> = {
  id: 'reportedForAProtected',
  article: '6.2',
  words: {
    vi: 'Người giữ danh tính nêu người đang được bảo vệ và chưa có việc nào đang chờ; người khác chỉ báo cho chính mình.',
    en: 'The custodian names somebody under protection of whom no report waits; everybody else reports for themselves.',
  },
  holds: (attempt) => {
    const { facts, data } = attempt;
    const named = namedIn(data);
    if (!isCustodian(attempt)) return named === null;
    return (
      named !== null && findProtection(facts, named, 'monitored') !== undefined && nothingWaits(facts, named)
    );
  },
};

export const reportRetaliation = defineCommand({
  type: 'case.reportRetaliation',
  bringsContent: true,
  by: ['reporter', 'witness', 'respondent', 'secretary', 'intake', 'custodian'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    account: text({
      vi: 'Việc đã xảy ra',
      en: 'What happened',
      helpVi: 'Ai đã làm gì, khi nào. Sự việc được mở thành vụ việc khác ở đơn vị khác.',
      helpEn: 'Who did what and when. It becomes a case of its own in another unit.',
    }),
    who: choice(
      {
        vi: 'Người bị trù dập',
        en: 'Who suffers it',
        helpVi: 'Chỉ người giữ danh tính điền.',
        helpEn: 'For the custodian only.',
      },
      protectedWords,
    ).optional(),
    personId: person({ vi: 'Người làm chứng nào', en: 'Which witness' }, 'anyone').optional(),
  }),
  before: [paperOfSomebodyTold, earlierReportAnswered],
  check: [reportedForAProtected],
  apply: (attempt) => {
    const { facts, day } = attempt;
    const suffers = whoSuffers(attempt, attempt.data);
    // A second letter is on record for the case that is being opened.
    if (!nothingWaits(facts, { who: suffers.who, personId: suffers.personId ?? undefined })) return facts;
    const retaliation = { ...suffers, on: day, caseId: null };
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

function whoSuffers(situation: Situation, data: Data): { who: Protected; personId: PersonId | null } {
  const named = namedIn(data);
  if (!named) return whoAsks(situation);
  const one = findProtection(situation.facts, named, 'monitored');
  return { who: named.who, personId: one?.personId ?? null };
}
