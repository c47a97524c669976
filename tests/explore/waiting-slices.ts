// Slices that begin while something of the respondent waits for an answer: a challenge, another day, an inquiry, a deferral.
// What must wait with it is tried there afresh, whatever has been looked at in the same state before.
import { of } from './ending-slices.ts';
import type { LeadIn } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';

function waiting(name: string, start: LeadIn, state: string, acts: string[]): Slice {
  return {
    name: `waits: ${name}`,
    start,
    within: [state],
    focus: [],
    road: acts,
    waits: false,
    afresh: true,
  };
}

const challenge = { type: 'advice.challengeMember' };
const panelChallenge = { type: 'discipline.challengeMember' };
const otherDay = { type: 'advice.requestPostponement' };
const inquiry = { type: 'verification.requestInquiry' };

export const waitingSlices: readonly Slice[] = [
  waiting(
    'challenge at the sitting',
    [...road.toSitting, challenge],
    'advice.sitting',
    of('advice', 'adjourn'),
  ),
  waiting('challenge once heard', [...road.toHeard, challenge], 'advice.sitting', []),
  waiting('another day at the sitting', [...road.toSitting, otherDay], 'advice.sitting', []),
  waiting(
    'inquiry at the sitting',
    [...road.toSitting, inquiry],
    'advice.sitting',
    of('advice', 'hearRespondent'),
  ),
  waiting('inquiry once heard', [...road.toHeard, inquiry], 'advice.sitting', []),
  waiting(
    'challenge of the panel',
    [...road.toAppealSitting, panelChallenge],
    'discipline.appealSitting',
    [],
  ),
  waiting(
    'challenge of the panel once heard',
    [...road.toAppealHeard, panelChallenge],
    'discipline.appealSitting',
    [],
  ),
  waiting('deferral', [...road.toScheduled, { type: 'case.recordStatus' }], 'advice.scheduled', []),
  waiting(
    'sitting day with a deferral',
    [...road.toScheduled, { type: 'wait' }, { type: 'case.recordStatus' }],
    'advice.scheduled',
    [],
  ),
  waiting(
    'deferral of the panel',
    [...road.toPanel, { type: 'wait' }, { type: 'case.recordStatus' }],
    'discipline.appealed',
    [],
  ),
  waiting('another day once heard', [...road.toHeard, otherDay], 'advice.sitting', []),
];
