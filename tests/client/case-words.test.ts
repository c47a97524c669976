// Every string of the case page stands in the catalogue, in both languages, with the same gaps to fill in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseWordsEn, caseWordsVi } from '#client/words/case-words.ts';
import { findCommand } from '#workflows/case/catalogue.ts';
import { parts } from '#workflows/case/roles.ts';
import { stateNames } from '#workflows/case/stages.ts';

const client = join(import.meta.dirname, '../../client');

function sources(folder: string): string[] {
  return readdirSync(join(client, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(client, folder, name), 'utf8'));
}

function at(words: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)?.[key], words);
}

function leaves(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

describe('the words of the case page', () => {
  const used = [...sources('case'), ...sources('picture')].flatMap((source) =>
    [...source.matchAll(/['"]case\.([a-zA-Z_.]+)['"]/g)].map((match) => match[1] ?? ''),
  );

  it('has every string that the page asks for', () => {
    expect(used.length).toBeGreaterThan(100);
    const missing = used.filter(
      (path) => at(caseWordsVi, path) === undefined && at(caseWordsVi, `${path}_other`) === undefined,
    );
    // Types of commands are written alike and are none.
    const words = missing.filter((path) => !findCommand(`case.${path}`));
    expect(words).toEqual([]);
  });

  it('leaves the same gaps to fill in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    const english = new Map(leaves(caseWordsEn));
    for (const [path, text] of leaves(caseWordsVi))
      expect(gaps(english.get(path) ?? ''), path).toEqual(gaps(text));
  });

  it('names every part that the procedure knows', () => {
    for (const part of parts) expect(at(caseWordsVi, `part.${part}`), part).toBeTruthy();
  });

  it('says more about no state than the procedure has', () => {
    const known = new Set(stateNames.map((state) => state.replace('.', '_')));
    expect(Object.keys(caseWordsVi.next).filter((key) => !known.has(key))).toEqual([]);
  });
});
