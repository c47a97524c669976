// Roles and deputies: four eyes, whole days, never backwards, always an administrator; a deputy has an end, passes nothing on
// and sits in nobody's place in a body.
import { describe, expect, it } from 'vitest';
import { idOf, type Name } from '#tests/support/cast.ts';
import { branch, inDays, SettingsWorld, top } from '#tests/support/settings-world.ts';
import { deputyFor } from '#workflows/case/deputy-for.ts';
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import { partsOf } from '#workflows/case/roles.ts';

const grant = (world: SettingsWorld, name: Name, change: Record<string, unknown> = {}) =>
  world.refusal('settings.grantRole', {
    ...{ personId: idOf(name), role: 'intake', unitId: branch, from: world.day },
    ...change,
  });

describe('a role', () => {
  it('is granted to another, from today on, with its days in order', () => {
    const world = new SettingsWorld();
    expect(grant(world, 'administrator')).toBe('noRoleForOneself');
    expect(grant(world, 'outsider', { from: inDays(world, -1) })).toBe('roleNeverReachesBack');
    expect(grant(world, 'outsider', { from: inDays(world, 5), to: inDays(world, 4) })).toBe('periodInOrder');
    expect(grant(world, 'outsider')).toBeNull();
  });

  it('is not granted twice for the same days', () => {
    const world = new SettingsWorld();
    expect(grant(world, 'outsider', { to: inDays(world, 10) })).toBeNull();
    expect(grant(world, 'outsider', { from: inDays(world, 10) })).toBe('roleNotTwice');
    expect(grant(world, 'outsider', { from: inDays(world, 11) })).toBeNull();
  });

  it('of an administrator stands alone and at the top', () => {
    const world = new SettingsWorld();
    const administer = { role: 'administrator', unitId: top };
    expect(grant(world, 'supervisor', administer)).toBe('administrationApart');
    expect(grant(world, 'outsider', { role: 'administrator' })).toBe('administratorAtTheTop');
    expect(grant(world, 'outsider', administer)).toBeNull();
    expect(grant(world, 'outsider')).toBe('administrationApart');
  });

  it('says nothing of who is a respondent', () => {
    const world = new SettingsWorld();
    world.grant('outsider', { role: 'respondent' });
    expect(grant(world, 'outsider', { role: 'administrator', unitId: top })).toBeNull();
  });

  it('ends at once or on a day to come, never in the past', () => {
    const world = new SettingsWorld();
    const { id: grantId } = world.grantOf('supervisor');
    const end = (lastDay?: string) =>
      world.refusal('settings.endRole', { grantId, ...(lastDay ? { lastDay } : {}) });
    expect(end(inDays(world, -1))).toBe('roleEndsFromTodayOn');
    expect(end(inDays(world, 5))).toBeNull();
    expect(end(inDays(world, 6))).toBe('roleEndsFromTodayOn');
    expect(end()).toBeNull();
    expect(world.grantOf('supervisor').to).toBe(inDays(world, -1));
    expect(end()).toBe('roleIsHeld');
  });

  it('takes its deputies along', () => {
    const world = new SettingsWorld();
    const deputy = world.grant('intake', {
      ...{ role: 'supervisor', to: inDays(world, 30), delegatedBy: idOf('supervisor') },
    });
    world.must('settings.endRole', { grantId: world.grantOf('supervisor').id, lastDay: inDays(world, 3) });
    expect(world.grants.find(({ id }) => id === deputy.id)?.to).toBe(inDays(world, 3));
  });

  it('of the last administrator stays, and one with an end is none', () => {
    const world = new SettingsWorld();
    const { id: grantId } = world.grantOf('administrator');
    const end = (more: object = {}) => world.refusal('settings.endRole', { grantId, ...more });
    expect(end()).toBe('lastAdministratorStays');
    expect(end({ lastDay: inDays(world, 3) })).toBe('lastAdministratorStays');
    world.grant('outsider', { role: 'administrator', unitId: top, to: inDays(world, 30) });
    expect(end()).toBe('lastAdministratorStays');
    // Nor is one of a single unit.
    world.grant('secretary', { role: 'administrator', unitId: branch });
    expect(end()).toBe('lastAdministratorStays');
    world.grant('intake', { role: 'administrator', unitId: top });
    expect(end()).toBeNull();
  });
});

