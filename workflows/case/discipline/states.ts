// Decision and enforcement: the decision is served, may be appealed against, is carried out once final, and ends on its
// day. Nothing is carried out while an appeal is open, and no appeal makes it heavier.
import { passDeadline } from '../anytime/pass-deadline.ts';
import { transfer } from '../anytime/transfer.ts';
import type { Facts } from '../facts.ts';
import { openBallotOf } from '../sitting/sitting-facts.ts';
import { leads, type Move, type Stage, stays } from '../stage.ts';
import { grantExtension } from '../verification/grant-extension.ts';
import { refuseExtension } from '../verification/refuse-extension.ts';
import { requestExtension } from '../verification/request-extension.ts';
import { acknowledgeEnforcement } from './acknowledge-enforcement.ts';
import { activateSanction } from './activate-sanction.ts';
import { admitAppeal } from './admit-appeal.ts';
import { appointPanel } from './appoint-panel.ts';
import { decideAppeal } from './decide-appeal.ts';
import { expire } from './expire.ts';
import { isFinalAndDone, isFinalGuidance, isFinalInForce, isFinalSanction } from './final-decision.ts';
import { lateAppeals } from './late-appeals.ts';
import { liftSanction } from './lift-sanction.ts';
import { lodgeAppeal } from './lodge-appeal.ts';
import { decidingAppealBallot, openAppealBallot } from './open-appeal-ballot.ts';
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
} from './panel-commands.ts';
import { rejectAppeal } from './reject-appeal.ts';
import { requestSuspension } from './request-suspension.ts';
import { serveDecision } from './serve-decision.ts';
import { suspendEffect } from './suspend-effect.ts';
import { suspendSanction } from './suspend-sanction.ts';
import { waiveAppeal } from './waive-appeal.ts';
import { withdrawAppeal } from './withdraw-appeal.ts';

/** Where a decision leads that is final after `command`; nowhere yet while it is not. */
function onceFinal(command: Move['command']): Move[] {
  return [
    leads(command, 'resolved.completed', isFinalAndDone),
    leads(command, 'discipline.inForce', isFinalInForce),
    leads(command, 'discipline.enforcing', isFinalSanction),
    leads(command, 'resolved.guidance', isFinalGuidance),
  ];
}

const isToBeInvestigated = (after: Facts) => after.decision === null && after.report === null;
const isRemitted = (after: Facts) => after.decision === null;
const isCleared = (after: Facts) => after.outcome === 'exonerated' || after.outcome === 'quashed';
const isServed = (after: Facts) => after.decision?.servedOn != null;
const isVoted = (after: Facts) => decidingAppealBallot(after) !== undefined;
const ballotIsVoid = (after: Facts) => openBallotOf(after.ballots) === undefined;

/** Whether the sanction has effect while the appeal is open. */
const aboutTheEffect: readonly Move[] = [stays(requestSuspension), stays(suspendEffect), stays(expire)];

const aboutTheMembers: readonly Move[] = [
  stays(challengeMember),
  stays(ruleOnChallenge),
  stays(replaceChair),
];

