// What another pack would change for open cases: told to the day, the sanction and the vote, and never done.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { milderEdition } from '#tests/support/milder-edition.ts';
import { isHeldBack, isTouched, type SimulatedCase, simulatePack } from '#workflows/case/simulate-pack.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { addDays } from '#workflows/rules/day.ts';
import { RulePack } from '#workflows/rules/pack.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

function simulated(world: CaseWorld, to: RulePack): SimulatedCase {
  const cases = [{ ref: '2026-0001', state: world.state, facts: world.facts }];
  const [report] = simulatePack(cases, { from: standard, to, day: world.day, calendar: calendarVn });
  if (!report) throw new Error('The case is missing from the report.');
  return report;
}

function withClock(key: string, amount: number): RulePack {
  const clock = standard.clocks[key];
  if (!clock) throw new Error(`No clock ${key}.`);
  return RulePack.parse({ ...standard, clocks: { ...standard.clocks, [key]: { ...clock, amount } } });
}

it('tells nothing of a case under its own pack', () => {
  expect(isTouched(simulated(caseIn('verification.responding'), standard))).toBe(false);
});

it('changes nothing', () => {
  const world = caseIn('advice.sitting');
  const before = JSON.stringify(world.head);
  simulated(world, vnParty);
  expect(JSON.stringify(world.head)).toBe(before);
});

describe('a deadline', () => {
  it('moves to the day that the other pack would have given from the same start', () => {
    const world = caseIn('verification.responding');
    const reply = world.facts.clocks.reply;
    const { deadlines } = simulated(world, withClock('reply', 29));
    expect(deadlines).toEqual([
      { key: 'reply', from: reply?.dueDay, to: addDays(reply?.dueDay ?? '', 1), isAlreadyOver: false },
    ]);
  });

  it('is told to be over already where the other pack gave less than has passed', () => {
    const world = caseIn('verification.responding').wait(15);
    const [reply] = simulated(world, withClock('reply', 14)).deadlines;
    expect(reply?.isAlreadyOver).toBe(true);
  });

  it('keeps the extension that was granted', () => {
    const world = caseIn('verification.responding');
    world.must('verification.requestExtension', world.sampleOf('verification.requestExtension', { days: 7 }));
    world.must('verification.grantExtension', world.sampleOf('verification.grantExtension', { days: 7 }));
    const { dueDay = '', startedOn = '' } = world.facts.clocks.reply ?? {};
    expect(dueDay).toBe(addDays(startedOn, 28 + 7));
    const [reply] = simulated(world, withClock('reply', 35)).deadlines;
    expect(reply).toMatchObject({ key: 'reply', from: dueDay, to: addDays(startedOn, 35 + 7) });
  });

  it('that stands still has no day to move', () => {
    const world = caseIn('verification.responding');
    world.must('case.stay');
    const keys = simulated(world, withClock('reply', 40)).deadlines.map(({ key }) => key);
    expect(keys).not.toContain('reply');
  });
});

describe('the sanctions', () => {
  it('that a milder pack takes away are named', () => {
    const report = simulated(caseIn('verification.responding'), milderEdition());
    expect(report.sanctionsLost).toContain('expulsion');
    expect(report.sanctionsGained).toEqual(['reprimand']);
  });

  it('stay as they are where the range does', () => {
    const report = simulated(caseIn('verification.responding'), vnParty);
    expect([...report.sanctionsLost, ...report.sanctionsGained]).toEqual([]);
  });
});

describe('the vote', () => {
  it('needs more votes where the whole body counts and somebody is recused', () => {
    const world = caseIn('advice.sitting').assume((facts) => ({
      ...facts,
      sitting: facts.sitting && {
        ...facts.sitting,
        roll: facts.sitting.roll.map((seat, index) => ({ ...seat, recused: index > 2 })),
      },
    }));
    const whole = Math.floor((world.facts.sitting?.roll.length ?? 0) / 2) + 1;
    expect(simulated(world, vnParty).votesNeeded).toEqual({ from: 2, to: whole });
  });

  it('would become a secret one', () => {
    expect(simulated(caseIn('advice.sitting'), vnParty).votesInSecret).toEqual({ from: false, to: true });
  });

  it('that is open holds a migration back', () => {
    expect(isHeldBack(simulated(caseIn('advice.balloting'), vnParty))).toBe(true);
    expect(isHeldBack(simulated(caseIn('advice.sitting'), vnParty))).toBe(false);
  });
});

it('names the limit that a case has used more often than the other pack allows', () => {
  const stricter = RulePack.parse({ ...standard, limits: { ...standard.limits, reportReturns: 0 } });
  const world = caseIn('verification.reviewing').assume((facts) => ({ ...facts, reportReturns: 1 }));
  expect(simulated(world, stricter).usedUp).toEqual([{ limit: 'reportReturns', used: 1, allowed: 0 }]);
});

it('holds a case back whose provision the other pack does not have', () => {
  const world = caseIn('verification.responding');
  const alleged = new Set(world.facts.allegations.map(({ provision }) => provision));
  const without = standard.provisions.filter(({ code }) => !alleged.has(code));
  const report = simulated(world, RulePack.parse({ ...standard, provisions: without }));
  expect(report.unknownProvisions.length).toBeGreaterThan(0);
  expect(isHeldBack(report)).toBe(true);
});
