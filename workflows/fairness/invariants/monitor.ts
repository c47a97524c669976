// The ghost record beside a case: what an observer of its steps remembers, in the observer's own words. The invariants
// hold the facts against it, so that facts which forget or claim too much are found out. No guard ever reads it.
import type { Day } from '../../rules/day.ts';
import { observeBallots } from './observe-ballots.ts';
import { observeHearing } from './observe-hearing.ts';
import { observePeople } from './observe-people.ts';
import type { ObservedStep } from './observed-step.ts';

export type Heard = 'replied' | 'waived' | 'lapsed';

export type Monitor = {
  /** In which capacities each person has acted or sat. */
  capacities: Readonly<Record<string, readonly string[]>>;
  /** The notice that was served, and the allegations that it named. */
  served: { on: Day; allegations: readonly string[] } | null;
  /** From when the respondent could reply to all that they know today; null while a notice is on its way. */
  replyFrom: Day | null;
  heard: Heard | null;
  disclosed: readonly string[];
  /** From when report and paper were open to comment, and how that ended. */
  commentFrom: Day | null;
  commented: Heard | null;
  /** How the respondent's hearing before the body, and before the panel, ended since it was last called. */
  hearing: { committee: 'heard' | 'absent' | null; panel: 'heard' | 'absent' | null };
  /** Votes as they were cast, by ballot and voter. */
  votes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ballots as they stood when they were opened, and when they were closed. */
  opened: Readonly<Record<string, string>>;
  closed: Readonly<Record<string, string>>;
  /** How often each kind of step back was taken since the case came in. */
  taken: Readonly<Record<string, number>>;
  /** The weight of what an appeal was lodged against: nothing may end heavier. */
  ceiling: number | null;
  /** When the stay that runs now was first decided. */
  stayedSince: Day | null;
  lastDay: Day;
};

export function nothingObserved(day: Day): Monitor {
  return {
    capacities: {},
    served: null,
    replyFrom: null,
    heard: null,
    disclosed: [],
    commentFrom: null,
    commented: null,
    hearing: { committee: null, panel: null },
    votes: {},
    opened: {},
    closed: {},
    taken: {},
    ceiling: null,
    stayedSince: null,
    lastDay: day,
  };
}

/** Steps that go back, or ask for more of somebody's time: each of them is bounded (invariant 7). */
export const boundedSteps = new Set([
  'detection.returnScreening',
  'detection.askReporter',
  'detection.requestReview',
  'verification.returnReport',
  'verification.extendInvestigation',
  'verification.setAsideService',
  'verification.requestInquiry',
  'verification.admitAllegation',
  'advice.remit',
  'advice.vacateBallot',
  'advice.requestPostponement',
  'discipline.admitLateAppeal',
  'case.reopen',
  'case.transfer',
]);

export function observed(monitor: Monitor, step: ObservedStep): Monitor {
  const seen = observePeople(observeBallots(observeHearing(monitor, step), step), step);
  const taken =
    boundedSteps.has(step.type) && tookEffect(step) && isCounted(step)
      ? counted(seen, step.type)
      : seen.taken;
  return {
    ...seen,
    taken,
    ceiling: ceilingAfter(seen, step),
    stayedSince: stayedSince(seen, step),
    lastDay: step.day,
  };
}

/** An act that takes two persons takes effect with the second. */
function tookEffect({ type, after, before }: ObservedStep): boolean {
  return after.approvals[type] === undefined || before.approvals[type] !== undefined
    ? after.approvals[type] === undefined
    : false;
}

/** Until the respondent has been notified, an allegation may be added as often as it takes. */
function isCounted({ type, before }: ObservedStep): boolean {
  return type !== 'verification.admitAllegation' || before.notice !== null;
}

function counted({ taken }: Monitor, type: string): Monitor['taken'] {
  return { ...taken, [type]: (taken[type] ?? 0) + 1 };
}

function ceilingAfter(
  { ceiling }: Monitor,
  { type, before, after, pack, data }: ObservedStep,
): number | null {
  if (type === 'case.reopen' && after.openedOn !== null && after.decision === null)
    return data.toDetriment ? null : ceiling;
  const isAppealed = after.appeal !== null && before.appeal?.lodgedOn !== after.appeal.lodgedOn;
  if (!isAppealed) return ceiling;
  const weight = weightOf(before.decision?.sanction ?? null, pack);
  return ceiling === null ? weight : Math.min(ceiling, weight);
}

/** No sanction weighs nothing. */
export function weightOf(sanction: string | null, pack: ObservedStep['pack']): number {
  if (sanction === null || sanction === 'none') return 0;
  return 1 + pack.sanctions.findIndex((one) => one.code === sanction);
}

function stayedSince({ stayedSince: since }: Monitor, { before, after, day }: ObservedStep): Day | null {
  if (after.stay === null) return null;
  return before.stay === null || before.stay.since !== after.stay.since ? day : since;
}
