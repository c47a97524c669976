// Administration: who may do it, what each rule holds back, and what is done to the directory. Every rule is refused once and
// let through once.
import { describe, expect, it } from 'vitest';
import { idOf } from '#tests/support/cast.ts';
import { below, branch, inDays, SettingsWorld, top } from '#tests/support/settings-world.ts';
import { packs } from '#workflows/rules/packs.ts';
import { settingsCatalogue } from '#workflows/settings/settings-catalogue.ts';

const stranger = '01900000-0000-7000-8000-0000000fffff';
const commands = [...settingsCatalogue.values()];

describe.each(commands)('$type', (command) => {
  it('says what it does in both languages', () => {
    for (const words of Object.values(command.words)) {
      expect(words.vi.length).toBeGreaterThan(3);
      expect(words.en.length).toBeGreaterThan(3);
      expect(words.vi).not.toBe(words.en);
    }
  });

  it('rests each of its rules on an article of every pack', () => {
    for (const { article } of command.check)
      for (const pack of packs) expect(pack.articles[article], `${article} of ${pack.id}`).toBeDefined();
  });

  it('has a sample that its own schema takes', () => {
    const sample = command.sample({
      ...{ today: '2026-03-02', personId: idOf('intake'), otherPersonId: idOf('outsider') },
      ...{ unitId: branch, otherUnitId: below, grantId: stranger, pin: 'standard@2026.1' },
      text: (kind) => `Nội dung mẫu: ${kind}`,
      dayFrom: (n) => `2026-03-${String(2 + (n % 28)).padStart(2, '0')}`,
    });
    expect(command.payload.safeParse(sample).error).toBeUndefined();
  });
});

describe('the rules of administration', () => {
  it('have ids of their own', () => {
    const words = new Map<string, string>();
    for (const rule of commands.flatMap(({ check }) => check)) {
      expect(words.get(rule.id) ?? rule.words.en).toBe(rule.words.en);
      words.set(rule.id, rule.words.en);
    }
    expect(words.size).toBeGreaterThan(30);
  });
});

const person = (unitId = branch) => ({
  ...{ name: 'Lê An', title: 'Chuyên viên', titleEn: 'Officer', unitId },
  ...{ joinedOn: '2026-03-01', holdsOffice: false },
});

describe('administration', () => {
  it('belongs to administrators of the whole organisation', () => {
    const world = new SettingsWorld();
    expect(world.refusal('settings.addPerson', person(), 'supervisor')).toBe('notYourTurn');
    world.grant('supervisor', { role: 'administrator', unitId: branch });
    expect(world.refusal('settings.addPerson', person(), 'supervisor')).toBe('notYourTurn');
    expect(world.refusal('settings.addPerson', person())).toBeNull();
  });

  it('is closed to whoever has left', () => {
    const world = new SettingsWorld();
    world.people.set(idOf('administrator'), {
      ...{ id: idOf('administrator'), unitId: top, leftOn: '2026-01-01', superiors: [] },
    });
    expect(world.refusal('settings.addPerson', person())).toBe('notYourTurn');
  });

  it('keeps names out of the facts and the record of what was judged', () => {
    const world = new SettingsWorld();
    world.must('settings.addPerson', person());
    expect(JSON.stringify(world.facts('directory'))).not.toContain('Lê An');
    expect(world.changes).toMatchObject([{ op: 'addPerson', person: { name: 'Lê An' } }]);
  });
});

