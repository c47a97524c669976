// Every string of the frame, the board, the desk and the sign-in page stands in the catalogue, in both languages, with the
// same gaps to fill; and no component says anything that is not in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellWordsEn, shellWordsVi } from '#client/words/shell-words.ts';
import { roles } from '#workflows/case/roles.ts';

const client = join(import.meta.dirname, '../../client');
const folders = ['board', 'desk', 'live', 'register', 'shell', 'sign-in'];

const sources = folders.flatMap((folder) =>
  readdirSync(join(client, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(client, folder, name), 'utf8') })),
);

function leaves(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const vietnamese = new Map(leaves(shellWordsVi));
const english = new Map(leaves(shellWordsEn));

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
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
    for (const [path, text] of vietnamese) expect(gaps(english.get(path) ?? ''), path).toEqual(gaps(text));
  });

  it('names every role', () => {
    for (const role of roles) expect(vietnamese.get(`role.${role}`), role).toBeTruthy();
  });

  it('is not spoken past: no component holds a Vietnamese letter outside of a comment', () => {
    const spoken = sources.filter(({ text }) =>
      /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i.test(
        text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    );
    expect(spoken.map(({ name }) => name)).toEqual([]);
  });
});
