// A case is put on the agenda, before the meeting opens: nobody is surprised by what is decided. Who may not act in it is
// fixed with the item, from what the record and the directory know.
import { z } from 'zod';
import { otherCase } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { findItem } from '../meeting-facts.ts';
import type { MeetingAttempt, MeetingCheckRule } from '../meeting-rule.ts';

type Data = { caseId: string };

const named = ({ data, resolved }: MeetingAttempt<Data>) =>
  resolved.cases?.find((one) => one.id === data.caseId);

const caseIsReady: MeetingCheckRule<Data> = {
  id: 'caseIsReadyForAgenda',
  article: '24.2',
  words: {
    vi: 'Vụ việc chưa ở bước đưa ra họp: phải hết phần góp ý, chưa khai mạc và không bị tạm đình chỉ.',
    en: 'The case is not ready for a meeting: comments have to be closed, its sitting not opened, and it must not be stayed.',
  },
  holds: (attempt) => {
    const found = named(attempt);
    if (!found || found.stayed) return false;
    return (
      found.state === 'advice.scheduled' || (found.state === 'advice.commenting' && found.commentsClosed)
    );
  },
};

const caseOfThisBody: MeetingCheckRule<Data> = {
  id: 'caseOfThisBody',
  article: '24.2',
  words: {
    vi: 'Vụ việc này thuộc thẩm quyền của hội đồng khác, hoặc hội đồng đã thay đổi từ khi triệu tập.',
    en: 'This case comes before another body, or the body has changed since it was called.',
  },
  holds: (attempt) => {
    const body = named(attempt)?.body ?? [];
    const { roll } = attempt.facts;
    return body.length === roll.length && roll.every((seat) => body.includes(seat.memberId));
  },
};

const onOneAgendaOnly: MeetingCheckRule<Data> = {
  id: 'onOneAgendaOnly',
  article: '24.2',
  words: {
    vi: 'Vụ việc đã có trong chương trình này, hoặc đã xếp vào một phiên họp khác.',
    en: 'The case is on this agenda already, or scheduled to another meeting.',
  },
  holds: (attempt) => {
    const { facts, data } = attempt;
    const elsewhere = named(attempt)?.meetingId ?? null;
    return !findItem(facts, data.caseId) && (elsewhere === null || elsewhere === facts.meetingId);
  },
};

const enoughMayAct: MeetingCheckRule<Data> = {
  id: 'enoughMayActOnItem',
  article: '21.1',
  words: {
    vi: 'Không đủ thành viên được tham gia vụ việc này.',
    en: 'Too few members may act in this case.',
  },
  holds: (attempt) => {
    const barred = named(attempt)?.barred ?? [];
    const left = attempt.facts.roll.filter((seat) => !barred.includes(seat.memberId));
    return left.length >= attempt.pack.ballot.fewestMembers;
  },
};

export const addItem = defineMeetingCommand({
  type: 'meeting.addItem',
  by: ['secretary', 'chair'],
  needsCases: true,
  payload: z.strictObject({ caseId: otherCase({ vi: 'Vụ việc', en: 'Case' }) }),
  check: [caseIsReady, caseOfThisBody, onOneAgendaOnly, enoughMayAct],
  apply: (attempt) => {
    const { facts, data, day } = attempt;
    const found = named(attempt);
    const item = {
      caseId: data.caseId,
      ref: found?.ref ?? '',
      addedOn: day,
      barred: found?.barred ?? [],
      interests: {},
      takenUpOn: null,
      minutes: [],
    };
    return {
      ...facts,
      items: [...facts.items, item],
      removed: facts.removed.filter((id) => id !== data.caseId),
    };
  },
  words: {
    act: { vi: 'Đưa vụ việc vào chương trình', en: 'Put a case on the agenda' },
    done: { vi: 'Đã đưa vụ việc vào chương trình', en: 'Case put on the agenda' },
    help: {
      vi: 'Chỉ vụ việc đã hết phần góp ý. Thành viên chỉ thấy số vụ việc cho đến khi kê khai.',
      en: 'Only cases whose comments are closed. Members see the reference alone until they declare.',
    },
  },
  sample: ({ caseId }) => ({ caseId }),
});
