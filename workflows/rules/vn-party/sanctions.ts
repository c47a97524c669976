// The four forms in ascending order, how long each can still be imposed, and what a range is measured by. The text adds
// "no complaint" to what ends a form by itself; that would penalise an appeal and is not counted (see the pack's flags).
import type { RulePack } from '../pack.ts';
import { sourceOnDiscipline } from './sources.ts';

const oneYear = { amount: 1, unit: 'y' } as const;

export const sanctions: RulePack['sanctions'] = [
  {
    code: 'reprimand',
    words: { vi: 'Khiển trách', en: 'Reprimand' },
    weight: 1,
    expires: oneYear,
    endsOnlyWithout: ['newViolation'],
    officeHoldersOnly: false,
    probationary: true,
  },
  {
    code: 'warning',
    words: { vi: 'Cảnh cáo', en: 'Warning' },
    weight: 2,
    expires: oneYear,
    endsOnlyWithout: ['newViolation'],
    officeHoldersOnly: false,
    probationary: true,
  },
  {
    code: 'removal',
    words: { vi: 'Cách chức', en: 'Removal from office' },
    weight: 3,
    expires: oneYear,
    endsOnlyWithout: ['newViolation'],
    officeHoldersOnly: true,
    probationary: false,
    measures: ['announced', 'recorded', 'officeHandedOver'],
  },
  {
    code: 'expulsion',
    words: { vi: 'Khai trừ', en: 'Expulsion' },
    weight: 4,
    expires: null,
    endsOnlyWithout: [],
    officeHoldersOnly: false,
    probationary: false,
    measures: ['announced', 'recorded', 'membershipEnded'],
  },
];

export const limitationClasses: RulePack['limitationClasses'] = [
  {
    code: 'common',
    words: { vi: 'Thời hiệu chung', en: 'Common limitation' },
    perSanction: {
      reprimand: { amount: 5, unit: 'y' },
      warning: { amount: 10, unit: 'y' },
      removal: { amount: 10, unit: 'y' },
      expulsion: null,
    },
    article: '1.4',
    source: sourceOnDiscipline,
  },
];

export const limitation: RulePack['limitation'] = {
  startsAtEndOfConduct: true,
  restartsOnNewViolation: true,
  tolledByStay: false,
};
