// Who leads the case where it stands: the supervisor before it is brought to the committee, then the chair, on appeal
// the panel chair. Without a chair the supervisor leads, so that a case is never without somebody who can stay or end it.
import type { Facts } from '../facts.ts';
import type { Part } from '../roles.ts';
import type { BeforeRule } from '../rule.ts';
import { entitledSeats, type Sitting } from '../sitting/sitting-facts.ts';

export const leaders = ['supervisor', 'chair', 'panelChair'] as const satisfies readonly Part[];

export const leadsThisStage: BeforeRule = {
  id: 'leadsThisStage',
  article: '4.6',
  words: {
    vi: 'Ở giai đoạn này, người khác có thẩm quyền quyết định việc này.',
    en: 'Where the case stands now, this is for somebody else to decide.',
  },
  holds: ({ state, facts, parts }) => parts.has(leaderOf(state, facts)),
};

/** Before the body the supervisor does not end a case alone: the authority is the second hand. */
export const leadsOrSeconds: BeforeRule = {
  ...leadsThisStage,
  holds: ({ state, facts, parts }) => {
    const leader = leaderOf(state, facts);
    return parts.has(leader) || (leader === 'supervisor' && parts.has('authority'));
  },
};

function leaderOf(state: string, facts: Facts): Part {
  if (isOnAppeal(state, facts)) return panelHasChair(facts) ? 'panelChair' : 'supervisor';
  const beforeTheBody = state.startsWith('advice.') || state.startsWith('discipline.');
  return beforeTheBody && hasChair(facts.sitting) ? 'chair' : 'supervisor';
}

function isOnAppeal(state: string, { decision }: Facts): boolean {
  if (state === 'discipline.notifying') return decision !== null && decision.instance > 1;
  return state.startsWith('discipline.appeal') && state !== 'discipline.appealable';
}

function panelHasChair({ appeal, barred }: Facts): boolean {
  return appeal !== null && appeal.chair !== null && !barred.includes(appeal.chair);
}

function hasChair(sitting: Sitting | null): boolean {
  return sitting !== null && entitledSeats(sitting).some((seat) => seat.chair);
}