describe('a person', () => {
  it('joins a unit that there is, and not in the future', () => {
    const world = new SettingsWorld();
    expect(world.refusal('settings.addPerson', person(stranger))).toBe('unitsAreKnown');
    const later = { ...person(), joinedOn: inDays(world, 1) };
    expect(world.refusal('settings.addPerson', later)).toBe('joiningHasHappened');
  });

  it('is nobody’s superior in a circle', () => {
    const world = new SettingsWorld();
    const { id, unitId } = world.people.get(idOf('intake')) ?? { id: '', unitId: '' };
    world.people.set(id, { id, unitId, leftOn: null, superiors: [idOf('supervisor')] });
    const set = (personId: string, superiorId?: string) =>
      world.refusal('settings.setSuperior', { personId, ...(superiorId ? { superiorId } : {}) });
    expect(set(idOf('supervisor'), idOf('intake'))).toBe('superiorsInNoCircle');
    expect(set(idOf('supervisor'), idOf('supervisor'))).toBe('superiorsInNoCircle');
    expect(set(idOf('intake'), idOf('secretary'))).toBeNull();
    expect(set(idOf('intake'))).toBeNull();
  });

  it('leaves with all roles and deputies, on a day that has come', () => {
    const world = new SettingsWorld();
    const deputy = world.grant('intake', {
      ...{ role: 'supervisor', to: inDays(world, 10), delegatedBy: idOf('supervisor') },
    });
    const leave = (leftOn: string) =>
      world.refusal('settings.recordLeaving', { personId: idOf('supervisor'), leftOn });
    expect(leave(inDays(world, 1))).toBe('leavingHasHappened');
    expect(leave(world.day)).toBeNull();
    expect(world.grantOf('supervisor').to).toBe(inDays(world, -1));
    expect(world.grants.find(({ id }) => id === deputy.id)?.to).toBe(inDays(world, -1));
    expect(leave(world.day)).toBe('inDirectory');
  });
});

describe('a unit', () => {
  const unit = { code: 'CB-09', name: 'Chi bộ Chín', parentId: branch, kind: 'branch' };

  it('has a code of its own and one above it', () => {
    const world = new SettingsWorld();
    expect(world.refusal('settings.addUnit', { ...unit, code: 'CB-01' })).toBe('unitCodeIsFree');
    expect(world.refusal('settings.addUnit', { ...unit, parentId: stranger })).toBe('unitsAreKnown');
    expect(world.refusal('settings.addUnit', unit)).toBeNull();
  });

  it('is never under itself, and the top one is under none', () => {
    const world = new SettingsWorld();
    const move = (unitId: string, parentId: string) =>
      world.refusal('settings.moveUnit', { unitId, parentId });
    expect(move(branch, below)).toBe('unitNotUnderItself');
    expect(move(branch, branch)).toBe('unitNotUnderItself');
    expect(move(top, branch)).toBe('topUnitStays');
    expect(move(below, top)).toBeNull();
  });

  it('is led by somebody of it or of a unit above', () => {
    const world = new SettingsWorld();
    const lead = (unitId: string) =>
      world.refusal('settings.appointHead', { unitId, personId: idOf('intake') });
    expect(lead(top)).toBe('headBelongsToUnit');
    expect(lead(below)).toBeNull();
    expect(lead(branch)).toBeNull();
  });
});

describe('a tie', () => {
  it('is declared once, to another who is in the directory', () => {
    const world = new SettingsWorld();
    const declare = (otherId: string) =>
      world.refusal('settings.declareTie', { otherId, kind: 'sibling' }, 'intake');
    expect(declare(idOf('intake'))).toBe('tieToAnother');
    expect(declare(stranger)).toBe('tieToAnother');
    expect(declare(idOf('outsider'))).toBeNull();
    expect(declare(idOf('outsider'))).toBe('tieOnce');
  });

  it('is entered for somebody else only from paper', () => {
    const world = new SettingsWorld();
    const record = { personId: idOf('intake'), otherId: idOf('outsider'), kind: 'spouse', onPaper: true };
    expect(() => world.refusal('settings.recordTie', { ...record, onPaper: false })).toThrow();
    expect(world.refusal('settings.recordTie', record, 'supervisor')).toBe('notYourTurn');
    expect(world.refusal('settings.recordTie', record)).toBeNull();
  });
});
