// What the appeal panel does like any body that sits: made from the same factories as the committee's commands, so that
// the rules on interests, quorum and votes are one and the same.
import { adjournFor } from '../sitting/adjourn.ts';
import { annulBallotFor } from '../sitting/annul-ballot.ts';
import { panel } from '../sitting/body.ts';
import { castBallotFor } from '../sitting/cast-ballot.ts';
import { challengeMemberFor } from '../sitting/challenge-member.ts';
import { closeBallotFor } from '../sitting/close-ballot.ts';
import { declareInterestFor } from '../sitting/declare-interest.ts';
import { enterTallyFor } from '../sitting/enter-tally.ts';
import { hearRespondentFor } from '../sitting/hear-respondent.ts';
import { openSittingFor } from '../sitting/open-sitting.ts';
import { openVotingFor } from '../sitting/open-voting.ts';
import { recordAbsenceFor } from '../sitting/record-absence.ts';
import { recuseFor } from '../sitting/recuse.ts';
import { replaceChairFor } from '../sitting/replace-chair.ts';
import { ruleOnChallengeFor } from '../sitting/rule-on-challenge.ts';
import { takePaperFor } from '../sitting/take-paper.ts';
import { appealAdmitted } from './appeal-rules.ts';

export const declareInterest = declareInterestFor(panel);
export const challengeMember = challengeMemberFor(panel);
export const ruleOnChallenge = ruleOnChallengeFor(panel);
export const recuse = recuseFor(panel);
export const openSitting = openSittingFor(panel, { ready: [appealAdmitted] });
export const adjourn = adjournFor(panel);
export const hearRespondent = hearRespondentFor(panel);
export const recordAbsence = recordAbsenceFor(panel);
export const castBallot = castBallotFor(panel);
export const annulBallot = annulBallotFor(panel);
export const closeBallot = closeBallotFor(panel);
export const takePaper = takePaperFor(panel);
export const openVoting = openVotingFor(panel);
export const enterTally = enterTallyFor(panel);
export const replaceChair = replaceChairFor(panel);
