// Payloads whose fields hang together, so that changing one at a time from the sample would never reach them. They are
// attempts, not expectations: the rules judge them like any other.
import { currentAllegations } from '#workflows/case/facts.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { addDays } from '#workflows/rules/day.ts';
import { committee, idOf, meetingId, nowhereId, otherCaseId } from './cast.ts';
import type { Data, Place } from './payloads.ts';

type Scenario = (base: Data, place: Place) => Data[];

const service: Scenario = (base, { day }) => [
  { ...base, outcome: 'failed', attemptedOn: day },
  { ...base, outcome: 'refused', attemptedOn: day, witnessId: idOf('outsider') },
  { ...base, outcome: 'refused', attemptedOn: day, witnessId: idOf('investigator') },
  { ...base, outcome: 'refused', attemptedOn: day },
  { ...base, outcome: 'posted', attemptedOn: day },
];

const vote: Scenario = (base, { facts }) => {
  const open = openBallotOf(facts.ballots);
  return (open?.choices ?? []).slice(1).map((choice) => ({ ...base, choice }));
};

/** What two tellers might enter: with counts and without, right and wrong, telling votes and not. */
const tally: Scenario = (base, { facts }) => {
  const open = openBallotOf(facts.ballots);
  if (!open) return [];
  const cast = open.roll.length;
  const [first = '', ...others] = open.choices;
  const whole = { ...base, cast, spoilt: 0, counts: [] };
  const counts = open.choices.map((choice, index) => ({ choice, votes: index < cast ? 1 : 0 }));
  const alike = [{ choice: first, votes: cast }, ...others.map((choice) => ({ choice, votes: 0 }))];
  return [
    { ...whole, carried: first },
    { ...whole, carried: 'nothing' },
    { ...whole, spoilt: cast, carried: first },
    { ...whole, cast: cast + 1 },
    { ...whole, cast: 1 },
    { ...whole, counts },
    { ...whole, counts: alike },
    { ...whole, counts: alike, carried: first },
  ];
};

/** Every sanction for it is time-barred. */
const longAgo: Scenario = (base) => [{ ...base, provision: 'GI-04', from: '2015-01-01', to: '2016-01-01' }];

const appealed: Scenario = (base) => [{ ...base, finding: false, sanction: false, procedure: false }];

const byCommand: Record<string, Scenario> = {
  'detection.register': (base, { day }) =>
    ['report', 'selfReport', 'audit'].map((channel) => ({ ...base, channel, receivedOn: day })),
  'detection.recommend': (base, { facts }) => [
    { ...base, recommendation: 'notOpen', reason: 'notSpecific' },
    { ...base, recommendation: 'refer' },
    {
      ...base,
      fates: currentAllegations(facts).map((one, index) =>
        index === 0
          ? { allegationId: one.id, fate: 'open' }
          : { allegationId: one.id, fate: 'notOpen', reason: 'notSpecific' },
      ),
    },
    {
      ...base,
      fates: currentAllegations(facts).map((one) => ({
        ...{ allegationId: one.id, fate: 'notOpen', reason: 'notSpecific' },
      })),
    },
    { ...base, fates: currentAllegations(facts).map((one) => ({ allegationId: one.id, fate: 'notOpen' })) },
  ],
  'detection.notOpen': (base) => [{ ...base, reason: 'duplicate', duplicateOf: otherCaseId }],
  'verification.recordInterview': (base, { day }) => [
    { ...base, interviewee: 'respondent' },
    { ...base, agreedSooner: false, heldOn: day },
    { ...base, agreedSooner: false, invitedOn: addDays(day, -20), heldOn: day },
  ],
  'verification.addAllegation': longAgo,
  'verification.amendAllegation': longAgo,
  'verification.recordService': service,
  'discipline.serveDecision': service,
  'verification.submitFindings': (base, { facts }) => [
    {
      ...base,
      findings: rowsOf(base.findings).map((row) => ({
        ...{ ...row, finding: 'proven', reliedOn: facts.exhibits.map((one) => one.id) },
      })),
    },
    { ...base, findings: rowsOf(base.findings).map((row) => ({ ...row, finding: 'notProven' })) },
    {
      ...base,
      findings: rowsOf(base.findings).map((row, index) => (index ? { ...row, finding: 'notProven' } : row)),
    },
    { ...base, findings: rowsOf(base.findings).map((row) => ({ ...row, reliedOn: [] })) },
    { ...base, findings: rowsOf(base.findings).map((row) => ({ ...row, factors: ['repeated'] })) },
    {
      ...base,
      findings: rowsOf(base.findings).map((row) => ({ ...row, reliedOn: alsoNowhere(row.reliedOn) })),
    },
    { ...base, findings: rowsOf(base.findings).map((row) => ({ ...row, factors: ['abusedOffice'] })) },
  ],
  'advice.schedule': (base) => [
    ...(['alternate', 'member1', 'kin', 'investigator', 'otherInvestigator', 'outsider'] as const).map(
      (name) => ({
        ...base,
        alternates: [idOf(name)],
      }),
    ),
    { ...base, meetingId },
  ],
  'advice.openSitting': (base, { facts }) =>
    facts.sitting?.meetingId === undefined
      ? []
      : [committee, committee.slice(0, 2)].map((who) => ({ ...base, present: who.map(idOf) })),
  'advice.openBallot': (base) => [
    { question: 'remit' },
    { question: 'sanction' },
    { ...base, question: 'finding' },
  ],
  'discipline.openBallot': () => [{ question: 'appeal' }, { question: 'appealOutcome' }],
  'advice.enterTally': tally,
  'discipline.enterTally': tally,
  'advice.castBallot': vote,
  'discipline.castBallot': vote,
  'advice.vacateBallot': (base) => [{ ...base, ground: 'conflict', memberId: idOf('member2') }],
  'discipline.lodgeAppeal': appealed,
  'discipline.requestLateAppeal': appealed,
  'case.acceptDefect': (base) => [{ ...base, code: 'lateAct' }],
  'case.recordStatus': (base, { day }) => [
    { status: 'died', since: day },
    { status: 'left', since: day },
    { status: 'inService', since: day },
    { ...base, since: addDays(day, -10), until: addDays(day, 20) },
    { status: 'deferral', ground: 'nothing', since: day, until: addDays(day, 20) },
    { ...base, until: addDays(day, -400) },
  ],
};

export function scenariosOf(type: string, base: Data, place: Place): Data[] {
  return byCommand[type]?.(base, place) ?? [];
}

function alsoNowhere(ids: unknown): unknown[] {
  return [...rowsOf(ids), nowhereId];
}

function rowsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value : [];
}
