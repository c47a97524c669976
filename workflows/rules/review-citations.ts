// Every number has its article and its source, and every article that is cited exists. The clocks and limitation
// classes carry theirs; everything else is cited by path, and a path stands for all numbers under it.
import type { RulePack } from './pack.ts';
import { type PackCheck, type PackFinding, refused, warned } from './pack-finding.ts';
import { leavesOf } from './pack-paths.ts';

const carriesItsOwn = /^(clocks|limitationClasses)\./;

export const reviewCitations: PackCheck = (pack, needs) => [
  ...uncitedNumbers(pack),
  ...citationsOfNothing(pack),
  ...missingArticles(pack, needs.articles),
];

function uncitedNumbers(pack: RulePack): PackFinding[] {
  const cited = Object.keys(pack.citations);
  return numberPaths(pack)
    .filter((path) => !cited.some((one) => covers(one, path)))
    .map((path) =>
      refused(
        'uncited',
        path,
        'Con số không có điều khoản và nguồn.',
        'This number has no article and no source.',
      ),
    );
}

function citationsOfNothing(pack: RulePack): PackFinding[] {
  const paths = [...leavesOf(pack).keys()];
  return Object.keys(pack.citations)
    .filter((one) => !paths.some((path) => covers(one, path)) && !isEmptyPart(pack, one))
    .map((one) =>
      warned(
        'citesNothing',
        `citations.${one}`,
        'Dẫn nguồn cho phần không có.',
        'This cites a part that is not there.',
      ),
    );
}

function missingArticles(pack: RulePack, byRules: readonly string[]): PackFinding[] {
  const cited = new Map<string, string>();
  for (const article of byRules) cited.set(article, `articles.${article}`);
  for (const [path, { article }] of Object.entries(pack.citations)) cited.set(article, `citations.${path}`);
  for (const [key, { article }] of Object.entries(pack.clocks)) cited.set(article, `clocks.${key}`);
  for (const { code, article } of pack.limitationClasses) cited.set(article, `limitationClasses.${code}`);
  return [...cited]
    .filter(([article]) => pack.articles[article] === undefined)
    .map(([article, path]) =>
      refused(
        'noArticle',
        path,
        `Điều ${article} được dẫn mà không có trong bộ quy tắc.`,
        `Article ${article} is cited and is not in the pack.`,
      ),
    );
}

function numberPaths(pack: RulePack): string[] {
  return [...leavesOf(pack)]
    .filter(([path, leaf]) => typeof leaf === 'number' && !carriesItsOwn.test(path))
    .map(([path]) => path);
}

/** Whether a citation of `cited` speaks for `path`: the same, or a part that holds it. */
function covers(cited: string, path: string): boolean {
  return path === cited || path.startsWith(`${cited}.`);
}

/** A part that holds no numbers today, such as thresholds of single sanctions where there are none. */
function isEmptyPart(pack: RulePack, path: string): boolean {
  let part: unknown = pack;
  for (const name of path.split('.')) {
    if (typeof part !== 'object' || part === null) return false;
    part = Object.entries(part).find(([key]) => key === name)?.[1];
  }
  return typeof part === 'object' && (part === null || Object.keys(part).length === 0);
}