export const discipline: Stage = {
  name: 'discipline',
  words: { vi: 'Thi hành kỷ luật', en: 'Decision and enforcement' },
  initial: 'notifying',
  states: {
    notifying: {
      words: { vi: 'Chờ tống đạt quyết định', en: 'Decision being served' },
      clocks: ['serveDecision'],
      onDesk: ['secretary'],
      moves: [
        leads(serveDecision, 'verification.gathering', isToBeInvestigated),
        leads(serveDecision, 'advice.commenting', isRemitted),

        leads(serveDecision, 'resolved.restoring', isCleared),
        ...onceFinal(serveDecision),
        leads(serveDecision, 'discipline.appealable', isServed),
        stays(serveDecision),
        stays(expire),
      ],
    },
    appealable: {
      words: { vi: 'Trong thời hạn khiếu nại', en: 'Open to appeal' },
      clocks: ['appeal'],
      onDesk: ['respondent'],
      moves: [
        leads(lodgeAppeal, 'discipline.appealed'),
        ...onceFinal(waiveAppeal),
        ...onceFinal(passDeadline),
        stays(requestExtension),
        stays(grantExtension),
        stays(refuseExtension),
        stays(expire),
      ],
    },
    appealed: {
      words: { vi: 'Đang giải quyết khiếu nại', en: 'Under appeal' },
      clocks: ['appealDecision'],
      onDesk: ['authority', 'panelChair'],
      moves: [
        stays(appointPanel),
        stays(admitAppeal),
        leads(rejectAppeal, 'discipline.notifying'),
        stays(declareInterest),
        ...aboutTheMembers,
        stays(recuse),
        leads(openSitting, 'discipline.appealSitting'),
        ...onceFinal(withdrawAppeal),
        ...aboutTheEffect,
      ],
    },
    appealSitting: {
      words: { vi: 'Phiên giải quyết khiếu nại', en: 'Appeal sitting' },
      clocks: ['appealDecision'],
      onDesk: ['panelChair'],
      moves: [
        stays(declareInterest),
        stays(hearRespondent),
        stays(recordAbsence),
        ...aboutTheMembers,
        stays(recuse),
        leads(adjourn, 'discipline.appealed'),
        // Where recusals have left no panel, the authority completes it and the sitting is prepared again.
        leads(appointPanel, 'discipline.appealed'),
        leads(transfer, 'discipline.appealed'),
        leads(openAppealBallot, 'discipline.appealBalloting'),
        ...onceFinal(withdrawAppeal),
        ...aboutTheEffect,
      ],
    },
    appealBalloting: {
      words: { vi: 'Biểu quyết khiếu nại', en: 'Appeal ballot' },
      clocks: ['appealDecision'],
      onDesk: ['panelMember', 'panelChair'],
      moves: [
        stays(castBallot),
        stays(takePaper),
        stays(openVoting),
        stays(declareInterest),
        stays(replaceChair),
        leads(recuse, 'discipline.appealSitting', ballotIsVoid),
        stays(recuse),
        leads(transfer, 'discipline.appealed'),
        leads(annulBallot, 'discipline.appealSitting'),
        leads(closeBallot, 'discipline.appealReasoning', isVoted),
        leads(closeBallot, 'discipline.appealSitting'),
        leads(enterTally, 'discipline.appealReasoning', (after) => ballotIsVoid(after) && isVoted(after)),
        leads(enterTally, 'discipline.appealSitting', ballotIsVoid),
        stays(enterTally),
        ...aboutTheEffect,
      ],
    },
    appealReasoning: {
      words: { vi: 'Soạn quyết định giải quyết khiếu nại', en: 'Writing the appeal decision' },
      clocks: ['appealDecision'],
      onDesk: ['panelChair'],
      moves: [leads(decideAppeal, 'discipline.notifying'), stays(replaceChair), ...aboutTheEffect],
    },
    enforcing: {
      words: { vi: 'Chờ thi hành', en: 'To be enforced' },
      clocks: ['enforcement'],
      onDesk: ['enforcing'],
      moves: [
        leads(acknowledgeEnforcement, 'resolved.completed', (after) => after.outcome === 'completed'),
        leads(acknowledgeEnforcement, 'discipline.inForce', isFinalInForce),
        stays(acknowledgeEnforcement),
        leads(liftSanction, 'resolved.completed'),
        leads(expire, 'resolved.completed'),
        ...lateAppeals,
      ],
    },
    inForce: {
      words: { vi: 'Đang có hiệu lực', en: 'In force' },
      clocks: ['expiry'],
      onDesk: ['enforcing'],
      moves: [
        stays(suspendSanction),
        stays(activateSanction),
        leads(liftSanction, 'resolved.completed'),
        leads(expire, 'resolved.completed'),
        ...lateAppeals,
      ],
    },
  },
};
