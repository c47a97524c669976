// What each state of the picture is to one case: gone through, the present one, a possible next, or none of these.

import type { Part } from '#workflows/case/roles.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { possibleNext } from '../case/possible-next.ts';

export type Mark = 'done' | 'current' | 'next' | 'other';
/** `by`: who may take the case there, for a possible next. */
export type MarkedState = { mark: Mark; by: readonly Part[] };

type Journeyed = Pick<CaseView, 'card' | 'journey'>;

export function markedStates({ card, journey }: Journeyed): Map<string, MarkedState> {
  const marks = new Map<string, MarkedState>();
  for (const { state } of journey) marks.set(state, { mark: 'done', by: [] });
  for (const { target, by } of possibleNext(card.state)) {
    const known = marks.get(target)?.mark === 'next' ? (marks.get(target)?.by ?? []) : [];
    marks.set(target, { mark: 'next', by: [...new Set([...known, ...by])] });
  }
  marks.set(card.state, { mark: 'current', by: [] });
  return marks;
}

/** The edges that the case has taken, by id. */
export function takenEdges({ journey }: Pick<CaseView, 'journey'>): Set<string> {
  return new Set(journey.slice(1).map((step, index) => `${journey[index]?.state}>${step.state}`));
}
