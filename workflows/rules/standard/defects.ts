// What each procedural defect does under the standard procedure, article 2.7: what an appeal would quash for blocks; what
// it would criticise has to be answered for or is noted. A body's own delay is noted: it must never hold the case up more.
import type { RulePack } from '../pack.ts';

export const defects: RulePack['defects'] = {
  noticeUnserved: 'block',
  noticeIncomplete: 'block',
  replyCutShort: 'block',
  reliedOnUndisclosed: 'block',
  disclosedAfterReply: 'block',
  answerUnaddressed: 'override',
  anonymousAlone: 'block',
  overlappingRoles: 'block',
  partyActed: 'block',
  hearingNoticeShort: 'block',
  papersLate: 'override',
  votedWithoutHearing: 'block',
  challengeUnruled: 'block',
  quorumWrong: 'block',
  rollBroken: 'block',
  commentsNotOffered: 'block',
  sanctionWithoutFinding: 'block',
  sanctionOutOfRange: 'block',
  sanctionBeforeFindings: 'block',
  reasonsMissing: 'override',
  lateAct: 'note',
  requestUnruled: 'block',
};
