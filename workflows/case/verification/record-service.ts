// One attempt to serve the notice. Every attempt is recorded; the window to reply starts only with a receipt, a refusal
// before a witness, or, as the last resort, posting. It counts from today, so dating service back shortens nothing.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, date, person, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';

const outcomes = {
  delivered: { vi: 'Đã giao, có ký nhận', en: 'Delivered against a receipt' },
  refused: { vi: 'Từ chối nhận, có người chứng kiến', en: 'Refused before a witness' },
  failed: { vi: 'Không giao được', en: 'Not delivered' },
  posted: { vi: 'Niêm yết thay thế', en: 'Posted in its place' },
} as const;

type Data = { outcome: keyof typeof outcomes; attemptedOn: string; witnessId?: string | undefined };

const notBeforeIssue: CheckRule<Data> = {
  id: 'notBeforeIssue',
  article: '2.5',
  words: {
    vi: 'Không thể tống đạt trước ngày ký thông báo.',
    en: 'It cannot have been served before the notice was signed.',
  },
  holds: ({ data, facts }) => facts.notice !== null && data.attemptedOn >= facts.notice.issuedOn,
};

const refusalWitnessed: CheckRule<Data> = {
  id: 'refusalWitnessed',
  article: '12.5',
  words: {
    vi: 'Từ chối nhận phải có người chứng kiến không tham gia vụ việc.',
    en: 'A refusal needs a witness who has no part in the case.',
  },
  holds: ({ data, facts, actor, resolved }) => {
    if (data.outcome !== 'refused') return true;
    const witness = data.witnessId;
    if (witness === undefined || !resolved.people[witness]) return false;
    const involved = [actor.id, facts.respondentId, facts.companionId, ...Object.values(facts.officers)];
    return !involved.includes(witness) && facts.acted[witness] === undefined;
  },
};

const postingLast: CheckRule<Data> = {
  id: 'postingLast',
  article: '12.5',
  words: {
    vi: 'Chỉ niêm yết khi đã có lần không giao được và đã hết thời hạn tống đạt.',
    en: 'Posting comes only after a failed attempt and once the time for service has ended.',
  },
  holds: ({ data, facts }) =>
    data.outcome !== 'posted' || ((facts.notice?.attempts ?? 0) > 0 && facts.clocks.service?.passed === true),
};

export const recordService = defineCommand({
  type: 'verification.recordService',
  legal: true,
  by: ['secretary'],
  payload: z.strictObject({
    outcome: choice({ vi: 'Kết quả', en: 'Outcome' }, outcomes),
    attemptedOn: date({ vi: 'Ngày tống đạt', en: 'Day of the attempt' }),
    witnessId: person({ vi: 'Người chứng kiến', en: 'Witness' }, 'anyone').optional(),
    circumstances: text({
      vi: 'Nơi, cách thức, số biên nhận',
      en: 'Where, how and the number of the receipt',
    }),
  }),
  before: [actorUnconflicted],
  check: [notInTheFuture((data: Data) => data.attemptedOn), notBeforeIssue, refusalWitnessed, postingLast],
  apply: ({ facts, data }) => {
    if (!facts.notice) return facts;
    const attempts = facts.notice.attempts + 1;
    const servedOn = data.outcome === 'failed' ? null : data.attemptedOn;
    return { ...facts, notice: { ...facts.notice, attempts, servedOn } };
  },
  words: {
    act: { vi: 'Ghi nhận tống đạt', en: 'Record service' },
    done: { vi: 'Đã ghi nhận một lần tống đạt', en: 'Attempt at service recorded' },
    help: {
      vi: 'Ghi mọi lần, kể cả không giao được. Thời hạn giải trình chỉ chạy khi đã tống đạt.',
      en: 'Record each attempt, failed ones too. The time to reply starts only once it is served.',
    },
  },
  sample: ({ today, text: write }) => ({
    outcome: 'delivered' as const,
    attemptedOn: today,
    circumstances: write('service'),
  }),
});
