// Every string of the frame, the board, the desk and the sign-in page stands in the catalogue, in both languages, with the
// same gaps to fill; and no component says anything that is not in it.
import { describe, expect, it } from 'vitest';
import { shellWordsEn, shellWordsVi } from '#client/words/shell-words.ts';
import { gapsIn, sentencesOf, sourcesIn, spokenPast } from '#tests/support/page-words.ts';
import { roles } from '#workflows/case/roles.ts';

const sources = sourcesIn(['board', 'desk', 'live', 'register', 'shell', 'sign-in']);
const vietnamese = sentencesOf(shellWordsVi);
const english = sentencesOf(shellWordsEn);

describe('the words around a case', () => {
  it('has every string that is asked for by its key', () => {
    const sections = Object.keys(shellWordsVi).join('|');
    const key = new RegExp(`['"]((?:${sections})\\.[a-zA-Z0-9.]+)['"]`, 'g');
    const used = sources.flatMap(({ text }) => [...text.matchAll(key)].map((match) => match[1] ?? ''));
    expect(used.length).toBeGreaterThan(60);
    const missing = used.filter((path) => !vietnamese.has(path) && !vietnamese.has(`${path}_other`));
    expect(missing).toEqual([]);
  });

  it('leaves the same gaps to fill in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
    for (const [path, text] of vietnamese)
      expect(gapsIn(english.get(path) ?? ''), path).toEqual(gapsIn(text));
  });

  it('names every role', () => {
    for (const role of roles) expect(vietnamese.get(`role.${role}`), role).toBeTruthy();
  });

  it('is not spoken past: no component holds a Vietnamese letter outside of a comment', () => {
    expect(spokenPast(sources)).toEqual([]);
  });
});
