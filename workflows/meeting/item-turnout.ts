// Who counts for one item: on the roll, not barred from the case, no conflict declared. Presence counts only with a
// declaration: whoever has not said that nothing stands in the way neither sees the item nor makes up its quorum.
import type { Turnout } from '../rules/ballot.ts';
import type { AgendaItem, MeetingFacts, MeetingSeat } from './meeting-facts.ts';

/** Members who may act on the item, declared or not. */
export function entitledFor(item: AgendaItem, facts: MeetingFacts): MeetingSeat[] {
  return facts.roll.filter(
    ({ memberId }) => !item.barred.includes(memberId) && item.interests[memberId] !== 'conflict',
  );
}

/** Those of them who are in the room and have declared. */
export function countedFor(item: AgendaItem, facts: MeetingFacts): MeetingSeat[] {
  return entitledFor(item, facts).filter(
    ({ memberId, presence }) => presence === 'present' && item.interests[memberId] === 'none',
  );
}

export function itemTurnout(item: AgendaItem, facts: MeetingFacts): Turnout {
  return {
    allOfficial: facts.roll.length,
    entitled: entitledFor(item, facts).length,
    present: countedFor(item, facts).length,
  };
}

/** The meeting as a whole: who of the roll is there. */
export function rollTurnout(facts: MeetingFacts): Turnout {
  const present = facts.roll.filter((seat) => seat.presence === 'present').length;
  return { allOfficial: facts.roll.length, entitled: facts.roll.length, present };
}
