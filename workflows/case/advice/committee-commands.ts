// What the committee shares with an appeal panel: the commands of a sitting, made for this body.
import { adjournFor } from '../sitting/adjourn.ts';
import { annulBallotFor } from '../sitting/annul-ballot.ts';
import { committee } from '../sitting/body.ts';
import { castBallotFor } from '../sitting/cast-ballot.ts';
import { challengeMemberFor } from '../sitting/challenge-member.ts';
import { closeBallotFor } from '../sitting/close-ballot.ts';
import { declareInterestFor } from '../sitting/declare-interest.ts';
import { enterTallyFor } from '../sitting/enter-tally.ts';
import { hearRespondentFor } from '../sitting/hear-respondent.ts';
import { openSittingFor } from '../sitting/open-sitting.ts';
import { openVotingFor } from '../sitting/open-voting.ts';
import { attendanceIsTheMeetings, meetingHasTakenItUp } from '../sitting/part-of-meeting.ts';
import { recordAbsenceFor } from '../sitting/record-absence.ts';
import { recuseFor } from '../sitting/recuse.ts';
import { replaceChairFor } from '../sitting/replace-chair.ts';
import { ruleOnChallengeFor } from '../sitting/rule-on-challenge.ts';
import { takePaperFor } from '../sitting/take-paper.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { papersCirculated } from './circulate.ts';
import { noPostponementPending } from './postponement-rules.ts';

export const declareInterest = declareInterestFor(committee);
export const challengeMember = challengeMemberFor(committee);
export const ruleOnChallenge = ruleOnChallengeFor(committee);
export const recuse = recuseFor(committee);
export const openSitting = openSittingFor(committee, {
  ready: [papersCirculated],
  waiting: [noPostponementPending, nothingPending],
  check: [meetingHasTakenItUp(committee), attendanceIsTheMeetings(committee)],
});
export const hearRespondent = hearRespondentFor(committee);
export const recordAbsence = recordAbsenceFor(committee, [noPostponementPending, nothingPending]);
export const adjourn = adjournFor(committee);
export const castBallot = castBallotFor(committee);
export const annulBallot = annulBallotFor(committee);
export const closeBallot = closeBallotFor(committee);
export const takePaper = takePaperFor(committee);
export const openVoting = openVotingFor(committee);
export const enterTally = enterTallyFor(committee);
export const replaceChair = replaceChairFor(committee);
