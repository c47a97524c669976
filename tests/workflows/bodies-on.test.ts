// Which body a case of a unit comes before, and which one above it decides what the first may only propose.
import { describe, expect, it } from 'vitest';
import { bodiesOn } from '#server/people/bodies-on.ts';
import type { Role } from '#workflows/case/roles.ts';

type Grant = { role: Role; unitId: string };

const line = ['team', 'branch', 'province'];
const grants: Record<string, Grant[]> = {
  teamMember: [{ role: 'member', unitId: 'team' }],
  branchChair: [{ role: 'chair', unitId: 'branch' }],
  branchMember: [{ role: 'member', unitId: 'branch' }],
  provinceChair: [{ role: 'chair', unitId: 'province' }],
  provinceMember: [{ role: 'member', unitId: 'province' }],
  secretary: [{ role: 'secretary', unitId: 'branch' }],
  elsewhere: [{ role: 'member', unitId: 'other' }],
};

function bodies(names = Object.keys(grants)): string[][] {
  return bodiesOn(line, names, (name) => grants[name] ?? []);
}

describe('the deciding bodies of a unit', () => {
  it('reach each to the unit in which a chair sits', () => {
    expect(bodies()).toEqual([
      ['teamMember', 'branchChair', 'branchMember'],
      ['provinceChair', 'provinceMember'],
    ]);
  });

  it('are one where there is one chair, however far up', () => {
    expect(bodies(['teamMember', 'branchMember', 'provinceChair'])).toEqual([
      ['teamMember', 'branchMember', 'provinceChair'],
    ]);
  });

  it('are one without a chair where nobody presides', () => {
    expect(bodies(['teamMember'])).toEqual([['teamMember']]);
  });
});
