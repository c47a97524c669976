// A case under the party's procedure: the same road, with that pack's numbers and nothing of the standard's.
import { expect, it } from 'vitest';
import { CaseWorld } from '#tests/support/case-world.ts';
import { addWorkingDays } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

function partyCaseIn(state: string): CaseWorld {
  const world = new CaseWorld();
  world.pack = pinOf(vnParty);
  return world.bringTo(state);
}

it('a case opened under the party’s procedure is pinned to it', () => {
  expect(partyCaseIn('verification.responding').facts.pack).toBe('vn-party@2026.1');
});

it('its majority is counted of all official members, recused or not', () => {
  const { ballots, sitting } = partyCaseIn('advice.balloting').facts;
  expect(ballots.at(-1)?.denominator).toBe(sitting?.roll.length);
});

it('the respondent has 30 working days to complain', () => {
  const world = partyCaseIn('discipline.appealable');
  const { startedOn = '', dueDay } = world.facts.clocks.appeal ?? {};
  expect(dueDay).toBe(addWorkingDays(calendarVn, startedOn, 30));
});

it('the decision takes effect with its announcement, a complaint or not', () => {
  expect(partyCaseIn('discipline.appealable').head.value).toMatchObject({ effect: 'inForce' });
});
