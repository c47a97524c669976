// What a case is called: alleged until a decision is final, then what was decided and nothing that was not found.
import { describe, expect, it } from 'vitest';
import { isFinal, titleWords } from '#client/case/case-title.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';

const pack = packOf(defaultPack);
const card = {
  provisions: ['GI-03', 'GI-05'],
  state: 'verification.responding',
  sanction: null,
  outcome: null,
};
const proven = [
  { provision: 'GI-03', found: false },
  { provision: 'GI-05', found: true },
];

describe('the title of a case', () => {
  it('says "alleged" and how many more there are', () => {
    const title = titleWords(card, [], pack);
    expect(title?.words.vi).toMatch(/^Dấu hiệu/);
    expect(title?.words.en).toMatch(/^Alleged/);
    expect(title?.more).toBe(1);
  });

  it('goes on saying "alleged" while a signed decision can be appealed', () => {
    const signed = { ...card, state: 'discipline.appealable', sanction: 'warning' };
    expect(isFinal(signed)).toBe(false);
    expect(titleWords(signed, proven, pack)?.words.en).toMatch(/^Alleged/);
  });

  it('names the sanction and only what was found, once it is final', () => {
    const final = { ...card, state: 'discipline.inForce', sanction: 'warning' };
    const title = titleWords(final, proven, pack);
    expect(title?.words.en).toMatch(/^Warning: /);
    expect(title?.words.en).not.toMatch(/alleged/i);
    expect(title?.more).toBe(0);
  });

  it('says how it ended where nothing was found, and no allegation any more', () => {
    const cleared = { ...card, state: 'resolved.exonerated', outcome: 'exonerated' };
    const title = titleWords(cleared, [], pack);
    expect(title?.words.en).not.toMatch(/alleged/i);
    expect(title?.words.vi).not.toMatch(/Dấu hiệu/);
    expect(title?.more).toBe(0);
  });

  it('is nothing before anything is alleged', () => {
    expect(titleWords({ ...card, provisions: [], state: 'detection.received' }, [], pack)).toBeNull();
  });
});
