// All plots, by provision. Every provision of the standard pack has at least one.
import type { Plot } from './plot.ts';
import { plotsOnConduct } from './plots-conduct.ts';
import { plotsOnDuty } from './plots-duty.ts';
import { plotsOnInquiry } from './plots-inquiry.ts';
import { plotsOnInterests } from './plots-interests.ts';
import { plotsOnMoney } from './plots-money.ts';
import { plotsOnOffice } from './plots-office.ts';
import { plotsOnRecords } from './plots-records.ts';

export const plots: readonly Plot[] = [
  ...plotsOnMoney,
  ...plotsOnOffice,
  ...plotsOnInterests,
  ...plotsOnRecords,
  ...plotsOnInquiry,
  ...plotsOnDuty,
  ...plotsOnConduct,
];
