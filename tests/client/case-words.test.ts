// Every string of the case page stands in the catalogue, in both languages, with the same gaps to fill in.
import { describe, expect, it } from 'vitest';
import { caseWordsEn, caseWordsVi } from '#client/words/case-words.ts';
import { gapsIn, sentencesOf, sourcesIn } from '#tests/support/page-words.ts';
import { findCommand } from '#workflows/case/catalogue.ts';
import { parts } from '#workflows/case/roles.ts';
import { stateNames } from '#workflows/case/stages.ts';
import { problemCodes } from '#workflows/contract/problem.ts';

function at(words: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)?.[key], words);
}

describe('the words of the case page', () => {
  const used = sourcesIn(['case', 'picture']).flatMap(({ text }) =>
    [...text.matchAll(/['"]case\.([a-zA-Z_.]+)['"]/g)].map((match) => match[1] ?? ''),
  );

  it('has every string that the page asks for', () => {
    expect(used.length).toBeGreaterThan(100);
    const missing = used.filter(
      (path) => at(caseWordsVi, path) === undefined && at(caseWordsVi, `${path}_other`) === undefined,
    );
    // Types of commands and codes of refusals are written alike and are none.
    const words = missing.filter((path) => !findCommand(`case.${path}`) && !(`case.${path}` in problemCodes));
    expect(words).toEqual([]);
  });

  it('leaves the same gaps to fill in both languages', () => {
    const english = sentencesOf(caseWordsEn);
    for (const [path, text] of sentencesOf(caseWordsVi))
      expect(gapsIn(english.get(path) ?? ''), path).toEqual(gapsIn(text));
  });

  it('names every part that the procedure knows', () => {
    for (const part of parts) expect(at(caseWordsVi, `part.${part}`), part).toBeTruthy();
  });

  it('says more about no state than the procedure has', () => {
    const known = new Set(stateNames.map((state) => state.replace('.', '_')));
    expect(Object.keys(caseWordsVi.next).filter((key) => !known.has(key))).toEqual([]);
  });
});
