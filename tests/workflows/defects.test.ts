// The procedural-defect linter: a case that took every step has none; each detector finds what it is for, whichever way it
// came about, says the article and the cure, and what the pack calls grave holds the deciding acts back.
import { describe, expect, it } from 'vitest';
import { situationOf } from '#workflows/case/advance.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { nothingResolved } from '#workflows/case/resolved.ts';
import { certificateOf } from '#workflows/fairness/certificate.ts';
import { defectKinds, findDefects } from '#workflows/fairness/defects/find-defects.ts';
import { packs } from '#workflows/rules/packs.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { type CaseWorld, caseIn } from '../support/case-world.ts';
import { idOf } from '../support/cast.ts';

function lint(world: CaseWorld, reasons: { type: string; version: number; characters: number }[] = []) {
  const actor = { kind: 'system', id: null } as const;
  const { facts, state, at, day, pack, calendar } = situationOf(world.head, actor, nothingResolved, world.at);
  return findDefects({ facts, state, at, day, pack, calendar, reasons });
}

function codes(world: CaseWorld): string[] {
  return [...new Set(lint(world).map(({ code }) => code))];
}

const noExhibitShown = (facts: Facts): Facts => ({
  ...facts,
  exhibits: facts.exhibits.map((one) => ({ ...one, disclosedOn: null })),
});

/** Each way a case can be broken, the state in which it is looked at, and the defect that has to be found. */
const broken: [string, string, (facts: Facts) => Facts][] = [
  ['noticeUnserved', 'verification.reviewing', (facts) => withNotice(facts, { servedOn: null })],
  ['noticeIncomplete', 'verification.reviewing', (facts) => withNotice(facts, { allegations: [] })],
  [
    'replyCutShort',
    'verification.reviewing',
    (facts) => ({ ...facts, repliedOn: null, replyWaivedOn: null }),
  ],
  ['reliedOnUndisclosed', 'verification.reviewing', noExhibitShown],
  [
    'disclosedAfterReply',
    'verification.reviewing',
    (facts) => ({ ...facts, exhibits: facts.exhibits.map((one) => ({ ...one, disclosedOn: '2027-01-04' })) }),
  ],
  ['answerUnaddressed', 'verification.reviewing', (facts) => withFindings(facts, { answerAddressed: false })],
  [
    'anonymousAlone',
    'advice.drafting',
    (facts) => ({
      ...facts,
      exhibits: facts.exhibits.map((one) => ({ ...one, kind: 'anonymousStatement' })),
    }),
  ],
  [
    'overlappingRoles',
    'advice.reasoning',
    (facts) => ({ ...facts, officers: { ...facts.officers, reviewer: idOf('member1') } }),
  ],
  [
    'partyActed',
    'verification.gathering',
    (facts) => ({ ...facts, officers: { ...facts.officers, investigator: facts.respondentId } }),
  ],
  ['hearingNoticeShort', 'advice.sitting', (facts) => withSitting(facts, (one) => ({ calledOn: one.day }))],
  ['papersLate', 'advice.sitting', (facts) => withSitting(facts, (one) => ({ circulatedOn: one.openedOn }))],
  ['votedWithoutHearing', 'advice.reasoning', (facts) => withSitting(facts, () => ({ heard: null }))],
  [
    'challengeUnruled',
    'advice.reasoning',
    (facts) =>
      withSitting(facts, () => ({
        challenges: [{ memberId: idOf('member1'), askedOn: '2026-04-01', upheld: null }],
      })),
  ],
  [
    'quorumWrong',
    'advice.reasoning',
    (facts) => withBallots(facts, (one) => ({ voted: one.voted.slice(0, 1) })),
  ],
  ['rollBroken', 'advice.reasoning', (facts) => withBallots(facts, (one) => ({ roll: one.roll.slice(1) }))],
  [
    'commentsNotOffered',
    'advice.scheduled',
    (facts) => ({
      ...withSitting(facts, () => ({ calledOn: facts.paper?.submittedOn ?? '2026-01-05' })),
      commentedOn: null,
      commentWaivedOn: null,
    }),
  ],
  [
    'sanctionWithoutFinding',
    'discipline.enforcing',
    (facts) => withBallots(facts, (one) => (one.question === 'finding' ? { carried: 'notProven' } : {})),
  ],
  [
    'sanctionOutOfRange',
    'discipline.enforcing',
    (facts) => ({
      ...facts,
      respondentHoldsOffice: true,
      allegations: facts.allegations.map((one) => ({ ...one, provision: mildestProvision })),
      decision: facts.decision && { ...facts.decision, sanction: 'expulsion' },
    }),
  ],
  [
    'sanctionBeforeFindings',
    'advice.reasoning',
    (facts) => ({ ...facts, ballots: facts.ballots.toReversed() }),
  ],
  ['lateAct', 'verification.planning', (facts) => ({ ...facts, clocks: late(facts.clocks) })],
  [
    'requestUnruled',
    'verification.reviewing',
    (facts) => ({ ...facts, request: { kind: 'extension', clock: 'reply', askedOn: '2026-03-02', days: 7 } }),
  ],
];

