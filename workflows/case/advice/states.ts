// Committee consideration: the paper and the respondent's comments, the call, the sitting with its hearing, the votes
// on each allegation and then on a sanction, the signed decision. Nobody decides who had another part in the case.

import { transfer } from '../anytime/transfer.ts';
import type { Facts } from '../facts.ts';
import { openBallotOf } from '../sitting/sitting-facts.ts';
import { leads, type Move, type Stage, stays } from '../stage.ts';
import { contestedService } from '../verification/contested-service.ts';
import { dropAllegation } from '../verification/drop-allegation.ts';
import { grantExtension } from '../verification/grant-extension.ts';
import { refuseExtension } from '../verification/refuse-extension.ts';
import { requestExtension } from '../verification/request-extension.ts';
import { requestInquiry } from '../verification/request-inquiry.ts';
import { ruleOnRequest } from '../verification/rule-on-request.ts';
import { submitEvidence } from '../verification/submit-evidence.ts';
import { circulate } from './circulate.ts';
import { comment } from './comment.ts';
import {
  adjourn,
  annulBallot,
  castBallot,
  challengeMember,
  closeBallot,
  declareInterest,
  enterTally,
  hearRespondent,
  openSitting,
  openVoting,
  recordAbsence,
  recuse,
  replaceChair,
  ruleOnChallenge,
  takePaper,
} from './committee-commands.ts';
import { forwardProposal } from './forward-proposal.ts';
import { openBallot } from './open-ballot.ts';
import { postpone } from './postpone.ts';
import { everyQuestionAsked } from './questions.ts';
import { recordDissent } from './record-dissent.ts';
import { refusePostponement } from './refuse-postponement.ts';
import { remit } from './remit.ts';
import { requestPostponement } from './request-postponement.ts';
import { schedule } from './schedule.ts';
import { signDecision } from './sign-decision.ts';
import { submitPaper } from './submit-paper.ts';
import { summonAlternate } from './summon-alternate.ts';
import { vacateBallot } from './vacate-ballot.ts';
import { waiveComment } from './waive-comment.ts';

const moreTime: readonly Move[] = [stays(requestExtension), stays(grantExtension), stays(refuseExtension)];

/** Until the vote the respondent can ask and hand in, and what should not have been alleged can be dropped. */
const beforeTheVote: readonly Move[] = [
  stays(dropAllegation),
  stays(submitEvidence),
  stays(requestInquiry),
  stays(ruleOnRequest),
  ...contestedService,
];

/** Another unit's body is called afresh, with a hearing notice of its own. */
const elsewhere: readonly Move[] = [leads(transfer, 'advice.commenting')];

const anotherDay: readonly Move[] = [stays(requestPostponement), stays(refusePostponement)];

/** Who sits is settled before anything is put to the vote. */
const whoSits: readonly Move[] = [
  stays(declareInterest),
  stays(challengeMember),
  stays(ruleOnChallenge),
  stays(recuse),
  stays(replaceChair),
];

function noBallotIsOpen(after: Facts): boolean {
  return openBallotOf(after.ballots) === undefined;
}

export const advice: Stage = {
  name: 'advice',
  words: { vi: 'Trình, xem xét', en: 'Committee consideration' },
  initial: 'drafting',
  states: {
    drafting: {
      words: { vi: 'Soạn tờ trình', en: 'Preparing the paper' },
      clocks: ['paper'],
      onDesk: ['secretary'],
      moves: [leads(submitPaper, 'advice.commenting'), ...beforeTheVote],
    },
    commenting: {
      words: { vi: 'Chờ góp ý', en: 'Awaiting comments' },
      clocks: ['comment', 'scheduling'],
      onDesk: ['respondent', 'secretary'],
      moves: [
        stays(comment),
        stays(waiveComment),
        ...moreTime,
        ...beforeTheVote,
        leads(schedule, 'advice.scheduled'),
      ],
    },
    scheduled: {
      words: { vi: 'Đã xếp lịch', en: 'Scheduled' },
      clocks: ['hearing', 'sitting'],
      onDesk: ['secretary', 'chair', 'member'],
      moves: [
        ...whoSits,
        stays(circulate),
        stays(postpone),
        ...anotherDay,
        stays(summonAlternate),
        ...moreTime,
        ...beforeTheVote,
        ...elsewhere,
        leads(openSitting, 'advice.sitting'),
      ],
    },
    sitting: {
      words: { vi: 'Đang họp', en: 'Sitting' },
      clocks: ['deliberation'],
      onDesk: ['chair'],
      moves: [
        ...whoSits,
        stays(hearRespondent),
        stays(recordAbsence),
        ...anotherDay,
        ...beforeTheVote,
        leads(adjourn, 'advice.scheduled'),
        leads(remit, 'verification.gathering'),
        ...elsewhere,
        leads(openBallot, 'advice.balloting'),
      ],
    },
    balloting: {
      words: { vi: 'Đang bỏ phiếu', en: 'Voting' },
      clocks: ['ballot', 'deliberation'],
      onDesk: ['member', 'chair'],
      moves: [
        stays(castBallot),
        stays(takePaper),
        stays(openVoting),
        // A member who comes late declares before content opens to them; they are not on the roll of this ballot.
        stays(declareInterest),
        stays(replaceChair),
        // A member of the roll who leaves makes the ballot void; one who was not there does not.
        leads(recuse, 'advice.sitting', noBallotIsOpen),
        stays(recuse),
        ...elsewhere,
        leads(annulBallot, 'advice.sitting'),
        leads(closeBallot, 'advice.reasoning', everyQuestionAsked),
        leads(closeBallot, 'advice.sitting'),
        leads(enterTally, 'advice.reasoning', (after) => noBallotIsOpen(after) && everyQuestionAsked(after)),
        leads(enterTally, 'advice.sitting', noBallotIsOpen),
        stays(enterTally),
      ],
    },
    reasoning: {
      words: { vi: 'Soạn quyết định', en: 'Writing the decision' },
      clocks: ['decisionSigning'],
      onDesk: ['chair'],
      moves: [
        stays(recordDissent),
        stays(replaceChair),
        leads(vacateBallot, 'advice.scheduled'),
        leads(forwardProposal, 'advice.commenting'),
        leads(signDecision, 'discipline.notifying'),
      ],
    },
  },
};
