// What comes up beside the road of a demo case: a deferral, a challenge to an officer, a transfer; and what may follow its
// end: a discontinuance by two persons, a reopening, the disposal of the file.
import { areTied, demoPeople } from '../directory/demo-directory.ts';
import { days, hours, type Leg, leg, workingDays } from '../leg.ts';
import type { Story } from '../story.ts';

export type Beside =
  | 'deferred'
  | 'challenged'
  | 'transferred'
  | 'suspended'
  | 'objected'
  | 'reviewed'
  | 'askedForProtection'
  | 'protected';

const suspended: readonly Leg[] = [
  leg('case.proposeInterim', workingDays(1, 2), { by: 'supervisor' }),
  leg('case.suspendInterim', workingDays(2, 3), {
    by: 'authority',
    payload: ({ today, dayFrom }) => ({ heard: 'inWriting', heardOn: today, until: dayFrom(60) }),
  }),
];

const objected: readonly Leg[] = [
  ...suspended,
  leg('case.objectInterim', workingDays(1, 3), { by: 'respondent' }),
];

/** A witness is heard and asks for protection. */
const witnessAsks: readonly Leg[] = [
  leg('verification.recordInterview', workingDays(1, 2), {
    payload: ({ prng, story }) => ({ witnessId: prng.pick(colleaguesOf(story)) }),
  }),
  leg('case.requestProtection', workingDays(1, 2), { by: 'witness' }),
];

/** Others of the organisation who handle no cases and are no relatives. */
function colleaguesOf({ respondent }: Story): string[] {
  return demoPeople
    .filter(({ id, role }) => role === null && id !== respondent.id && !areTied(id, respondent.id))
    .map(({ id }) => id);
}

export const besideLegs: Readonly<Record<Beside, readonly Leg[]>> = {
  deferred: [
    leg('case.recordStatus', workingDays(1, 2), {
      payload: ({ dayFrom }) => ({ status: 'deferral', ground: 'maternityLeave', until: dayFrom(150) }),
    }),
  ],
  challenged: [
    leg('case.challengeOfficer', workingDays(1, 2), {
      by: 'respondent',
      payload: ({ facts }) => ({ officerId: facts.officers.investigator }),
    }),
  ],
  transferred: [
    leg('case.askAuthority', workingDays(1, 2), {
      by: 'supervisor',
      payload: () => ({ matter: 'transfer' }),
    }),
    leg('case.transfer', workingDays(2, 4)),
  ],
  suspended,
  objected,
  // Another person of the authority answers the objection, and the measure goes on for a while.
  reviewed: [
    ...objected,
    leg('case.reviewInterim', workingDays(1, 2), {
      by: 'authority',
      payload: ({ dayFrom }) => ({ until: dayFrom(45) }),
    }),
  ],
  askedForProtection: witnessAsks,
  protected: [...witnessAsks, leg('case.monitorProtection', workingDays(1, 3), { by: 'custodian' })],
};

/** The respondent has left the organisation; the supervisor and the authority end the case. */
export const discontinuedBecauseLeft: readonly Leg[] = [
  leg('case.recordStatus', workingDays(2, 9), {
    payload: ({ today }) => ({ status: 'left', ground: undefined, until: undefined, since: today }),
  }),
  leg('case.discontinue', workingDays(1, 4), { by: 'supervisor', payload: () => ({ reason: 'left' }) }),
  leg('case.discontinue', workingDays(1, 4), { by: 'authority' }),
];

export const reopenedOnNewEvidence: readonly Leg[] = [
  leg('case.requestReopening', days(20, 60), { by: 'supervisor' }),
  leg('case.reopen', workingDays(2, 8), { by: 'authority' }),
  leg('case.reopen', hours(20, 40), { by: 'authority' }),
];

/** A year and some days after the end, when the retention of what was not pursued is over. */
export const disposedOf: readonly Leg[] = [
  leg('case.dispose', days(370, 380), { by: 'secretary' }),
  leg('case.dispose', days(31, 36), { by: 'authority' }),
];
