// Every string of the account's pages stands in the catalogue, in both languages, with the same gaps to fill in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountWordsEn, accountWordsVi } from '#client/words/account-words.ts';

const folder = join(import.meta.dirname, '../../client/account');
const sources = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

function leaves(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

describe('the words of the account’s pages', () => {
  const vietnamese = new Map(leaves(accountWordsVi));

  it('has every string that the pages ask for', () => {
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/t\((?:[^)]*\? )?'account\.([a-zA-Z.]+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(25);
    const missing = asked.filter((key) => !vietnamese.has(key) && !vietnamese.has(`${key}_other`));
    expect(missing).toEqual([]);
  });

  it('leaves the same gaps to fill in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    const english = new Map(leaves(accountWordsEn));
    for (const [path, text] of vietnamese) expect(gaps(english.get(path) ?? ''), path).toEqual(gaps(text));
  });

  it('is not spoken past by a component', () => {
    const spoken = sources.filter((text) =>
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text.replace(/\/\/.*$/gm, '')),
    );
    expect(spoken).toEqual([]);
  });
});
