// The neutral pack: the numbers, sanctions and thresholds of the standard procedure, edition 2026.1.
import { RulePack } from '../pack.ts';
import { articlesAdvice } from './articles-advice.ts';
import { articlesDetection } from './articles-detection.ts';
import { articlesDiscipline } from './articles-discipline.ts';
import { articlesGeneral } from './articles-general.ts';
import { articlesVerification } from './articles-verification.ts';
import { clocksAdvice } from './clocks-advice.ts';
import { clocksDetection } from './clocks-detection.ts';
import { clocksDiscipline } from './clocks-discipline.ts';
import { clocksVerification } from './clocks-verification.ts';
import { provisions } from './provisions.ts';

export const standard = RulePack.parse({
  id: 'standard',
  version: '2026.1',
  title: { vi: 'Quy trình chuẩn', en: 'Standard procedure' },
  validFrom: '2026-01-01',
  checkAgainst: {
    vi: 'Tổ chức cài đặt phải đối chiếu với quy định hiện hành của mình trước khi dùng.',
    en: 'Whoever installs this pack must check it against their own rules in force before using it.',
  },
  articles: {
    ...articlesGeneral,
    ...articlesDetection,
    ...articlesVerification,
    ...articlesAdvice,
    ...articlesDiscipline,
  },
  clocks: { ...clocksDetection, ...clocksVerification, ...clocksAdvice, ...clocksDiscipline },
  sanctions: [
    {
      code: 'reprimand',
      words: { vi: 'Khiển trách', en: 'Reprimand' },
      weight: 1,
      expires: { amount: 1, unit: 'y' },
      officeHoldersOnly: false,
    },
    {
      code: 'warning',
      words: { vi: 'Cảnh cáo', en: 'Warning' },
      weight: 2,
      expires: { amount: 1, unit: 'y' },
      officeHoldersOnly: false,
    },
    {
      code: 'removal',
      words: { vi: 'Cách chức', en: 'Removal from office' },
      weight: 3,
      expires: null,
      officeHoldersOnly: true,
    },
    {
      code: 'expulsion',
      words: { vi: 'Khai trừ', en: 'Expulsion' },
      weight: 4,
      expires: null,
      officeHoldersOnly: false,
    },
  ],
  provisions,
  ballot: {
    mode: 'open',
    denominator: 'entitled',
    majority: { over: 1, of: 2 },
    quorum: { over: 1, of: 2 },
    fewestMembers: 3,
  },
  limits: {
    screeningReturns: 2,
    reportReturns: 2,
    extensionDays: 28,
    remittals: 1,
    adjournments: 2,
    annulments: 1,
    noticeBeforeSittingDays: 28,
    papersBeforeSittingDays: 7,
  },
  effectPendingAppeal: 'waits',
});
