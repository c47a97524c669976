// What may be sent in any unresolved state: stays and resumes, changes of hands, the respondent's companion, the end of
// a case without a decision, the clock.
import { interimMoves } from '../interim/interim-moves.ts';
import { protectionMoves } from '../protection/protection-moves.ts';
import { leads, type Move, stays } from '../stage.ts';
import { leadsOnceAgreed } from '../two-person.ts';
import { acceptDefect } from './accept-defect.ts';
import { addInformation } from './add-information.ts';
import { answerRequest } from './answer-request.ts';
import { askAuthority } from './ask-authority.ts';
import { assign } from './assign.ts';
import { challengeOfficer } from './challenge-officer.ts';
import { comment } from './comment.ts';
import { correctRecord } from './correct-record.ts';
import { discontinue } from './discontinue.ts';
import { endCompanion } from './end-companion.ts';
import { freePost } from './free-post.ts';
import { informReporter } from './inform-reporter.ts';
import { inspectFile } from './inspect-file.ts';
import { join } from './join.ts';
import { link } from './link.ts';
import { merge } from './merge.ts';
import { nameCompanion } from './name-companion.ts';
import { passDeadline } from './pass-deadline.ts';
import { recordCustody } from './record-custody.ts';
import { recordReferralAnswer } from './record-referral-answer.ts';
import { recordStatus } from './record-status.ts';
import { referOn } from './refer-on.ts';
import { refuseStay } from './refuse-stay.ts';
import { requestResume } from './request-resume.ts';
import { requestStay } from './request-stay.ts';
import { resume } from './resume.ts';
import { reviewStay } from './review-stay.ts';
import { ruleOnOfficer } from './rule-on-officer.ts';
import { sever } from './sever.ts';
import { stay } from './stay.ts';
import { transfer } from './transfer.ts';
import { withdrawReport } from './withdraw-report.ts';

export const anytime: readonly Move[] = [
  stays(passDeadline),
  stays(stay),
  stays(reviewStay),
  stays(requestResume),
  stays(resume),
  stays(acceptDefect),
  stays(assign),
  stays(nameCompanion),
  stays(endCompanion),
  stays(comment),
  stays(inspectFile),
  stays(recordCustody),
  stays(recordStatus),
  stays(requestStay),
  stays(refuseStay),
  stays(challengeOfficer),
  stays(ruleOnOfficer),
  stays(informReporter),
  stays(withdrawReport),
  stays(addInformation),
  stays(askAuthority),
  stays(answerRequest),
  stays(transfer),
  stays(freePost),
  stays(link),
  stays(join),
  stays(sever),
  leads(merge, 'resolved.merged'),
  stays(referOn),
  stays(recordReferralAnswer),
  stays(correctRecord),
  ...interimMoves,
  ...protectionMoves,
  ...leadsOnceAgreed(discontinue, 'resolved.restoring'),
];
