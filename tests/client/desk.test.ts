// What is on a desk stands under how soon it is due, as the organisation's calendar has it.
import { describe, expect, it } from 'vitest';
import { deskGroups } from '#client/desk/desk-groups.ts';
import { groupAccounts } from '#client/sign-in/group-accounts.ts';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';

// Wednesday, in the morning in Việt Nam.
const now = '2026-11-25T02:00:00.000Z';

function cardDue(id: string, day: string | null): BoardCard {
  return {
    id,
    ref: id,
    version: 1,
    unit: { id: 'unit', name: 'Sở Y tế' },
    stage: 'detection',
    state: 'detection.received',
    provisions: [],
    pack: 'standard@2026.1',
    respondent: null,
    assignee: null,
    desk: [],
    due: day ? { key: 'screening', day, at: endOfDay(day), article: '11.1' } : null,
    stayed: false,
    sanction: null,
    outcome: null,
    ballot: null,
    openedAt: now,
    enteredAt: now,
    updatedAt: now,
  };
}

function grouped(...cards: BoardCard[]): [string, string[]][] {
  return deskGroups(cards, now).map(({ name, cards: found }) => [name, found.map(({ id }) => id)]);
}

describe('a desk', () => {
  it('keeps what is due on Sunday in this week and what is due on Monday for later', () => {
    expect(grouped(cardDue('sunday', '2026-11-29'), cardDue('monday', '2026-11-30'))).toEqual([
      ['week', ['sunday']],
      ['later', ['monday']],
    ]);
  });

  it('counts a day as late once it is over, not before', () => {
    expect(grouped(cardDue('today', '2026-11-25'), cardDue('yesterday', '2026-11-24'))).toEqual([
      ['overdue', ['yesterday']],
      ['week', ['today']],
    ]);
  });

  it('puts the soonest first and what has no date last', () => {
    const cards = [cardDue('none', null), cardDue('late', '2026-12-20'), cardDue('soon', '2026-12-01')];
    expect(grouped(...cards)).toEqual([
      ['later', ['soon', 'late']],
      ['undated', ['none']],
    ]);
  });

  it('shows no group that holds nothing', () => {
    expect(grouped()).toEqual([]);
  });
});

describe("the demo's accounts", () => {
  const account = (role: string) => ({ email: `${role}@demo.test`, role, name: role, title: '' });

  it('stand in the order of the process, whatever order they come in', () => {
    const found = groupAccounts([account('respondent'), account('chair'), account('intake')]);
    expect(found.map(({ group }) => group)).toEqual(['inquiry', 'committee', 'person']);
  });

  it('leave out nobody, not even of a role that the page does not know', () => {
    const found = groupAccounts([account('ombudsman'), account('auditor')]);
    expect(found).toEqual([{ group: 'oversight', members: [account('ombudsman'), account('auditor')] }]);
  });
});
