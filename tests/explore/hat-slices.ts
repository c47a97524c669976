// Slices in which somebody holds several roles and has acted in one of them, and in which a chair has not declared: what is
// refused there is refused for that alone.
import { idOf } from './cast.ts';
import type { LeadIn, LeadStep } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';
import { around } from './spent-slices.ts';

const { of } = road;
const wait: LeadStep = { type: 'wait' };

/** The same way, with an investigator who could also sit in either body. */
function investigatedByOne(way: LeadIn): LeadIn {
  const data = { investigatorId: idOf('otherInvestigator') };
  return way.map((step) => (step.type === 'verification.appoint' ? { ...step, data } : step));
}

const panelCompleted: LeadIn = [
  ...road.toPanel,
  { type: 'discipline.recuse', by: 'appeal2', data: { memberId: idOf('appeal2') } },
  {
    type: 'discipline.appointPanel',
    data: { members: [idOf('appeal1'), idOf('appeal3'), idOf('appeal4')], chairId: idOf('appeal4') },
  },
  wait,
];

export const hatSlices: readonly Slice[] = [
  around(
    'hats: an alternate who investigated',
    investigatedByOne([...road.toCommenting, ...of('advice', 'comment')]),
    'advice.schedule',
  ),
  around(
    'hats: an alternate who investigated, summoned',
    investigatedByOne([
      ...road.toScheduled,
      { type: 'advice.recuse', by: 'member1', data: { memberId: idOf('member1') } },
    ]),
    'advice.summonAlternate',
  ),
  around(
    'hats: a panel with who investigated',
    investigatedByOne(road.toAppealed),
    'discipline.appointPanel',
  ),
  around(
    'hats: a chair who has not declared',
    [
      ...road.toCommenting,
      ...of('advice', 'comment schedule'),
      { type: 'advice.declareInterest', by: 'member1' },
      { type: 'advice.declareInterest', by: 'member2' },
      ...of('advice', 'circulate'),
      wait,
    ],
    'advice.openSitting',
  ),
  around('hats: a chair of the panel who has not declared', panelCompleted, 'discipline.openSitting'),
  around(
    'hats: a panel that is too few',
    [
      ...road.toPanel,
      { type: 'discipline.recuse', by: 'appeal2', data: { memberId: idOf('appeal2') } },
      wait,
    ],
    'discipline.openSitting',
  ),
];
