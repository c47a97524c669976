// Records of interviews and names of witnesses, written down a second time from articles 13.2 and 13.6: a record is put
// before its speaker once, closed by them alone and in time, and a name is kept of a witness that there is, once.
import type { InterviewRecord } from '../../case/verification/interview-records.ts';
import { clause } from './invariant.ts';
import { idIn, idsIn, type ObservedStep } from './observed-step.ts';

export const recordsAreTheirs = [
  clause('presentsWhatWaits', presentsWhatWaits, ['verification.presentRecord']),
  clause('closesOnesOwnInTime', closesOnesOwnInTime, ['verification.closeRecord']),
  clause('protectsAWitnessOnce', protectsAWitnessOnce, ['verification.protectWitness']),
];

function named(step: ObservedStep): (InterviewRecord | undefined)[] {
  return idsIn(step, 'exhibitIds').map((id) =>
    step.before.inquiry.records?.find((one) => one.exhibitId === id),
  );
}

function presentsWhatWaits(step: ObservedStep): boolean {
  const all = named(step);
  return all.length > 0 && all.every((one) => one !== undefined && one.presentedOn === null);
}

function closesOnesOwnInTime(step: ObservedStep): boolean {
  const { actor, before, day } = step;
  const fromPaper = before.respondentId !== actor.id && !before.inquiry.witnesses.includes(actor.id ?? '');
  const all = named(step);
  return (
    all.length > 0 &&
    all.every(
      (one) =>
        one?.closing === null && (one.dueDay ?? '') >= day && (fromPaper || one.speakerId === actor.id),
    )
  );
}

function protectsAWitnessOnce(step: ObservedStep): boolean {
  const { witnesses, protectedWitnesses = [] } = step.before.inquiry;
  const id = idIn(step, 'witnessId') ?? '';
  return witnesses.includes(id) && !protectedWitnesses.includes(id);
}
