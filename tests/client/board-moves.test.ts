// Where a case can go on the board, for a viewer, and how cards are chosen: read, never decided.
import { describe, expect, it } from 'vitest';
import { chosenAfter } from '#client/board/bulk/selection.ts';
import { daysIn, shifted } from '#client/board/calendar/calendar-days.ts';
import { wayInto, waysOn } from '#client/board/move/ways-on.ts';
import { isSameView, keptOf } from '#client/board/views/kept-search.ts';

const state = 'detection.deciding';
const allowed = (...types: string[]) => types.map((type) => ({ type })) as never;
const blocked = [{ type: 'detection.open', label: '', code: 'refusal.x', reason: 'vì sao', article: '4.2' }];

describe('the ways on from where a case stands', () => {
  it('are what the server offers, first what leads furthest', () => {
    const ways = waysOn({ state, allowed: allowed('detection.refer', 'detection.open'), blocked: [] });
    expect(ways.filter(({ kind }) => kind === 'open').map(({ command }) => command.type)).toEqual([
      'detection.open',
      'detection.refer',
    ]);
    expect(wayInto(ways, state, 'verification')).toMatchObject({ kind: 'open' });
  });

  it('say of a column why nothing leads there: held back with the article, another’s, or no step at all', () => {
    const held = waysOn({ state, allowed: allowed(), blocked });
    expect(wayInto(held, state, 'verification')).toMatchObject({
      ...{ kind: 'held', way: { reason: 'vì sao', article: '4.2' } },
    });
    const others = waysOn({ state, allowed: allowed(), blocked: [] });
    expect(wayInto(others, state, 'verification')).toMatchObject({ kind: 'others' });
    expect(wayInto(others, state, 'discipline')).toEqual({ kind: 'none' });
    expect(wayInto(others, state, 'detection')).toMatchObject({ kind: 'here' });
  });
});

describe('choosing cards', () => {
  const order = ['a', 'b', 'c', 'd'];
  it('takes one in or lets it go, and with Shift all up to it, from either end', () => {
    const one = chosenAfter(new Set(), { id: 'c', last: null, through: true, order });
    expect([...one]).toEqual(['c']);
    expect([...chosenAfter(one, { id: 'a', last: 'c', through: true, order })].sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(chosenAfter(one, { id: 'c', last: 'c', through: false, order }).size).toBe(0);
  });
});

describe('the address of a board', () => {
  it('keeps no day in a view, and knows a view again however it is written', () => {
    const search = {
      view: 'calendar',
      span: 'week',
      day: '2026-11-27',
      due: 'soon',
      unit: undefined,
    } as const;
    expect(keptOf(search)).toEqual({ view: 'calendar', span: 'week', due: 'soon' });
    expect(isSameView(search, { due: 'soon', span: 'week', view: 'calendar' })).toBe(true);
    expect(isSameView(search, { due: 'soon', view: 'calendar' })).toBe(false);
  });
});

describe('the days of a calendar', () => {
  it('are whole weeks from Monday in a month, across its ends', () => {
    const days = daysIn('month', '2026-11-27');
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
    expect(daysIn('week', '2027-01-01')[0]).toBe('2026-12-28');
  });

  it('go on by a day, a week or to the first of the next month', () => {
    expect(shifted('month', '2026-01-31', 1)).toBe('2026-02-01');
    expect(shifted('month', '2026-01-31', -1)).toBe('2025-12-01');
    expect(shifted('week', '2026-11-27', -1)).toBe('2026-11-20');
  });
});
