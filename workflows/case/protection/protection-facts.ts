// Who is protected in the case, since when, and how often they were asked how they fare. It outlives the case
// (invariant 17). A reporter is never named here: their identity is with the custodian.
import { addDays, type Day, daysBetween } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts, PersonId } from '../facts.ts';

export type Protected = 'reporter' | 'witness' | 'respondent';

export type Protection = {
  who: Protected;
  /** Null for a reporter. */
  personId: PersonId | null;
  askedOn: Day;
  status: 'requested' | 'monitored' | 'declined' | 'ended';
  since: Day | null;
  checkIns: number;
  /** The day of the last check-in. */
  checkedOn: Day | null;
};

/** Retaliation that was reported; `caseId` is the linked case in another unit, once there is one. */
export type Retaliation = { who: Protected; personId: PersonId | null; on: Day; caseId: string | null };

export type ProtectionFacts = {
  protections: Protection[];
  retaliations: Retaliation[];
  /** Identities that two persons have opened. */
  identitiesOpened: { who: Protected; on: Day }[];
};

export const noProtection: ProtectionFacts = { protections: [], retaliations: [], identitiesOpened: [] };

export const protectionStates = ['none', 'requested', 'monitored'] as const;
export type ProtectionState = (typeof protectionStates)[number];

/** What the region shows: whoever still waits for an answer comes before whoever has one. */
export function protectionOf({ protection }: Facts): ProtectionState {
  if (protection.protections.some((one) => one.status === 'requested')) return 'requested';
  return protection.protections.some((one) => one.status === 'monitored') ? 'monitored' : 'none';
}

export type Named = { who: Protected; personId?: string | undefined };

export function isOf(one: Pick<Protection, 'who' | 'personId'>, { who, personId }: Named): boolean {
  return one.who === who && (who === 'reporter' || one.personId === (personId ?? one.personId));
}

/** The protection of that person which stands now in that status. */
export function findProtection(
  { protection }: Facts,
  named: Named,
  status: Protection['status'],
): Protection | undefined {
  return protection.protections.find((one) => one.status === status && isOf(one, named));
}

/**
 * The day of the next check-in: the first of the pack's days that is still to come after the last one, and after the last
 * of them as often again. So checking in twice on one day puts nothing off.
 */
export function nextCheckIn({ since, checkedOn }: Protection, { protection }: RulePack): Day | null {
  if (since === null) return null;
  const gone = daysBetween(since, checkedOn ?? since);
  const next = protection.checkInDays.find((days) => days > gone);
  const last = protection.checkInDays.at(-1) ?? 1;
  return addDays(since, next ?? (Math.floor(gone / last) + 1) * last);
}
