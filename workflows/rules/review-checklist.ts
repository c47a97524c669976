// What no program can check: questions that a person answers before a pack is installed. Each is about this very pack,
// so the list is made from it: its sources, its flags, its provisions.
import type { RulePack } from './pack.ts';
import type { Words } from './pack-text.ts';

/** How a source begins that is no text but the organisation's own choice. */
const ownSource = 'the organisation’s own';

export type ChecklistItem = { key: string; words: Words };

export function reviewChecklist(pack: RulePack): ChecklistItem[] {
  return [
    { key: 'checkAgainst', words: pack.checkAgainst },
    ...sourcesOf(pack).map((source) => ({ key: `source.${source}`, words: askAbout(source) })),
    ...pack.flags.map(({ path, words }) => ({ key: `flag.${path}`, words })),
    ...pack.provisions.map(({ code, title }) => ({
      key: `provision.${code}`,
      words: {
        vi: `${code} ${title.vi}: chỉ nêu hành vi mà chứng cứ có thể chứng minh, đúng với điều khoản thành văn?`,
        en: `${code} ${title.en}: does it name only acts that evidence can show, and follow a written provision?`,
      },
    })),
  ];
}

function askAbout(source: string): Words {
  return source.startsWith(ownSource)
    ? {
        vi: 'Tổ chức đã tự quyết định những con số không có trong văn bản?',
        en: 'Has the organisation decided the numbers that no text gives?',
      }
    : {
        vi: `Đã đối chiếu các con số với văn bản hiện hành: ${source}?`,
        en: `Have the numbers been checked against the text in force: ${source}?`,
      };
}

/** The texts that the numbers rest on, without the articles, each once. */
function sourcesOf(pack: RulePack): string[] {
  const cited = [
    ...Object.values(pack.clocks),
    ...Object.values(pack.citations),
    ...pack.limitationClasses,
  ].map(({ source }) => source.replace(/, \d+\.\d+$/, ''));
  return [...new Set(cited)].sort();
}
