// The ladder of the standard procedure with its limitation classes and what a range is measured by. Each number with
// its source; where no written rule gives one, the source says that it is the organisation's own.
import type { RulePack } from '../pack.ts';

const ownSource = 'the organisation’s own';

export const sanctions: RulePack['sanctions'] = [
  {
    code: 'reprimand',
    words: { vi: 'Khiển trách', en: 'Reprimand' },
    weight: 1,
    expires: { amount: 1, unit: 'y' },
    endsOnlyWithout: ['newViolation'],
    officeHoldersOnly: false,
    probationary: true,
  },
  {
    code: 'warning',
    words: { vi: 'Cảnh cáo', en: 'Warning' },
    weight: 2,
    expires: { amount: 1, unit: 'y' },
    endsOnlyWithout: ['newViolation'],
    officeHoldersOnly: false,
    probationary: true,
  },
  {
    code: 'removal',
    words: { vi: 'Cách chức', en: 'Removal from office' },
    weight: 3,
    expires: null,
    endsOnlyWithout: [],
    officeHoldersOnly: true,
    measures: ['announced', 'recorded', 'officeHandedOver'],
    probationary: false,
  },
  {
    code: 'expulsion',
    words: { vi: 'Khai trừ', en: 'Expulsion' },
    weight: 4,
    expires: null,
    endsOnlyWithout: [],
    officeHoldersOnly: false,
    measures: ['announced', 'recorded', 'membershipEnded'],
    probationary: false,
  },
];

export const limitationClasses: RulePack['limitationClasses'] = [
  {
    code: 'ordinary',
    words: { vi: 'Vi phạm thông thường', en: 'Ordinary breaches' },
    perSanction: {
      reprimand: { amount: 3, unit: 'y' },
      warning: { amount: 5, unit: 'y' },
      removal: { amount: 5, unit: 'y' },
      expulsion: { amount: 10, unit: 'y' },
    },
    article: '1.4',
    source: `${ownSource}, 1.4`,
  },
  {
    code: 'grave',
    words: { vi: 'Vi phạm nghiêm trọng', en: 'Grave breaches' },
    perSanction: {
      reprimand: { amount: 5, unit: 'y' },
      warning: { amount: 10, unit: 'y' },
      removal: { amount: 10, unit: 'y' },
      expulsion: null,
    },
    article: '1.4',
    source: `${ownSource}, 1.4`,
  },
];

export const limitation: RulePack['limitation'] = {
  startsAtEndOfConduct: true,
  restartsOnNewViolation: false,
  tolledByStay: false,
};

export const rangeRules: RulePack['rangeRules'] = { mitigatingLowersBy: 1, gravestNeedsAggravating: false };

export const standardOfProof: RulePack['standardOfProof'] = {
  usual: 'balanceOfProbabilities',
  perSanction: { expulsion: 'clearAndConvincing' },
};
