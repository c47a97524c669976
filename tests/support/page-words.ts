// What is held of the words of every page alike: the sentences of a catalogue by their keys, the sources that ask for them,
// the gaps that a sentence has, and Vietnamese that a component says past the catalogue.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const client = join(import.meta.dirname, '../../client');

export type Source = { name: string; text: string };

/** The components and modules of the folders of `client/`, with their texts. */
export function sourcesIn(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(client, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(client, folder, name), 'utf8') })),
  );
}

/** Every sentence of a catalogue under its whole key. */
export function sentencesOf(words: object, prefix = ''): Map<string, string> {
  const found = Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...sentencesOf(value, `${prefix}${key}.`)],
  );
  return new Map(found);
}

/** The names of the gaps that a sentence has to be filled with. */
export function gapsIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

/** Names of the sources that hold a Vietnamese letter outside of a comment. */
export function spokenPast(sources: readonly Source[]): string[] {
  const letter = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;
  return sources
    .filter(({ text }) => letter.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ name }) => name);
}
