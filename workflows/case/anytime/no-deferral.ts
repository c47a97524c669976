// While the respondent is pregnant, gravely ill or otherwise cannot be judged, nobody sits on the case or signs. The
// grounds are the pack's; the deferral ends on its day or when the secretary records that the ground has ended.
import type { BeforeRule } from '../rule.ts';

export const noDeferral: BeforeRule = {
  id: 'noDeferral',
  article: '4.9',
  words: {
    vi: 'Người bị xem xét thuộc diện chưa xem xét kỷ luật; phải chờ đến khi lý do đó hết.',
    en: 'The respondent’s case is deferred; this waits until the ground for it has ended.',
  },
  holds: ({ facts, pack, day }) => {
    const status = facts.beside.status;
    const defers = pack.deferralGrounds.some((one) => one.code === status?.code);
    return !defers || (status?.until != null && status.until < day);
  },
};
