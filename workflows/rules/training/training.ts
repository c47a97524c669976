// The standard procedure for learning it: the same rules, rights and windows, but a sitting may be called for today, so
// that a case can be walked from registration to resolution in one session. Never for a real case.
import { RulePack } from '../pack.ts';
import { standard } from '../standard/standard.ts';

export const training = RulePack.parse({
  ...standard,
  id: 'training',
  title: { vi: 'Quy trình tập huấn', en: 'Training procedure' },
  checkAgainst: {
    vi: 'Chỉ dùng để tập huấn: không có thời gian báo trước phiên họp.',
    en: 'For training only: a sitting needs no notice.',
  },
  limits: { ...standard.limits, noticeBeforeSittingDays: 0, papersBeforeSittingDays: 0 },
});
