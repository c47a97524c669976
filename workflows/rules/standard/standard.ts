// The neutral pack: the numbers, sanctions and thresholds of the standard procedure, edition 2026.1.
import { RulePack } from '../pack.ts';
import { articlesAdministration } from './articles-administration.ts';
import { articlesAdvice } from './articles-advice.ts';
import { articlesClosed } from './articles-closed.ts';
import { articlesDetection } from './articles-detection.ts';
import { articlesDiscipline } from './articles-discipline.ts';
import { articlesGeneral } from './articles-general.ts';
import { articlesMeasures } from './articles-measures.ts';
import { articlesMeetings } from './articles-meetings.ts';
import { articlesPrevention } from './articles-prevention.ts';
import { articlesRecourse } from './articles-recourse.ts';
import { articlesVerification } from './articles-verification.ts';
import { bounds } from './bounds.ts';
import { citations } from './citations.ts';
import { clocksAdvice } from './clocks-advice.ts';
import { clocksClosed } from './clocks-closed.ts';
import { clocksDetection } from './clocks-detection.ts';
import { clocksDiscipline } from './clocks-discipline.ts';
import { clocksVerification } from './clocks-verification.ts';
import { defects } from './defects.ts';
import { factors } from './factors.ts';
import { provisions } from './provisions.ts';
import { limitation, limitationClasses, rangeRules, sanctions, standardOfProof } from './sanctions.ts';

export const standard = RulePack.parse({
  id: 'standard',
  version: '2026.1',
  title: { vi: 'Quy trình chuẩn', en: 'Standard procedure' },
  validFrom: '2026-01-01',
  // The sample provisions restate duties that were written before this edition; an installer sets their own day.
  provisionsSince: '2011-01-01',
  checkAgainst: {
    vi: 'Tổ chức cài đặt phải đối chiếu với quy định hiện hành của mình trước khi dùng.',
    en: 'Whoever installs this pack must check it against their own rules in force before using it.',
  },
  flags: [],
  articles: {
    ...articlesGeneral,
    ...articlesMeasures,
    ...articlesClosed,
    ...articlesDetection,
    ...articlesVerification,
    ...articlesAdvice,
    ...articlesMeetings,
    ...articlesDiscipline,
    ...articlesRecourse,
    ...articlesPrevention,
    ...articlesAdministration,
  },
  citations,
  clocks: {
    ...clocksDetection,
    ...clocksVerification,
    ...clocksAdvice,
    ...clocksDiscipline,
    ...clocksClosed,
  },
  sanctions,
  limitationClasses,
  limitation,
  factors,
  rangeRules,
  standardOfProof,
  provisions,
  ballot: {
    mode: 'open',
    denominator: 'entitled',
    majority: { over: 1, of: 2 },
    perSanction: {},
    quorum: { over: 1, of: 2 },
    fewestMembers: 3,
    cascade: false,
    fewestListedPapers: 5,
    abstentions: 'counted',
    secondBody: null,
  },
  ...bounds,
  discontinuance: { left: true },
  effectPendingAppeal: 'waits',
  defects,
});
