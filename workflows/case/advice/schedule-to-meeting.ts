// A sitting scheduled to a meeting over several cases: the meeting has been called, has the case on its agenda, and is of
// the very body that decides the case. Its day is the sitting's day.
import type { Attempt, CheckRule } from '../rule.ts';
import { membersOf } from './roster.ts';

type Data = { day: string; meetingId?: string | undefined };

const named = ({ data, resolved }: Attempt<Data>) =>
  resolved.meeting?.id === data.meetingId ? resolved.meeting : undefined;

export const meetingTakesTheCase: CheckRule<Data> = {
  id: 'meetingTakesTheCase',
  article: '24.2',
  words: {
    vi: 'Phiên họp này không còn ở bước triệu tập, hoặc chương trình chưa có vụ việc này.',
    en: 'That meeting is no longer to come, or does not have this case on its agenda.',
  },
  holds: (attempt) => {
    const meeting = named(attempt);
    if (attempt.data.meetingId === undefined) return true;
    return meeting?.state === 'meeting.called' && meeting.onAgenda;
  },
};

export const dayIsTheMeetings: CheckRule<Data> = {
  id: 'dayIsTheMeetings',
  article: '24.2',
  words: {
    vi: 'Ngày họp phải là ngày của phiên họp đã chọn.',
    en: 'The day has to be the day of the meeting that was chosen.',
  },
  holds: (attempt) => attempt.data.meetingId === undefined || named(attempt)?.day === attempt.data.day,
};

export const meetingIsOfThisBody: CheckRule<Data> = {
  id: 'meetingIsOfThisBody',
  article: '24.1',
  words: {
    vi: 'Phiên họp đó là của hội đồng khác, hoặc hội đồng đã thay đổi từ khi triệu tập.',
    en: 'That meeting is of another body, or the body has changed since it was called.',
  },
  holds: (attempt) => {
    if (attempt.data.meetingId === undefined) return true;
    const called = named(attempt)?.members ?? [];
    const members = membersOf(attempt.resolved, attempt.facts).map((one) => one.id);
    return members.length === called.length && members.every((id) => called.includes(id));
  },
};
