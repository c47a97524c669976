// Records of interviews that are signed later, and witnesses whose names are kept: in each state in which evidence is gathered,
// and where one rule alone refuses.
import { idOf } from './cast.ts';
import type { LeadIn, LeadStep } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';
import { around } from './spent-slices.ts';

const { of } = road;

const later: LeadStep = { type: 'verification.recordInterview', data: { closing: 'later' } };
const ofRespondent: LeadStep = {
  type: 'verification.recordInterview',
  data: { closing: 'later', interviewee: 'respondent' },
};
const witness: LeadStep = {
  type: 'verification.recordInterview',
  data: { closing: 'later', witnessId: idOf('outsider') },
};
const presented: LeadIn = [later, ...of('verification', 'presentRecord')];
const gathering: Readonly<Record<string, LeadIn>> = {
  gathering: road.toGathering,
  serving: road.toServing,
  responding: road.toResponding,
  drafting: road.toDrafting,
};
const acts = 'verification.presentRecord verification.closeRecord verification.protectWitness';

export const recordWalks: readonly Slice[] = Object.entries(gathering).map(([state, start]) =>
  around(
    `walk: a record closed in ${state}`,
    [
      ...start,
      ...presented,
      ...of('verification', 'closeRecord'),
      witness,
      ...of('verification', 'protectWitness'),
    ],
    '',
  ),
);

export const recordSlices: readonly Slice[] = [
  around('met: a record to be presented', [...road.toResponding, later], acts),
  around('met: a record presented', [...road.toResponding, ...presented], acts),
  around(
    'met: records of two, presented',
    [...road.toResponding, ...presented, ofRespondent, ...of('verification', 'presentRecord')],
    acts,
  ),
  around('met: a witness', [...road.toResponding, witness], acts),
];
