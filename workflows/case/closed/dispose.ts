// The file is disposed of by the secretary and the authority together, once its retention is over and nobody needs it.
// What remains is a tombstone: that there was a case, under which procedure, how it ended. The record's proofs stay whole.
import { z } from 'zod';
import { effectOf } from '../discipline/effect.ts';
import { confirmed, date, text } from '../fields.ts';
import { protectionOf } from '../protection/protection-facts.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { tombstoneOf } from './tombstone.ts';
import { waitsAfterNotice } from './waits-after-notice.ts';

type Data = { noticeOn: string };

const retentionOver: BeforeRule = {
  id: 'retentionOver',
  article: '34.2',
  words: { vi: 'Chưa hết thời hạn lưu giữ hồ sơ.', en: 'The file has to be kept for longer.' },
  holds: ({ facts, at }) => facts.clocks.retention !== undefined && facts.clocks.retention.dueAt <= at,
};

const fileNotHeld: BeforeRule = {
  id: 'fileNotHeld',
  article: '34.3',
  words: { vi: 'Hồ sơ đang được giữ.', en: 'The file is held.' },
  holds: ({ facts }) => facts.closed.hold === null,
};

const noRulingAwaited: BeforeRule = {
  id: 'noRulingAwaited',
  article: '34.2',
  words: {
    vi: 'Còn đề nghị xem xét lại chưa được trả lời.',
    en: 'A request for a review or a reopening has not been ruled on.',
  },
  holds: ({ facts }) => facts.closed.reopeningAskedOn === null && facts.reporter.reviewAskedOn === null,
};

const noSanctionInForce: BeforeRule = {
  id: 'noSanctionInForce',
  article: '34.2',
  words: {
    vi: 'Hình thức kỷ luật còn hiệu lực nên hồ sơ phải được giữ.',
    en: 'The sanction is still in force, so the file is kept.',
  },
  holds: ({ facts, pack }) => {
    const kept = facts.outcome !== null && pack.retention[facts.outcome]?.keptWhileInForce === true;
    return !kept || !['inForce', 'suspended'].includes(effectOf(facts));
  },
};

const nobodyProtected: BeforeRule = {
  id: 'nobodyProtected',
  article: '6.1',
  words: {
    vi: 'Còn người đang được bảo vệ hoặc chờ được bảo vệ trong vụ việc này.',
    en: 'Somebody is protected in this case, or waits to be.',
  },
  holds: ({ facts }) => protectionOf(facts) === 'none',
};

/** The first person's proposal tells the respondent and the supervisor; the second agrees when they have had time to object. */
const noticeHasRun: BeforeRule = {
  id: 'noticeHasRun',
  article: '34.2',
  words: {
    vi: 'Chưa hết thời gian báo trước cho những người liên quan.',
    en: 'Those concerned have been told, and their time to object still runs.',
  },
  holds: ({ facts, actor, at }) => {
    const first = facts.approvals['case.dispose'];
    if (!first || first.by === actor.id || !waitsAfterNotice(facts)) return true;
    const { disposalNotice } = facts.clocks;
    if (!disposalNotice || disposalNotice.dueAt > at) return false;
    // A proposal that was replaced may not have told them later than the wait began.
    return String(first.data.noticeOn) <= disposalNotice.startedOn;
  },
};

const noticeAfterTheEnd: CheckRule<Data> = {
  id: 'noticeAfterTheEnd',
  article: '34.2',
  words: {
    vi: 'Phải báo trước cho người bị xem xét, sau khi vụ việc kết thúc.',
    en: 'The respondent is told beforehand, once the case has ended.',
  },
  holds: ({ data, facts }) => data.noticeOn >= (facts.clocks.retention?.startedOn ?? data.noticeOn),
};

export const dispose = defineTwoPersonCommand({
  type: 'case.dispose',
  stepUp: true,
  hands: [['secretary'], ['authority']],
  payload: z.strictObject({
    noticeOn: date({ vi: 'Ngày đã báo cho người bị xem xét', en: 'The respondent was told on' }),
    nothingNeeded: confirmed({
      vi: 'Không còn ai cần hồ sơ này',
      en: 'Nobody needs the file any longer',
    }),
    reasons: text({ vi: 'Biên bản hủy', en: 'Minutes of the disposal' }),
  }),
  before: [retentionOver, fileNotHeld, noRulingAwaited, noSanctionInForce, nobodyProtected, noticeHasRun],
  check: [notInTheFuture((data: Data) => data.noticeOn), noticeAfterTheEnd],
  apply: ({ facts, data, day }) => tombstoneOf(facts, data.noticeOn, day),
  words: {
    act: { vi: 'Hủy hồ sơ', en: 'Dispose of the file' },
    done: { vi: 'Hồ sơ đã hủy', en: 'File disposed of' },
    help: {
      vi: 'Cần hai người. Người thứ nhất đề nghị, những người liên quan được báo; sau 30 ngày người thứ hai đồng ý thì nội dung bị xóa vĩnh viễn.',
      en: 'Takes two persons. The first proposes and those concerned are told; when the second agrees after that time the content is gone for good.',
    },
  },
  sample: ({ today, text: write }) => ({
    noticeOn: today,
    nothingNeeded: true as const,
    reasons: write('reasons'),
  }),
});
