// Slices that begin where something has been done as often as is allowed: once more, and by whom, is what is tried there.
import { unitId } from './cast.ts';
import type { LeadIn, LeadStep } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';

const { of } = road;
const wait: LeadStep = { type: 'wait' };

/** Around one spot: these commands are judged with everything that is known to try, and nothing leads on. */
export function around(name: string, start: LeadIn, only: string, more: Partial<Slice> = {}): Slice {
  return {
    ...{
      name,
      start,
      within: [],
      focus: [],
      road: [],
      waits: false,
      afresh: true,
      only: only.split(' ').filter(Boolean),
    },
    ...more,
  };
}

function times(count: number, ...steps: LeadStep[]): LeadStep[] {
  return Array.from({ length: count }, () => steps).flat();
}

const otherDay = of('advice', 'requestPostponement refusePostponement');
const amended = of('verification', 'amendAllegation admitAllegation');
const lateRefused: LeadIn = [
  { type: 'discipline.requestLateAppeal' },
  { type: 'discipline.admitLateAppeal', data: { ruling: 'refused' } },
];
const backFromTheVote: LeadIn = [...road.toRemitVoted, { type: 'advice.remit' }];
const proposedBefore: LeadIn = [...road.toReviewing, ...of('verification', 'addAllegation')];

export const spentSlices: readonly Slice[] = [
  around(
    'spent: the extension',
    [...road.toGathering, { type: 'verification.extendInvestigation' }],
    'verification.extendInvestigation',
  ),
  around(
    'spent: inquiries',
    [...road.toResponding, ...times(10, { type: 'verification.requestInquiry' })],
    'verification.requestInquiry',
  ),
  around(
    'spent: amendments',
    [...road.toResponding, ...times(3, ...amended)],
    'verification.addAllegation verification.amendAllegation',
  ),
  around('spent: other days', [...road.toScheduled, ...otherDay, ...otherDay], 'advice.requestPostponement'),
  around(
    'spent: adjournments',
    [...road.toSitting, ...times(2, { type: 'advice.adjourn' }, wait, { type: 'advice.openSitting' })],
    'advice.adjourn',
  ),
  around(
    'spent: adjournments of the panel',
    [
      ...road.toAppealSitting,
      ...times(2, { type: 'discipline.adjourn' }, wait, { type: 'discipline.openSitting' }),
    ],
    'discipline.adjourn',
  ),
  around(
    'spent: transfers',
    [...road.toGathering, { type: 'case.transfer' }, { type: 'case.transfer', data: { unitId } }],
    'case.transfer',
  ),
  around(
    'spent: ballots vacated',
    [...road.toReasoning('proven', 'warning'), { type: 'advice.vacateBallot' }, ...road.calledAgain],
    'advice.vacateBallot',
  ),
  around(
    'spent: instances',
    [...road.toAppealReasoning('confirm'), ...of('discipline', 'decideAppeal serveDecision')],
    'discipline.requestLateAppeal',
  ),
  around('spent: late appeals', [...road.toEnforcing, ...lateRefused], 'discipline.requestLateAppeal'),
  around(
    'spent: changes, once the body has voted',
    backFromTheVote,
    'verification.addAllegation verification.amendAllegation',
  ),
  around(
    'spent: changes proposed before the body voted',
    [...proposedBefore, ...road.paperToRemit, { type: 'advice.remit' }],
    'verification.admitAllegation',
  ),
  around(
    'spent: reopening to the detriment',
    [
      ...road.toDiscontinued,
      ...road.reopened(true),
      ...road.discontinuedAgain,
      { type: 'case.requestReopening' },
    ],
    'case.reopen',
  ),
  around(
    'spent: the time to reopen',
    [...road.toDiscontinued, { type: 'case.seal' }, wait, wait, { type: 'case.requestReopening' }, wait],
    'case.reopen',
  ),
  around(
    'spent: what is not disclosed yet',
    [...road.toGathering, ...of('verification', 'recordEvidence addEvidenceVersion')],
    'verification.addEvidenceVersion',
  ),
  around(
    'spent: a life',
    [
      ...road.toGathering,
      { type: 'case.recordStatus', data: { status: 'died', ground: undefined, until: undefined } },
    ],
    'case.recordStatus',
  ),
  around(
    'spent: a life, after the case',
    [
      ...road.toGathering,
      { type: 'case.recordStatus', data: { status: 'died', ground: undefined, until: undefined } },
      ...road.discontinuedAgain,
      { type: 'case.requestReopening' },
    ],
    'case.reopen',
  ),
  ...([road.toGathering, road.toServing, road.toResponding, road.toDrafting] as const).map((start, at) =>
    around(
      `spent: what is not disclosed yet (${at + 1})`,
      [...start, ...of('verification', 'recordEvidence redactEvidence')],
      'verification.redactEvidence',
    ),
  ),
];
