// The chair takes up one item after the other. Whoever is in the room has declared on it, and those who may act in it
// make up a quorum of their own: a conflicted member is never counted.
import { z } from 'zod';
import { otherCase } from '../../case/fields.ts';
import { hasQuorum } from '../../rules/ballot.ts';
import { entitledFor, itemTurnout } from '../item-turnout.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { type AgendaItem, findItem, withItem } from '../meeting-facts.ts';
import type { MeetingAttempt, MeetingCheckRule } from '../meeting-rule.ts';
import { itemIsOnAgenda, itemNotTakenUp } from './agenda-rules.ts';

type Data = { caseId: string };

/** The item with whoever has been kept out of the case since it was put on the agenda: recusals are the case's own. */
function asOfNow(item: AgendaItem, { resolved }: Pick<MeetingAttempt<Data>, 'resolved'>): AgendaItem {
  const barred = resolved.cases?.find((one) => one.id === item.caseId)?.barred ?? [];
  return { ...item, barred: [...new Set([...item.barred, ...barred])] };
}

function namedItem(attempt: MeetingAttempt<Data>): AgendaItem | undefined {
  const item = findItem(attempt.facts, attempt.data.caseId);
  return item && asOfNow(item, attempt);
}

const everybodyThereDeclared: MeetingCheckRule<Data> = {
  id: 'everybodyThereDeclared',
  article: '24.3',
  words: {
    vi: 'Còn thành viên có mặt chưa kê khai cho vụ việc này.',
    en: 'A member who is present has not declared on this item.',
  },
  holds: (attempt) => {
    const { facts } = attempt;
    const item = namedItem(attempt);
    return (
      item !== undefined &&
      entitledFor(item, facts).every(
        ({ memberId, presence }) => presence !== 'present' || item.interests[memberId] !== undefined,
      )
    );
  },
};

const quorumForItem: MeetingCheckRule<Data> = {
  id: 'quorumForItem',
  article: '24.4',
  words: {
    vi: 'Không đủ thành viên được tham gia vụ việc này đang có mặt.',
    en: 'Too few members who may act in this case are in the room.',
  },
  holds: (attempt) => {
    const { facts, pack } = attempt;
    const item = namedItem(attempt);
    return item !== undefined && hasQuorum(pack.ballot, itemTurnout(item, facts));
  },
};

export const takeUpItem = defineMeetingCommand({
  type: 'meeting.takeUpItem',
  by: ['chair'],
  needsCases: true,
  payload: z.strictObject({ caseId: otherCase({ vi: 'Vụ việc', en: 'Case' }) }),
  check: [itemIsOnAgenda(), itemNotTakenUp(), everybodyThereDeclared, quorumForItem],
  apply: ({ facts, data, day, resolved }) => ({
    ...withItem(facts, data.caseId, (item) => ({ ...asOfNow(item, { resolved }), takenUpOn: day })),
    current: data.caseId,
    signed: {},
  }),
  words: {
    act: { vi: 'Chuyển sang vụ việc', en: 'Take up an item' },
    done: { vi: 'Đã chuyển sang vụ việc', en: 'Item taken up' },
    help: {
      vi: 'Người có xung đột lợi ích ra ngoài; phải đủ số thành viên được tham gia.',
      en: 'Whoever has a conflict is out of the room; a quorum of those who may act is needed.',
    },
  },
  sample: ({ caseId }) => ({ caseId }),
});
