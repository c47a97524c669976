// `pack diff`: what differs between two packs, number by number, with what it means for the respondent. Exit code 0 when
// they are the same, 1 when they differ. Sentences that were written anew are counted, not listed.
import { comparePacks, type PackChange } from '#workflows/rules/compare-packs.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import type { Leaf } from '#workflows/rules/pack-paths.ts';
import { type Locale, type PackWords, packWords } from './pack-words.ts';
import { textTable } from './text-table.ts';
import type { Told } from './validate-pack-command.ts';

export function diffPacksCommand(from: RulePack, to: RulePack, locale: Locale): Told {
  const words = packWords[locale];
  const changes = comparePacks(from, to);
  if (changes.length === 0) return { lines: [words.same], code: 0 };
  const numbers = changes.filter(({ wording }) => !wording);
  const wording = changes.length - numbers.length;
  const head = [words.path, words.from, words.to, words.direction];
  return {
    lines: [
      ...(numbers.length > 0 ? textTable([head, ...numbers.map((one) => rowOf(one, words))]) : []),
      '',
      `${words.onlyWording}: ${wording}`,
    ],
    code: 1,
  };
}

function rowOf({ path, from, to, direction }: PackChange, words: PackWords): string[] {
  return [path, shown(from, words), shown(to, words), words[direction]];
}

function shown(leaf: Leaf | undefined, words: PackWords): string {
  return leaf === undefined ? words.none : String(leaf);
}
