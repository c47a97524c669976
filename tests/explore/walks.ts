// Walks: one lawful way each, step by step, to moves that no slice happens to take. Every step is judged by all guards and
// held against the invariants like any other; nothing is tried beside it.
import { besides } from './beside-slices.ts';
import type { LeadIn, LeadStep } from './lead-in.ts';
import { immediatePack, lateActPack, twoInstancesPack } from './other-packs.ts';
import { recordWalks } from './record-slices.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';
import { around } from './spent-slices.ts';

const { of } = road;

function walk(name: string, start: LeadIn, more: Partial<Slice> = {}): Slice {
  return around(`walk: ${name}`, start, '', more);
}

function step(type: string, data: LeadStep['data'] = {}): LeadStep {
  return { type, data };
}

function until(key: string): LeadStep {
  return { type: 'wait', until: key };
}

/** A challenge to an officer that nobody rules on before the end: whoever took the report in has nothing left to do. */
const challenge = step('case.challengeOfficer');

function challengedBefore(end: LeadIn, at: LeadIn): LeadIn {
  return [...at, challenge, ...end.slice(at.length)];
}

const ends: Readonly<Record<string, LeadIn>> = {
  notOpened: challengedBefore(road.toNotOpened, road.toDeciding),
  referred: challengedBefore(road.toReferred, road.toDeciding),
  merged: challengedBefore(road.toMerged, road.toGathering),
  restoring: challengedBefore(road.toDiscontinued, road.toGathering).slice(0, -1),
  discontinued: challengedBefore(road.toDiscontinued, road.toGathering),
  noCase: challengedBefore(road.toNoCase, road.toGathering),
  exonerated: challengedBefore(road.toExonerated, road.toHeard),
  guidance: challengedBefore(road.toGuidance, road.toHeard),
  completed: challengedBefore(road.toCompleted, road.toHeard),
  quashed: challengedBefore(road.toQuashed, road.toAppealHeard),
};
const leftOver = of(
  'case',
  'ruleOnChallenge askAuthority answerRequest requestProtection monitorProtection answerCheckIn endProtection ' +
    'requestProtection declineProtection reportRetaliation linkRetaliation',
);

const cameBack: LeadIn = [...road.toResponding, ...of('verification', 'amendAllegation admitAllegation')];
const screenedAgain: LeadIn = [...road.toNotOpened, ...road.reopened(true)];
const freed = step('case.freePost', { post: 'supervisor' });

const contested = step('verification.contestService');
const contestedIn = [
  ...['verification.drafting', 'verification.reviewing'],
  ...['advice.drafting', 'advice.commenting', 'advice.scheduled', 'advice.sitting'],
];
const ruledIn: Readonly<Record<string, LeadIn>> = {
  gathering: cameBack,
  serving: road.toServing,
  paper: road.toPaper,
  commenting: road.toCommenting,
};

const askedFor = (clock: string) => step('verification.requestExtension', { clock, days: 7 });
const granted = step('verification.grantExtension', { days: 7 });
const refused = step('verification.refuseExtension');

/** The decision stands, and was carried out before the late appeal against it. */
const confirmedLate = (from: LeadIn): LeadIn => [...from, ...road.heardByPanel, ...road.confirmed];
const beforePanel = (from: LeadIn): LeadIn => [...from, ...road.calledByPanel];
const carriedOut = { inForce: road.toLateAppeal.inForce, completed: road.toLateAppeal.expelled };

/** Where an answer is late in each state, and the whole window to appeal is kept open by a request. */
const lateIn = Object.entries(besides).map(([state, start]): Slice => {
  const waits = state.endsWith('awaitingReporter') ? 'acknowledge' : 'reporterFeedback';
  const kept = state.endsWith('appealable') ? [askedFor('appeal')] : [];
  const accepts = step('case.acceptDefect', { code: 'lateAct' });
  return walk(`late in ${state}`, [...start, ...kept, until(waits), accepts], { pack: lateActPack });
});

