// Drafts in the tab's store: each user, case and command has its own, and a store that fails loses only the draft.
import { describe, expect, it } from 'vitest';
import { draftKey, dropDraft, findDraft, keepDraft } from '#client/case/form/draft.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const draft = { values: { reasons: 'Chưa xong' }, savedAt: '2026-11-23T02:00:00.000Z' };

describe('a draft', () => {
  it('is kept by user, case and command', () => {
    const keys = [
      draftKey('ngo-lan', 'case-1', 'detection.recommend'),
      draftKey('le-minh', 'case-1', 'detection.recommend'),
      draftKey('ngo-lan', 'case-2', 'detection.recommend'),
      draftKey('ngo-lan', 'case-1', 'detection.open'),
      draftKey('ngo-lan', null, 'detection.register'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('comes back as it was kept and is gone once dropped', () => {
    const store = memory();
    expect(keepDraft(store, 'a', draft)).toBe(true);
    expect(findDraft(store, 'a')).toEqual(draft);
    expect(findDraft(store, 'b')).toBeNull();
    dropDraft(store, 'a');
    expect(findDraft(store, 'a')).toBeNull();
  });

  it('that cannot be read or kept is no draft, and no fault', () => {
    const store = memory();
    store.setItem('broken', '{');
    store.setItem('other', '"text"');
    expect(findDraft(store, 'broken')).toBeNull();
    expect(findDraft(store, 'other')).toBeNull();
    const full = {
      ...store,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(keepDraft(full, 'a', draft)).toBe(false);
  });
});
