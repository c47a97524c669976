// Notifications on the wire: that something happened in a case or is due in it, by kind, with the case's number. Never what it
// is about, never a name. Which kinds there are, how each is told, and which of them nobody can turn off.
import { z } from 'zod';

/** How a kind is told where a person has not chosen; `always`: it carries a duty or a right, so it cannot be turned off. */
export const noticeKinds = {
  /** It is this person's turn. */
  desk: { way: 'app', always: true },
  /** They were given a part: to investigate, to review, to sit. */
  assigned: { way: 'app', always: true },
  /** A deadline of theirs comes near. */
  deadline: { way: 'app', always: true },
  /** A deadline of the body has passed: for whoever leads the case. */
  overdue: { way: 'app', always: true },
  /** A notice or a decision was issued to the respondent. */
  served: { way: 'app', always: true },
  /** Somebody has ruled on something in the respondent's case. */
  ruling: { way: 'app', always: true },
  /** A request waits for a ruling. */
  request: { way: 'app', always: false },
  /** A sitting was called, moved or called off. */
  sitting: { way: 'app', always: true },
  /** The file of a case of theirs is about to be disposed of. */
  disposal: { way: 'app', always: true },
  /** Somebody was mentioned in a note. */
  mention: { way: 'app', always: false },
  /** A recommendation to one's unit, or one that one issued, was moved on. */
  prevention: { way: 'app', always: true },
  /** A file of theirs was opened to somebody in an emergency. */
  emergency: { way: 'app', always: true },
  /** Their standing was certified, and they have a copy. */
  standing: { way: 'app', always: true },
} as const satisfies Record<string, { way: 'app' | 'digest'; always: boolean }>;

export type NoticeKind = keyof typeof noticeKinds;
const kinds = Object.keys(noticeKinds) as [NoticeKind, ...NoticeKind[]];

/** `app`: in the list, counted by the bell; `digest`: in the list and the morning's letter; `off`: not at all. */
const Way = z.enum(['app', 'digest', 'off']);

const Words = z.object({ vi: z.string(), en: z.string() });

export const NoticeView = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.string(),
  about: z.enum(['case', 'meeting', 'prevention', 'standing']),
  /** The case, the meeting or the certificate. */
  streamId: z.uuid(),
  /** Null of a meeting and of a recommendation, which have no number. */
  ref: z.string().nullable(),
  /** What is due, as its article calls it. */
  due: z.object({ day: z.iso.date(), words: Words }).nullable(),
  isRead: z.boolean(),
});
export type NoticeView = z.infer<typeof NoticeView>;

export const NoticePage = z.object({
  notices: z.array(NoticeView),
  /** For the next page; null where there is none. */
  before: z.string().nullable(),
});
export type NoticePage = z.infer<typeof NoticePage>;

const noticeId = z.string().regex(/^\d{1,18}$/);
export const ListNotices = z.object({
  before: noticeId.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
/** One, or all up to one; or taking back what was marked at a moment. */
export const ReadNotices = z.union([
  z.strictObject({ id: noticeId }),
  z.strictObject({ upTo: noticeId }),
  z.strictObject({ takeBack: z.iso.datetime() }),
]);
export type ReadNotices = z.infer<typeof ReadNotices>;

export const Unread = z.object({
  /** Up to a hundred. */
  count: z.int(),
});

/** When they were marked, by which it can be taken back; null where that was just done. */
export const MarkedRead = Unread.extend({ at: z.iso.datetime().nullable() });
export type MarkedRead = z.infer<typeof MarkedRead>;

const leadDays = z.array(z.int().min(0).max(30)).max(5);

export const NoticeChoices = z.object({
  kinds: z.array(z.object({ kind: z.enum(kinds), way: Way, always: z.boolean() })),
  /** Whether the digest is wanted; whether this installation sends any at all. */
  mail: z.boolean(),
  sendsMail: z.boolean(),
  /** Working days before a deadline. */
  leadDays,
});
export type NoticeChoices = z.infer<typeof NoticeChoices>;

export const KeepChoices = z.strictObject({
  ways: z.partialRecord(z.enum(kinds), Way),
  mail: z.boolean(),
  leadDays,
});
export type KeepChoices = z.infer<typeof KeepChoices>;

export const CalendarLinkView = z.object({ id: z.uuid(), madeAt: z.iso.datetime() });
export const NewCalendarLink = CalendarLinkView.extend({
  /** The whole address: shown here once, and kept as a hash only. */
  url: z.string(),
});
