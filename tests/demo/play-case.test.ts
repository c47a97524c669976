// The demo's cases, played in memory: they show every state, nobody acts who may not, and time runs one way.
import { beforeAll, describe, expect, it } from 'vitest';
import { demoRespondentId, getDemoPerson } from '#server/demo/directory/demo-directory.ts';
import { memoryPort } from '#server/demo/memory-port.ts';
import { demoCaseCount } from '#server/demo/plan-cases.ts';
import { type DemoCase, playDemo } from '#tests/support/demo-world.ts';
import type { Head } from '#workflows/case/advance.ts';
import { nextDue } from '#workflows/case/clocks.ts';
import { stateNames } from '#workflows/case/stages.ts';
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';

const now = '2026-11-23T04:48:00.000Z';
const zoneMs = 7 * 3_600_000;
let demo: DemoCase[];

beforeAll(async () => {
  demo = await playDemo({ seed: 'demo', cases: demoCaseCount, now });
});

function inZone(at: string): { day: string; minute: number } {
  const local = new Date(Date.parse(at) + zoneMs);
  return { day: local.toISOString().slice(0, 10), minute: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/** Days from now to what the board shows as due, or null. */
function daysLeft({ played }: DemoCase): number | null {
  const clock = nextDue(played.head.facts);
  return clock && (Date.parse(clock.dueAt) - Date.parse(now)) / 86_400_000;
}

describe('the demo cases', () => {
  it('show every state of the procedure', () => {
    // A merger takes two cases at once, and each demo case is told by itself.
    const told = stateNames.filter((name) => name !== 'resolved.merged');
    expect([...new Set(demo.map((one) => one.played.state))].toSorted()).toEqual(told.toSorted());
  });

  it('are at least 84, each in the state it was meant for', () => {
    expect(demo.length).toBeGreaterThanOrEqual(84);
    expect(demo.filter((one) => one.played.state !== one.plan.target)).toEqual([]);
  });

  it('stand in the investigation more often than anywhere else', () => {
    const stages = Map.groupBy(demo, (one) => one.played.state.split('.')[0]);
    const [most] = [...stages].toSorted(([, one], [, other]) => other.length - one.length);
    expect(most?.[0]).toBe('verification');
  });

  it('are mostly on time, some due soon and some overdue', () => {
    const left = demo.map(daysLeft).filter((days) => days !== null);
    const overdue = left.filter((days) => days <= 0).length;
    const soon = left.filter((days) => days > 0 && days <= 3).length;
    expect(overdue).toBeGreaterThanOrEqual(5);
    expect(overdue).toBeLessThan(left.length / 6);
    expect(soon).toBeGreaterThanOrEqual(8);
    expect(soon).toBeLessThan(left.length / 3);
  });

  it('run forward in time and never into the future', () => {
    for (const { commands } of demo) {
      const instants = commands.map((command) => command.at);
      expect(instants).toEqual(instants.toSorted());
      expect(new Set(instants).size).toBe(instants.length);
      expect((instants.at(-1) ?? '') < now).toBe(true);
    }
  });

  it('move in working hours, but for the clock', () => {
    const acts = demo.flatMap((one) => one.commands).filter((command) => command.actor.kind === 'person');
    const outside = acts.filter(({ at }) => {
      const { day, minute } = inZone(at);
      return !isWorkingDay(calendarVn, day) || minute < 8 * 60 || minute > 17 * 60 + 30;
    });
    expect(acts.length).toBeGreaterThan(2_000);
    expect(outside).toEqual([]);
  });

  it('are handled by nobody who is the respondent, their superior or kin', () => {
    for (const { played, commands } of demo) {
      const { facts } = played.head;
      if (!facts.respondentId) continue;
      const respondent = getDemoPerson(facts.respondentId);
      const handlers = Object.keys(facts.acted);
      expect(handlers).not.toContain(respondent.id);
      expect(handlers).not.toContain(respondent.superiorId);
      const own = commands.filter((command) => command.actor.id === respondent.id);
      for (const { type } of own) expect(type).toMatch(/^(verification|advice|discipline|case)\./);
    }
  });

  it('are the same when their commands are sent once more', async () => {
    for (const { played, commands } of demo) {
      const port = memoryPort();
      let head: Head | null = null;
      for (const command of commands) {
        const unitId = String(command.payload.unitId);
        head = head
          ? await port.send(played.caseId, command, head)
          : await port.open(command, { caseId: played.caseId, unitId });
      }
      expect(head).toEqual(played.head);
    }
  });

  it('are the same for the same seed and instant', async () => {
    const [again] = await playDemo({ seed: 'demo', cases: 1, now });
    expect(again?.commands).toEqual(demo[0]?.commands);
  });

  it('take turns: extensions, returns, recusals, stays, appeals of every kind', () => {
    const types = new Set(demo.flatMap((one) => one.commands.map((command) => command.type)));
    for (const type of [
      'detection.returnScreening',
      'verification.grantExtension',
      'verification.extendInvestigation',
      'verification.returnReport',
      'advice.challengeMember',
      'advice.recordDissent',
      'case.stay',
      'case.resume',
      'case.discontinue',
      'discipline.rejectAppeal',
      'deadline.pass',
    ]) {
      expect([...types]).toContain(type);
    }
    const results = demo.map((one) => one.played.head.facts.appeal?.result);
    for (const result of ['confirmed', 'reduced', 'quashed'] as const) expect(results).toContain(result);
  });

  it('give the demo respondent a reply to write, an appeal to consider and a closed case', () => {
    const own = demo.filter((one) => one.played.head.facts.respondentId === demoRespondentId);
    const states = own.map((one) => one.played.state).toSorted();
    expect(states).toEqual(['discipline.appealable', 'resolved.completed', 'verification.responding']);
    expect(
      own.find((one) => one.played.state === 'verification.responding')?.played.head.facts.repliedOn,
    ).toBeNull();
  });

  it('end where they were meant to on other days too: a night, a weekend, a holiday', async () => {
    for (const other of [
      '2026-11-21T18:00:00.000Z',
      '2027-02-07T03:00:00.000Z',
      '2026-12-31T23:30:00.000Z',
    ]) {
      const cases = await playDemo({ seed: other, cases: demoCaseCount, now: other });
      expect(cases.filter((one) => one.played.state !== one.plan.target)).toEqual([]);
    }
  });
});
