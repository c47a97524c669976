// What is left to be sent once a part of the matrix went on record: what was written meanwhile is never taken with it.
import { describe, expect, it } from 'vitest';
import { leftAfter, type MatrixDraft, nothingAssessed } from '#client/case/matrix/matrix-groups.ts';

const before: MatrixDraft = {
  elements: { 'a act': { ...nothingAssessed, met: 'met' }, 'b act': { ...nothingAssessed, met: 'open' } },
  addressed: { a: 'Đã đối chiếu.', b: 'Còn xem.' },
};

describe('what is left of a draft', () => {
  it('is all but what was sent', () => {
    expect(leftAfter({ elements: ['a act'], addressed: 'a' }, before, before)).toEqual({
      elements: { 'b act': before.elements['b act'] },
      addressed: { b: 'Còn xem.' },
    });
  });

  it('is also what was changed or begun while it was on its way', () => {
    const changed = { ...nothingAssessed, met: 'notMet' };
    const now: MatrixDraft = {
      elements: { ...before.elements, 'a act': changed, 'c act': changed },
      addressed: { ...before.addressed, a: 'Đã đối chiếu với phiếu chi.' },
    };
    expect(leftAfter({ elements: ['a act'], addressed: 'a' }, before, now)).toEqual({
      elements: { 'a act': changed, 'b act': before.elements['b act'], 'c act': changed },
      addressed: { a: 'Đã đối chiếu với phiếu chi.', b: 'Còn xem.' },
    });
  });
});