const expiring: Readonly<Record<string, LeadIn>> = {
  appealable: [...road.toAppealable, askedFor('appeal')],
  appealSitting: road.toAppealSitting,
  appealBalloting: road.toAppealBalloting,
  appealReasoning: road.toAppealReasoning('confirm'),
  notifying: [...road.toAppealReasoning('confirm'), ...of('discipline', 'decideAppeal')],
};

export const walks: readonly Slice[] = [
  ...Object.entries(ends).map(([end, start]) => walk(`left over: ${end}`, [...start, ...leftOver])),
  walk('a post in screening', [...screenedAgain, freed]),
  walk('a post while waiting for the reporter', [...screenedAgain, step('detection.askReporter'), freed]),
  walk('a post before the decision to open', [...screenedAgain, step('detection.recommend'), freed]),
  walk('measures in a case that came back', [
    ...cameBack,
    ...of('case', 'proposeInterim suspendInterim objectInterim reviewInterim liftInterim'),
    ...of('case', 'proposeInterim refuseInterim'),
  ]),
  ...contestedIn.flatMap((state) => [
    walk(`service upheld in ${state}`, [
      ...(besides[state] ?? []),
      contested,
      step('verification.upholdService'),
    ]),
    walk(`service set aside in ${state}`, [
      ...(besides[state] ?? []),
      contested,
      step('verification.setAsideService'),
    ]),
  ]),
  ...Object.entries(ruledIn).map(([where, start]) =>
    walk(`inquiry ruled on: ${where}`, [...start, ...of('verification', 'requestInquiry ruleOnRequest')]),
  ),
  walk('answers addressed after the case came back', [
    ...road.toReplied,
    ...of(
      'verification',
      'amendAllegation admitAllegation addressAnswers draftNotice serveNotice addressAnswers',
    ),
  ]),
  ...['admitAllegation', 'declineAllegation'].map((act) =>
    walk(`${act} while the report is reviewed`, [
      ...road.toReviewing,
      ...of('verification', `addAllegation ${act}`),
    ]),
  ),
  walk('withholding ruled on while a reply is awaited', [
    ...road.toResponding,
    ...of('verification', 'recordEvidence withhold ruleOnWithholding'),
  ]),
  ...recordWalks,
  walk('more time to prepare', [...road.toScheduled, askedFor('hearing'), granted]),
  walk('no more time to prepare', [...road.toScheduled, askedFor('hearing'), refused]),
  walk('more time to appeal', [...road.toAppealable, askedFor('appeal'), granted]),
  walk('no more time to appeal', [...road.toAppealable, askedFor('appeal'), refused]),
  walk('a member who declares at the sitting', road.toLateDeclaration),
  walk('a member who declares during the vote', [
    ...road.toLateDeclaration.slice(0, -1),
    ...of('advice', 'hearRespondent openBallot declareInterest'),
  ]),
  walk('a member of the panel who declares during the vote', road.toLateDeclarationOfPanel),
  walk('the effect during the vote', [...road.toAppealBalloting, ...road.suspended], { pack: immediatePack }),
  walk('the effect after the vote', [...road.toAppealReasoning('confirm'), ...road.suspended], {
    pack: immediatePack,
  }),
  ...Object.entries(expiring).map(([where, start]) =>
    walk(`the sanction runs out: ${where}`, [...start, until('expiry')], { pack: immediatePack }),
  ),
  ...Object.entries(carriedOut).flatMap(([end, from]) => [
    walk(`confirmed after it was ${end}`, confirmedLate(from)),
    walk(`withdrawn after it was ${end}`, [...beforePanel(from), step('discipline.withdrawAppeal')]),
    walk(`waived after it was ${end}`, [...confirmedLate(from), step('discipline.waiveAppeal')], {
      pack: twoInstancesPack,
    }),
    walk(`left as it was ${end}`, [...confirmedLate(from), until('appeal')], { pack: twoInstancesPack }),
  ]),
  ...lateIn,
];
