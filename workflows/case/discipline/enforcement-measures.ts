// The measures by which a sanction is carried out, and which of them a sanction of the pack takes. Each is acknowledged
// with its day; the sanction is carried out once none is left.
import { type EnforcementMeasure, plainMeasures } from '../../rules/enforcement-measures.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';

export const measureWords = {
  announced: { vi: 'Công bố quyết định trong phạm vi đã định', en: 'Announced to those it concerns' },
  recorded: { vi: 'Ghi vào hồ sơ của người bị xem xét', en: 'Entered in the respondent’s record' },
  officeHandedOver: { vi: 'Thôi chức vụ và bàn giao', en: 'Office given up and handed over' },
  membershipEnded: { vi: 'Chấm dứt tư cách thành viên', en: 'Membership ended' },
} as const satisfies Record<EnforcementMeasure, { vi: string; en: string }>;

export function measuresOf(pack: RulePack, sanction: string | null): readonly EnforcementMeasure[] {
  if (sanction === null) return [];
  return pack.sanctions.find((one) => one.code === sanction)?.measures ?? plainMeasures;
}

/** Measures of the standing sanction that nobody has acknowledged yet. */
export function measuresLeft({ effect }: Facts, pack: RulePack): EnforcementMeasure[] {
  return measuresOf(pack, effect.sanction).filter((one) => effect.measures[one] === undefined);
}

export function isCarriedOut(facts: Facts, pack: RulePack): boolean {
  return facts.effect.sanction !== null && measuresLeft(facts, pack).length === 0;
}
