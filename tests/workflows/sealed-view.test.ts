// Who reads a sealed file: its respondent and, while it is asked to rule, the authority. To all others it is there and
// closed. A tombstone belongs to nobody.
import { describe, expect, it } from 'vitest';
import type { CaseWorld } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { decided } from '#tests/support/decided-case.ts';
import { casePartsOf } from '#workflows/access/case-parts.ts';
import { depthOf } from '#workflows/access/may-view.ts';
import type { Part } from '#workflows/case/roles.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';

function sealed(): CaseWorld {
  const world = decided('exonerated');
  world.must('discipline.serveDecision');
  world.must('discipline.restore');
  world.must('case.seal');
  return world;
}

function depthFor(world: CaseWorld, part: Part, name: Parameters<typeof idOf>[0]) {
  return depthOf(new Set([part]), idOf(name), world.facts);
}

describe('a sealed file', () => {
  it.each([
    ['supervisor', 'supervisor'],
    ['secretary', 'secretary'],
    ['enforcing', 'enforcing'],
    ['member', 'member1'],
  ] as const)('is closed to the %s', (part, name) => {
    expect(depthFor(sealed(), part, name)).toBe('agenda');
  });

  it('stays open to its respondent', () => {
    expect(depthFor(sealed(), 'respondent', 'respondent')).toBe('room');
  });

  it('is read by the authority while it is asked to rule, and not before', () => {
    const world = sealed();
    expect(depthFor(world, 'authority', 'authority')).toBe('agenda');
    world.must('case.requestReopening', undefined, 'respondent');
    expect(depthFor(world, 'authority', 'authority')).toBe('file');
  });

  it('lists the authority among those who see the case only so long', () => {
    const world = sealed();
    const authorities = [idOf('authority')];
    const listed = () =>
      casePartsOf(world.facts, world.state, authorities).some((one) => one.part === 'authority');
    expect(listed()).toBe(false);
    world.must('case.requestReopening', undefined, 'respondent');
    expect(listed()).toBe(true);
    world.must('case.refuseReopening');
    expect(listed()).toBe(false);
  });

  it('is on the board without a name and without what was alleged', () => {
    const { facts, state } = sealed();
    expect(storedCardOf(facts, state)).toMatchObject({
      respondentId: null,
      provisions: [],
      assigneeId: null,
    });
  });

  it('lies on the authority’s desk once it is asked', () => {
    const world = sealed();
    expect(storedCardOf(world.facts, world.state).desk).toEqual([]);
    world.must('case.requestReopening', undefined, 'respondent');
    expect(storedCardOf(world.facts, world.state).desk).toEqual(['authority']);
  });

  it('that is disposed of is listed for nobody', () => {
    const world = sealed().wait(366);
    world.must('case.dispose', undefined, 'secretary');
    world.wait(31).must('case.dispose', undefined, 'authority');
    expect(casePartsOf(world.facts, world.state, [idOf('authority')])).toEqual([]);
  });
});