const weights = new Map(standard.sanctions.map(({ code, weight }) => [code, weight]));
const [mildest] = standard.provisions.toSorted(
  (a, b) => (weights.get(a.range.gravest) ?? 0) - (weights.get(b.range.gravest) ?? 0),
);
const mildestProvision = mildest?.code ?? '';

describe('the linter', () => {
  it.each(['detection.screening', 'verification.reviewing', 'advice.reasoning', 'discipline.inForce'])(
    'finds nothing in a case that came to %s step by step',
    (state) => {
      expect(codes(caseIn(state))).toEqual([]);
    },
  );

  it.each(broken)('finds %s in %s', (code, state, breakIt) => {
    expect(codes(caseIn(state).assume(breakIt))).toContain(code);
  });

  it('finds reasons that say nothing', () => {
    const found = lint(caseIn('discipline.notifying'), [
      { type: 'advice.signDecision', version: 40, characters: 4 },
    ]);
    expect(found.map(({ code }) => code)).toEqual(['reasonsMissing']);
  });

  it('has every detector tried here', () => {
    const tried = new Set([...broken.map(([code]) => code), 'reasonsMissing']);
    expect(defectKinds.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual([]);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('is governed by the pack %s', (_, pack) => {
    const ruled = defectKinds.filter(({ code, article }) => pack.defects[code] && pack.articles[article]);
    expect(ruled.map(({ code }) => code)).toEqual(defectKinds.map(({ code }) => code));
  });
});

describe('a defect', () => {
  it('that is grave holds the approval of the report back until it is cured', () => {
    const world = caseIn('verification.reviewing');
    const answer = world.assume(noExhibitShown).send('verification.approveReport');
    expect(answer.refusal).toBe('refusal.defectsFirst');
  });

  it('that can be answered for lets it pass once it was accepted with reasons', () => {
    const world = caseIn('verification.reviewing').assume((facts) =>
      withFindings(facts, { answerAddressed: false }),
    );
    expect(world.send('verification.approveReport').refusal).toBe('refusal.defectsFirst');
    world.must('case.acceptDefect', world.sampleOf('case.acceptDefect', { code: 'answerUnaddressed' }));
    expect(world.must('verification.approveReport')).toBe('advice.drafting');
  });

  it('that is grave cannot be accepted, whatever the reasons', () => {
    const world = caseIn('verification.reviewing').assume(noExhibitShown);
    const payload = world.sampleOf('case.acceptDefect', { code: 'reliedOnUndisclosed' });
    expect(world.send('case.acceptDefect', payload).state).toBeNull();
  });
});

describe('the due-process certificate', () => {
  it('is not given while the case is open', () => {
    expect(certificate(caseIn('discipline.notifying'))).toBeNull();
  });

  it('cites the entry for each protection of a closed case', () => {
    const entries = [
      { version: 14, type: 'verification.recordService', day: '2026-03-02' },
      { version: 30, type: 'advice.hearRespondent', day: '2026-04-06' },
    ];
    const world = caseIn('discipline.inForce').wait(800);
    expect(world.state).toBe('resolved.completed');
    const given = certificate(world, entries);
    const of = (key: string) => given?.protections.find((one) => one.key === key);
    expect(of('notice')).toMatchObject({ outcome: 'shown', entries: [{ version: 14 }] });
    expect(of('hearing')).toMatchObject({ outcome: 'shown', entries: [{ version: 30 }] });
    expect(of('vote')).toMatchObject({ outcome: 'notShown', entries: [] });
    expect(of('restoration')).toMatchObject({ outcome: 'notReached' });
  });
});

function certificate(world: CaseWorld, entries: Parameters<typeof certificateOf>[1] = []) {
  const actor = { kind: 'system', id: null } as const;
  const { facts, state, at, day, pack, calendar } = situationOf(world.head, actor, nothingResolved, world.at);
  return certificateOf({ facts, state, at, day, pack, calendar, reasons: [] }, entries);
}

function withNotice(facts: Facts, change: Partial<NonNullable<Facts['notice']>>): Facts {
  return { ...facts, notice: facts.notice && { ...facts.notice, ...change } };
}

function withFindings(facts: Facts, change: { answerAddressed: boolean }): Facts {
  const { report } = facts;
  return {
    ...facts,
    report: report && { ...report, findings: report.findings.map((one) => ({ ...one, ...change })) },
  };
}

type SittingFacts = NonNullable<Facts['sitting']>;

function withSitting(facts: Facts, change: (sitting: SittingFacts) => Partial<SittingFacts>): Facts {
  return { ...facts, sitting: facts.sitting && { ...facts.sitting, ...change(facts.sitting) } };
}

type BallotFacts = Facts['ballots'][number];

function withBallots(facts: Facts, change: (ballot: BallotFacts) => Partial<BallotFacts>): Facts {
  return { ...facts, ballots: facts.ballots.map((one) => ({ ...one, ...change(one) })) };
}

function late(clocks: Facts['clocks']): Facts['clocks'] {
  return Object.fromEntries(Object.entries(clocks).map(([key, clock]) => [key, { ...clock, passed: true }]));
}
