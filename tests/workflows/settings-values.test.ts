// Packs, the calendar and general settings: a pack governs new cases once it is accepted and checked; the calendar changes
// for days to come, in editions that stay what they were.
import { describe, expect, it } from 'vitest';
import { inDays, SettingsWorld } from '#tests/support/settings-world.ts';
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import {
  amendedCalendar,
  calendarPinned,
  currentCalendar,
  learnEdition,
} from '#workflows/rules/calendars.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { settingsValuesOf } from '#workflows/settings/settings-values.ts';

const vn = 'vn-party@2026.1';

function install(world: SettingsWorld, pack: string, more: object = {}) {
  const payload = { pack, checkedOn: world.day, source: 'Quy định hiện hành', checked: true, ...more };
  return world.refusal('settings.installPack', payload);
}

const activate = (world: SettingsWorld, pack: string) =>
  world.refusal('settings.activatePack', { pack, decision: 'Quyết định số 1' });
const withdraw = (world: SettingsWorld, pack: string) =>
  world.refusal('settings.withdrawPack', { pack, reasons: 'Đã thay thế' });

describe('a rule pack', () => {
  it('is one that ships and that the review accepts', () => {
    const world = new SettingsWorld();
    expect(install(world, 'nowhere@2026.1')).toBe('packIsAccepted');
    expect(install(world, vn)).toBeNull();
  });

  it('is checked by somebody who says so, and not tomorrow', () => {
    const world = new SettingsWorld();
    expect(() => install(world, vn, { checked: false })).toThrow();
    expect(() => install(world, vn, { source: '' })).toThrow();
    expect(install(world, vn, { checkedOn: inDays(world, 1) })).toBe('packCheckHasHappened');
  });

  it('governs new cases once it is checked and in force, and is not withdrawn while it does', () => {
    const world = new SettingsWorld();
    expect(activate(world, vn)).toBe('packIsInstalled');
    expect(install(world, vn)).toBeNull();
    const early = new SettingsWorld();
    early.at = '2025-06-02T02:00:00.000Z';
    expect(install(early, vn)).toBeNull();
    expect(activate(early, vn)).toBe('packHasBegun');
    expect(activate(world, vn)).toBeNull();
    expect(world.changes).toEqual([{ op: 'setValue', key: 'activePack', value: vn }]);
    expect(activate(world, vn)).toBe('packIsNotActive');
    expect(withdraw(world, vn)).toBe('packIsNotActive');
    expect(install(world, defaultPack)).toBeNull();
    expect(activate(world, defaultPack)).toBeNull();
    expect(withdraw(world, vn)).toBeNull();
    expect(activate(world, vn)).toBe('packIsInstalled');
  });
});

describe('the calendar', () => {
  const amend = (world: SettingsWorld, day: string, kind: 'off' | 'worked') =>
    world.refusal('settings.amendCalendar', { day, kind, basis: 'Công văn 1' });
  const takeBack = (world: SettingsWorld, day: string) =>
    world.refusal('settings.withdrawAmendment', { day, reasons: 'Nhầm ngày' });

  it('changes for days to come, and only where it makes a difference', () => {
    const world = new SettingsWorld();
    expect(amend(world, world.day, 'off')).toBe('calendarDayIsToCome');
    expect(amend(world, '2026-03-08', 'off')).toBe('calendarDayChanges');
    expect(amend(world, '2026-03-09', 'worked')).toBe('calendarDayChanges');
    expect(amend(world, '2026-04-30', 'off')).toBe('calendarDayChanges');
    expect(amend(world, '2026-03-09', 'off')).toBeNull();
    expect(amend(world, '2026-03-14', 'worked')).toBeNull();
    expect(world.facts('calendar').calendarEdition).toBe(2);
  });

  it('is as it was where an amendment is taken back, in a new edition', () => {
    const world = new SettingsWorld();
    expect(takeBack(world, '2026-03-09')).toBe('calendarAmendmentStands');
    expect(amend(world, '2026-03-09', 'off')).toBeNull();
    expect(takeBack(world, '2026-03-09')).toBeNull();
    expect(world.facts('calendar')).toMatchObject({ amendments: [], calendarEdition: 2 });
    world.at = '2026-03-09T02:00:00.000Z';
    expect(takeBack(world, '2026-03-09')).toBe('calendarDayIsToCome');
  });

  it('of an edition counts the amended days and all others as shipped', () => {
    const edition = amendedCalendar('x+1', [
      { day: '2026-03-09', kind: 'off' },
      { day: '2026-04-30', kind: 'worked' },
    ]);
    expect(isWorkingDay(edition, '2026-03-09')).toBe(false);
    expect(isWorkingDay(edition, '2026-04-30')).toBe(true);
    expect(isWorkingDay(edition, '2026-05-01')).toBe(false);
    expect(edition.covers).toEqual(currentCalendar.covers);
  });

  it('of an edition never becomes another', () => {
    learnEdition('vn-test+1', [{ day: '2026-03-09', kind: 'off' }]);
    learnEdition('vn-test+1', [{ day: '2026-03-09', kind: 'off' }]);
    expect(isWorkingDay(calendarPinned('vn-test+1'), '2026-03-09')).toBe(false);
    expect(() => learnEdition('vn-test+1', [])).toThrow();
  });
});

describe('general settings', () => {
  it('are typed and bounded', () => {
    const world = new SettingsWorld();
    expect(() => world.refusal('settings.limitDeputies', { days: 0 })).toThrow();
    expect(() => world.refusal('settings.limitDeputies', { days: 367 })).toThrow();
    expect(world.refusal('settings.limitDeputies', { days: 30 })).toBeNull();
    expect(world.facts('general').longestDelegationDays).toBe(30);
    expect(world.refusal('settings.nameOrganisation', { name: 'Khối', nameEn: 'Agencies' })).toBeNull();
  });

  it('are read back as they were written, and as shipped where nothing was', () => {
    expect(settingsValuesOf([])).toMatchObject({ longestDelegation: 90, activePack: null, calendar: null });
    const world = new SettingsWorld();
    const rows: { key: string; value: unknown }[] = [];
    const keep = () => {
      for (const change of world.changes) if (change.op === 'setValue') rows.push(change);
    };
    world.must('settings.nameOrganisation', { name: 'Khối', nameEn: 'Agencies' });
    keep();
    expect(install(world, vn)).toBeNull();
    keep();
    world.must('settings.amendCalendar', { day: '2026-03-09', kind: 'off', basis: 'Công văn 1' });
    keep();
    expect(settingsValuesOf(rows)).toMatchObject({
      organisation: { vi: 'Khối', en: 'Agencies' },
      installed: [{ pin: vn, withdrawn: false }],
      calendar: 'vn-2026.1+1',
      editions: [{ version: 'vn-2026.1+1', amendments: [{ day: '2026-03-09', kind: 'off' }] }],
      bases: { '2026-03-09': 'Công văn 1' },
    });
    expect(() => settingsValuesOf([{ key: 'longestDelegation', value: 'long' }])).toThrow();
  });
});
