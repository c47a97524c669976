// Whoever spoke closes the record of their own interview: they sign it, comment on it or refuse, or the secretary enters what
// came on paper. A refusal is on record with its reason, if one was given, and nothing is inferred from it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, exhibits, text } from '../fields.ts';
import type { BeforeRule, CheckRule, Situation } from '../rule.ts';
import {
  type InterviewRecord,
  openRecords,
  type RecordClosing,
  recordsOf,
  withRecords,
} from './interview-records.ts';

type Data = { exhibitIds: string[]; closing: RecordClosing };

/** The actor's own; for the secretary, who enters from paper, any that is open. */
function closable({ facts, day, actor, parts }: Situation): InterviewRecord[] {
  return openRecords(facts, day, parts.has('secretary') ? null : (actor.id ?? ''));
}

const recordPresented: BeforeRule = {
  id: 'recordPresented',
  article: '13.2',
  words: {
    vi: 'Không có biên bản nào đang chờ ký, hoặc thời hạn đã hết.',
    en: 'No record waits to be closed, or its time has ended.',
  },
  holds: (situation) => closable(situation).length > 0,
};

const ownRecord: CheckRule<Data> = {
  id: 'ownRecord',
  article: '13.2',
  words: {
    vi: 'Chỉ người đã trình bày mới ký, ghi ý kiến hoặc từ chối biên bản của mình, trong thời hạn.',
    en: 'Only whoever spoke closes the record of it, and within the time.',
  },
  holds: (attempt) =>
    attempt.data.exhibitIds.every((id) => closable(attempt).some((one) => one.exhibitId === id)),
};

export const closeRecord = defineCommand({
  type: 'verification.closeRecord',
  by: ['respondent', 'witness', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Biên bản', en: 'Record' }, 1),
    closing: choice(
      { vi: 'Ý kiến về biên bản', en: 'What becomes of it' },
      {
        signed: { vi: 'Ký xác nhận', en: 'Signed' },
        commented: { vi: 'Ký kèm ý kiến', en: 'Signed with comments' },
        refused: { vi: 'Không ký', en: 'Refused' },
      },
    ),
    remarks: text({
      vi: 'Ý kiến, hoặc lý do không ký',
      en: 'Comments, or why it is refused',
      helpVi: 'Không bắt buộc khi từ chối. Không suy ra điều gì từ việc từ chối.',
      helpEn: 'Not needed for a refusal. Nothing is inferred from a refusal.',
    }).optional(),
  }),
  before: [recordPresented],
  check: [ownRecord],
  apply: ({ facts, data }) =>
    withRecords(
      facts,
      recordsOf(facts).map((one) =>
        data.exhibitIds.includes(one.exhibitId) ? { ...one, closing: data.closing } : one,
      ),
    ),
  words: {
    act: { vi: 'Ký hoặc góp ý biên bản', en: 'Close the record' },
    done: { vi: 'Người được làm việc đã có ý kiến về biên bản', en: 'Record of the interview closed' },
    help: {
      vi: 'Ký, ghi ý kiến hoặc từ chối. Từ chối không bị suy diễn.',
      en: 'Sign it, comment on it or refuse. Nothing is inferred from a refusal.',
    },
  },
  sample: ({ facts, text: write }) => ({
    exhibitIds: [
      recordsOf(facts).find((one) => one.presentedOn !== null && one.closing === null)?.exhibitId ??
        facts.caseId,
    ],
    closing: 'signed' as const,
    remarks: write('remarks'),
  }),
});
