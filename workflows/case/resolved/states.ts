// Closed. `restoring` still has work to do and a deadline for it; the others are the ends of a case. They have no moves
// yet: reviews, reopening, sealing and disposal come with commands of their own.
import { passDeadline } from '../anytime/pass-deadline.ts';
import { lateAppeals } from '../discipline/late-appeals.ts';
import { restore } from '../discipline/restore.ts';
import type { Outcome } from '../facts.ts';
import { leads, type Move, type Stage, type State, stays } from '../stage.ts';

function restoresTo(outcome: Outcome): Move {
  return leads(restore, `resolved.${outcome}`, (after) => after.outcome === outcome);
}

function closed(vi: string, en: string, moves: readonly Move[] = []): State {
  return { words: { vi, en }, clocks: [], onDesk: [], moves: [...moves, stays(passDeadline)] };
}

export const resolved: Stage = {
  name: 'resolved',
  words: { vi: 'Kết thúc', en: 'Closed' },
  initial: 'restoring',
  states: {
    restoring: {
      words: { vi: 'Đang khôi phục', en: 'Being restored' },
      clocks: ['restoration'],
      onDesk: ['enforcing', 'secretary'],
      moves: [
        restoresTo('noCase'),
        restoresTo('exonerated'),
        restoresTo('discontinued'),
        restoresTo('quashed'),
        // The clock of the restoration runs here, and no move of an unresolved state does.
        stays(passDeadline),
      ],
    },
    notOpened: closed('Không mở', 'Not opened'),
    referred: closed('Đã chuyển cơ quan khác', 'Referred'),
    discontinued: closed('Đã đình chỉ giải quyết', 'Discontinued'),
    noCase: closed('Không có vi phạm', 'No case'),
    exonerated: closed('Được kết luận không vi phạm', 'Exonerated'),
    guidance: closed('Nhắc nhở, rút kinh nghiệm', 'Guidance', lateAppeals),
    completed: closed('Đã thi hành xong', 'Completed', lateAppeals),
    quashed: closed('Quyết định đã bị hủy', 'Decision quashed'),
  },
};
