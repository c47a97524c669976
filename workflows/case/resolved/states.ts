// Closed. `restoring` still has work to do and a deadline for it. The ends of a case keep what may follow: a review, a
// reopening, sealing, a hold and, when its time has come, disposal; after that there is nothing left to do.
import { addInformation } from '../anytime/add-information.ts';
import { answerRequest } from '../anytime/answer-request.ts';
import { askAuthority } from '../anytime/ask-authority.ts';
import { freePost } from '../anytime/free-post.ts';
import { informReporter } from '../anytime/inform-reporter.ts';
import { passDeadline } from '../anytime/pass-deadline.ts';
import { ruleOnOfficer } from '../anytime/rule-on-officer.ts';
import { dispose } from '../closed/dispose.ts';
import { hold } from '../closed/hold.ts';
import { refuseReopening } from '../closed/refuse-reopening.ts';
import { releaseHold } from '../closed/release-hold.ts';
import { reopen } from '../closed/reopen.ts';
import { requestReopening } from '../closed/request-reopening.ts';
import { seal } from '../closed/seal.ts';
import { unseal } from '../closed/unseal.ts';
import { decideReview } from '../detection/decide-review.ts';
import { requestReview } from '../detection/request-review.ts';
import { lateAppeals } from '../discipline/late-appeals.ts';
import { restore } from '../discipline/restore.ts';
import type { Outcome } from '../facts.ts';
import { protectionMoves } from '../protection/protection-moves.ts';
import { leads, type Move, type Stage, type State, stays } from '../stage.ts';
import { leadsOnceAgreed } from '../two-person.ts';

function restoresTo(outcome: Outcome): Move {
  return leads(restore, `resolved.${outcome}`, (after) => after.outcome === outcome);
}

/** A file is kept for years: whoever held its posts may be gone when something is to be done with it. */
const postsOfTheFile: readonly Move[] = [stays(askAuthority), stays(answerRequest), stays(freePost)];

/** What every end has in common. */
const theFile: readonly Move[] = [
  // No move of an unresolved state runs here, and the clocks of the file do.
  stays(passDeadline),
  stays(informReporter),
  stays(addInformation),
  // A challenge that nobody had ruled on when the case ended: the officer would pause for good.
  stays(ruleOnOfficer),
  ...postsOfTheFile,
  stays(hold),
  stays(releaseHold),
  ...protectionMoves,
  ...leadsOnceAgreed(dispose, 'resolved.disposed'),
];

function reopens(target: string): Move[] {
  return [stays(requestReopening), stays(refuseReopening), ...leadsOnceAgreed(reopen, target)];
}

const screenedAgain = reopens('detection.screening');
const investigatedAgain = reopens('verification.gathering');
const sealing: readonly Move[] = [stays(seal), stays(unseal)];
const reviewed: readonly Move[] = [stays(requestReview), stays(decideReview)];

function ended(vi: string, en: string, ...moves: (readonly Move[])[]): State {
  return { words: { vi, en }, clocks: ['retention'], onDesk: [], moves: [...moves.flat(), ...theFile] };
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
        stays(informReporter),
        stays(addInformation),
        stays(ruleOnOfficer),
        ...postsOfTheFile,
        ...protectionMoves,
        stays(passDeadline),
      ],
    },
    notOpened: ended(
      'Không mở',
      'Not opened',
      [
        stays(requestReview),
        leads(decideReview, 'detection.screening', (after) => after.outcome === null),
        stays(decideReview),
      ],
      screenedAgain,
    ),
    referred: ended('Đã chuyển cơ quan khác', 'Referred', screenedAgain),
    merged: ended('Đã gộp vào vụ việc khác', 'Merged into another case'),
    discontinued: ended('Đã đình chỉ giải quyết', 'Discontinued', reviewed, investigatedAgain, sealing),
    noCase: ended('Không có vi phạm', 'No case', reviewed, investigatedAgain, sealing),
    exonerated: ended('Được kết luận không vi phạm', 'Exonerated', investigatedAgain, sealing),
    guidance: ended('Nhắc nhở, rút kinh nghiệm', 'Guidance', lateAppeals, investigatedAgain),
    completed: ended('Đã thi hành xong', 'Completed', lateAppeals, investigatedAgain),
    quashed: ended('Quyết định đã bị hủy', 'Decision quashed', investigatedAgain, sealing),
    disposed: { words: { vi: 'Hồ sơ đã hủy', en: 'Disposed of' }, clocks: [], onDesk: [], moves: [] },
  },
};
