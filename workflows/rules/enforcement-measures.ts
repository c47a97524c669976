// What an enforcing unit does to carry out a sanction: a closed list, of which each sanction of a pack names its own.
export const enforcementMeasures = ['announced', 'recorded', 'officeHandedOver', 'membershipEnded'] as const;
export type EnforcementMeasure = (typeof enforcementMeasures)[number];

/** What every sanction takes where the pack names nothing else. */
export const plainMeasures: readonly EnforcementMeasure[] = ['announced', 'recorded'];
