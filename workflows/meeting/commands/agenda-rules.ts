// Rules about one item of the agenda that several commands share.
import { findItem, isOnRoll } from '../meeting-facts.ts';
import type { MeetingCheckRule } from '../meeting-rule.ts';

type Data = { caseId: string };

/** Said alike of a case that is not on the agenda and of one that is none of the viewer's. */
export function itemIsOnAgenda<D extends Data>(): MeetingCheckRule<D> {
  return {
    id: 'itemIsOnAgenda',
    article: '24.2',
    words: {
      vi: 'Vụ việc này không có trong chương trình họp.',
      en: 'This case is not on the agenda.',
    },
    holds: ({ data, facts, actor }) => {
      const item = findItem(facts, data.caseId);
      return item !== undefined && !(actor.id && isOnRoll(facts, actor.id) && item.barred.includes(actor.id));
    },
  };
}

export function itemNotTakenUp<D extends Data>(): MeetingCheckRule<D> {
  return {
    id: 'itemNotTakenUp',
    article: '24.2',
    words: {
      vi: 'Phiên họp đã xem xét vụ việc này.',
      en: 'The meeting has already taken up this case.',
    },
    holds: ({ data, facts }) => !findItem(facts, data.caseId)?.takenUpOn,
  };
}
