// Rules about persons that many commands share: whoever gets a task must hold the role and be free of conflict.
import type { Facts, PersonId } from './facts.ts';
import { isConflicted } from './resolved.ts';
import type { Group, Role } from './roles.ts';
import type { CheckRule } from './rule.ts';

type Names<Data> = (data: Data) => readonly PersonId[];

/** Each named person holds the role today, in the case's unit or one above it. */
export function holdsRole<Data>(role: Role, named: Names<Data>): CheckRule<Data> {
  return {
    id: 'holdsRole',
    article: '2.1',
    words: {
      vi: 'Người được chọn hiện không giữ vai trò này tại đơn vị.',
      en: 'The person chosen does not hold this role in the unit today.',
    },
    holds: ({ data, resolved }) => named(data).every((id) => resolved.people[id]?.roles.includes(role)),
  };
}

/** No named person is the respondent, their direct superior or relative, or kept out of the case (invariant 2). */
export function freeOfConflict<Data>(named: Names<Data>): CheckRule<Data> {
  return {
    id: 'freeOfConflict',
    article: '2.4',
    words: {
      vi: 'Người được chọn có xung đột lợi ích trong vụ việc này.',
      en: 'The person chosen has a conflict of interest in this case.',
    },
    holds: ({ data, resolved, facts }) =>
      named(data).every(
        (id) =>
          !isConflicted(resolved.people[id], facts.respondentId) &&
          !facts.barred.includes(id) &&
          !facts.inquiry.witnesses.includes(id) &&
          facts.companionId !== id,
      ),
  };
}

/** No named person has acted in another group of this case (invariant 2). */
export function actedNowhereElse<Data>(group: Group, named: Names<Data>): CheckRule<Data> {
  return {
    id: 'actedNowhereElse',
    article: '2.3',
    words: {
      vi: 'Người được chọn đã tham gia vụ việc này ở tư cách khác.',
      en: 'The person chosen has already acted in this case in another capacity.',
    },
    holds: ({ data, facts }) => named(data).every((id) => isFreeFor(group, id, facts)),
  };
}

export function isFreeFor(group: Group, id: PersonId, facts: Facts): boolean {
  const acted = facts.acted[id];
  const isInvestigator = facts.officers.investigator === id && group !== 'investigator';
  return (acted === undefined || acted === group) && !isInvestigator && !facts.inquiry.witnesses.includes(id);
}