describe('a deputy', () => {
  const name = (world: SettingsWorld, of: Name, more: Record<string, unknown> = {}, by: Name = of) =>
    world.refusal(
      'settings.nameDeputy',
      {
        ...{ grantId: world.grantOf(of).id, deputyId: idOf('outsider') },
        ...{ from: world.day, to: inDays(world, 7), ...more },
      },
      by,
    );

  it('is named by the holder of the role or an administrator', () => {
    const world = new SettingsWorld();
    expect(name(world, 'supervisor', {}, 'secretary')).toBe('deputyForOwnRole');
    expect(name(world, 'supervisor')).toBeNull();
    expect(world.grants.at(-1)).toMatchObject({
      ...{ memberId: idOf('outsider'), role: 'supervisor', delegatedBy: idOf('supervisor') },
      to: inDays(world, 7),
    });
    expect(name(world, 'secretary', {}, 'administrator')).toBeNull();
  });

  it('always has an end, in time', () => {
    const world = new SettingsWorld();
    expect(() => name(world, 'supervisor', { to: undefined })).toThrow();
    expect(name(world, 'supervisor', { to: inDays(world, 90) })).toBe('deputyNotTooLong');
    expect(name(world, 'supervisor', { from: inDays(world, -1) })).toBe('roleNeverReachesBack');
    world.longestDelegationDays = 5;
    expect(name(world, 'supervisor')).toBe('deputyNotTooLong');
    expect(name(world, 'supervisor', { to: inDays(world, 4) })).toBeNull();
  });

  it('stands in no longer than the role is held', () => {
    const world = new SettingsWorld();
    world.grants = world.grants.map((one) =>
      one.role === 'supervisor' ? { ...one, to: inDays(world, 3) } : one,
    );
    expect(name(world, 'supervisor')).toBe('deputyWithinTheRole');
    expect(name(world, 'supervisor', { to: inDays(world, 3) })).toBeNull();
  });

  it('passes nothing on', () => {
    const world = new SettingsWorld();
    world.must('settings.nameDeputy', {
      ...{ grantId: world.grantOf('supervisor').id, deputyId: idOf('outsider') },
      ...{ from: world.day, to: inDays(world, 7) },
    });
    expect(name(world, 'outsider', { deputyId: idOf('intake') })).toBe('deputyPassesNothingOn');
  });

  it('takes no seat in a body and no appointment by name', () => {
    const world = new SettingsWorld();
    expect(name(world, 'member1')).toBe('roleIsNotPersonal');
    for (const role of ['chair', 'appeal', 'investigator'] as const) {
      world.grants = world.grants.map((one) => (one.memberId === idOf('member1') ? { ...one, role } : one));
      expect(name(world, 'member1')).toBe('roleIsNotPersonal');
    }
  });

  it('is somebody else who does not administer and does not hold the role already', () => {
    const world = new SettingsWorld();
    expect(name(world, 'supervisor', { deputyId: idOf('supervisor') })).toBe('deputyIsAnother');
    expect(name(world, 'supervisor', { deputyId: idOf('administrator') }, 'administrator')).toBe(
      'deputyIsAnother',
    );
    expect(name(world, 'supervisor', { deputyId: idOf('administrator') })).toBe('administrationApart');
    expect(name(world, 'supervisor')).toBeNull();
    expect(name(world, 'supervisor')).toBe('roleNotTwice');
  });

  it('is ended by whoever named them, by themselves or by an administrator', () => {
    for (const by of ['supervisor', 'outsider', 'administrator'] as const) {
      const world = new SettingsWorld();
      expect(name(world, 'supervisor')).toBeNull();
      const grantId = world.grants.at(-1)?.id;
      expect(world.refusal('settings.endDeputy', { grantId }, 'secretary')).toBe('deputyEndedByConcerned');
      expect(world.refusal('settings.endDeputy', { grantId }, by)).toBeNull();
      expect(world.refusal('settings.endDeputy', { grantId }, by)).toBe('deputyStandsIn');
    }
    const world = new SettingsWorld();
    const { id: grantId } = world.grantOf('supervisor');
    expect(world.refusal('settings.endDeputy', { grantId }, 'supervisor')).toBe('deputyStandsIn');
  });
});

describe('a deputy in a case', () => {
  const facts = {
    ...emptyFacts({
      ...{ caseId: 'c', unitId: branch, procedure: 'p', pack: 'standard@2026.1', calendar: 'vn-2026.1' },
      receivedOn: '2026-03-02',
    }),
    officers: {
      ...{ intake: null, investigator: null, reviewer: null, secretary: null },
      supervisor: idOf('supervisor'),
    },
  };
  const actor = { kind: 'person' as const, id: idOf('outsider') };
  const lent = { role: 'supervisor' as const, memberId: idOf('supervisor'), holdsItToo: false };

  it('stands in the place of whom they stand in for, and never reviews them', () => {
    expect([...partsOf(actor, ['supervisor'], facts, [lent])]).toEqual(['supervisor']);
    expect([...partsOf(actor, ['supervisor'], facts)]).toEqual(['reviewer']);
    const both = { ...lent, holdsItToo: true };
    expect([...partsOf(actor, ['supervisor'], facts, [both])]).toEqual(['supervisor']);
  });

  it('counts as themselves: what they did in another capacity closes it to them', () => {
    const acted = { ...facts, acted: { [idOf('outsider')]: 'intake' as const } };
    expect([...partsOf(actor, ['supervisor', 'intake'], acted, [lent])]).toEqual(['intake']);
  });

  it('is named as such only where the act is not theirs in their own right', () => {
    const supervises = { by: ['supervisor' as const] };
    const roles = { actorRoles: ['supervisor' as const], actorDeputyFor: [lent] };
    expect(deputyFor(supervises, actor, facts, roles)).toBe(idOf('supervisor'));
    const free = { ...facts, officers: { ...facts.officers, supervisor: null } };
    expect(deputyFor(supervises, actor, free, roles)).toBe(idOf('supervisor'));
    const own = { ...roles, actorDeputyFor: [{ ...lent, holdsItToo: true }] };
    expect(deputyFor(supervises, actor, free, own)).toBeNull();
    expect(
      deputyFor({ by: ['intake'] }, actor, facts, { ...roles, actorRoles: ['supervisor', 'intake'] }),
    ).toBeNull();
  });
});
