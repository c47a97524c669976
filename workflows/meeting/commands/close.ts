// The meeting is closed by two signatures under its minutes: the chair's and the secretary's. The first only signs; the
// second closes. Whatever is recorded in between voids the first.
import { z } from 'zod';
import { confirmed } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { signatureOf } from '../meeting-parts.ts';
import type { MeetingBeforeRule } from '../meeting-rule.ts';

const nothingLeft: MeetingBeforeRule = {
  id: 'nothingLeftOnAgenda',
  article: '24.2',
  words: {
    vi: 'Còn vụ việc chưa xem xét: phải xem xét, rút khỏi chương trình hoặc dời phiên họp.',
    en: 'An item has not been taken up: take it up, take it off, or adjourn.',
  },
  holds: ({ facts }) => facts.items.every((item) => item.takenUpOn !== null),
};

const everyItemMinuted: MeetingBeforeRule = {
  id: 'everyItemMinuted',
  article: '24.5',
  words: {
    vi: 'Còn vụ việc đã xem xét mà chưa có biên bản.',
    en: 'An item that was taken up has no minutes yet.',
  },
  holds: ({ facts }) => facts.items.every((item) => item.takenUpOn === null || item.minutes.length > 0),
};

const notSignedYet: MeetingBeforeRule = {
  id: 'minutesNotSignedYet',
  article: '24.5',
  words: {
    vi: 'Bạn đã ký biên bản; còn chờ người kia ký.',
    en: 'You have signed the minutes; the other signature is awaited.',
  },
  holds: ({ facts, parts, actor }) =>
    facts.signed[signatureOf(parts)] === undefined && !Object.values(facts.signed).includes(actor.id ?? ''),
};

export const close = defineMeetingCommand({
  type: 'meeting.close',
  by: ['chair', 'secretary'],
  payload: z.strictObject({
    right: confirmed({
      vi: 'Tôi xác nhận biên bản đúng với diễn biến phiên họp',
      en: 'I confirm that the minutes say what happened',
    }),
  }),
  before: [nothingLeft, everyItemMinuted, notSignedYet],
  apply: ({ facts, parts, actor, day }) => {
    const signed = { ...facts.signed, [signatureOf(parts)]: actor.id ?? '' };
    const isClosed = signed.chair !== undefined && signed.secretary !== undefined;
    return { ...facts, signed, current: null, closedOn: isClosed ? day : null };
  },
  words: {
    act: { vi: 'Ký biên bản', en: 'Sign the minutes' },
    done: { vi: 'Đã ký biên bản', en: 'Minutes signed' },
    help: {
      vi: 'Chủ tọa và thư ký cùng ký; phiên họp bế mạc khi đủ hai chữ ký và không đổi nữa.',
      en: 'The chair and the secretary both sign; with both signatures the meeting is closed and changes no more.',
    },
  },
  sample: () => ({ right: true as const }),
});
