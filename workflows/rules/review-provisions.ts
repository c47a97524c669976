// Refuses provisions that a fair procedure can never rest on: a protected ground, silence read as obstruction, a report
// or testimony read as disclosure, or nothing that evidence could show. It reads titles, elements and factors, in both
// languages; words alone never prove a provision fair, so the checklist still asks a person to read each.
import { finderOf, hasForeignLetters, plain } from './closed-words.ts';
import type { Provision, RulePack, Words } from './pack.ts';
import { type PackCheck, type PackFinding, refused } from './pack-finding.ts';
import {
  contraryWords,
  exclusionOpenings,
  mentalWords,
  protectedGrounds,
  reportingWords,
  retaliationWords,
  silenceWords,
  vagueWords,
} from './protected-words.ts';

type Sentence = { path: string; text: string };

const findGround = finderOf(protectedGrounds);
const findSilence = finderOf(silenceWords);
const findReporting = finderOf(reportingWords);
const findRetaliation = finderOf(retaliationWords);
const findVague = finderOf(vagueWords);
const findMental = finderOf(mentalWords);
const findContrary = finderOf(contraryWords);
const opensExclusion = exclusionOpenings.map(plain);
/** In a provision against retaliation, a report is what the victim did or why it was done. */
const findVictim = finderOf(['người bị hại', 'vì việc', 'victim*', 'because of']);

export const reviewProvisions: PackCheck = (pack) => [
  ...pack.provisions.flatMap(reviewProvision),
  ...aggravatingSentences(pack).flatMap((sentence) => [
    ...forbidden(sentence),
    ...readAsBreach(sentence, findReporting, 'reportingForbidden'),
  ]),
];

function reviewProvision(provision: Provision): PackFinding[] {
  const path = `provisions.${provision.code}`;
  const titles = [
    ...inBoth(`${path}.title`, provision.title),
    ...inBoth(`${path}.alleged`, provision.alleged),
  ];
  const elements = provision.elements.flatMap(({ key, words }) => inBoth(`${path}.elements.${key}`, words));
  const sentences = [...titles, ...elements.filter(({ text }) => !isExclusion(text))];
  const guardsReporters = inBoth(path, provision.title).every(({ text }) => findRetaliation(text) !== null);
  return [
    ...sentences.flatMap(forbidden),
    ...sentences
      .filter(({ text }) => !(guardsReporters && (findRetaliation(text) ?? findVictim(text))))
      .flatMap((sentence) => readAsBreach(sentence, findReporting, 'reportingForbidden')),
    ...(provision.elements.some(({ words }) => isObjective(words)) ? [] : [notObjective(path)]),
  ];
}

/** What no sentence of a provision and no aggravating factor may name. */
function forbidden(sentence: Sentence): PackFinding[] {
  return [
    ...readAsBreach(sentence, findGround, 'protectedGround'),
    ...readAsBreach(sentence, findSilence, 'silenceForbidden'),
    ...readAsBreach(sentence, findVague, 'notConduct'),
    ...(hasForeignLetters(sentence.text) ? [foreignLetters(sentence.path)] : []),
  ];
}

const reasons: Readonly<Record<string, Words>> = {
  protectedGround: {
    vi: 'Nêu một căn cứ được bảo vệ; không điều khoản nào được dựa vào đó',
    en: 'It names a protected ground; no provision rests on one',
  },
  silenceForbidden: {
    vi: 'Coi việc im lặng hoặc không nhận là vi phạm',
    en: 'It reads silence or a denial as a breach',
  },
  reportingForbidden: {
    vi: 'Coi việc phản ánh, khiếu nại hoặc làm chứng là vi phạm',
    en: 'It reads a report, an appeal or testimony as a breach',
  },
  notConduct: {
    vi: 'Nêu một thái độ hoặc sự đánh giá, không phải hành vi',
    en: 'It names an attitude or a judgement, not an act',
  },
};

function readAsBreach(
  { path, text }: Sentence,
  find: (text: string) => string | null,
  code: string,
): PackFinding[] {
  const word = find(text);
  const reason = reasons[code];
  return word && reason ? [refused(code, path, `${reason.vi}: “${word}”.`, `${reason.en}: “${word}”.`)] : [];
}

/** One clause that takes things out: it neither turns round nor goes on to a clause that forbids. */
function isExclusion(text: string): boolean {
  const searched = plain(text);
  const opens = opensExclusion.some((opening) => searched.startsWith(`${opening} `));
  const [, ...further] = text.split(',');
  return opens && findContrary(text) === null && !/[;:.!?…()–—]/.test(text) && further.every(isListItem);
}

/** What may follow a comma: one more word to take out, or two with "or" between them. */
function isListItem(text: string): boolean {
  return plain(text)
    .split(/ (?:hoặc|or) /)
    .every((item) => item.split(' ').length <= 3 && (findReporting(item) ?? findSilence(item)) !== null);
}

function isObjective({ vi, en }: Words): boolean {
  return [vi, en].every((text) => !isExclusion(text) && !findMental(text) && !findVague(text));
}

function notObjective(path: string): PackFinding {
  return refused(
    'notObjective',
    `${path}.elements`,
    'Không có yếu tố nào mà chứng cứ có thể chứng minh.',
    'It has no element that evidence can show.',
  );
}

function foreignLetters(path: string): PackFinding {
  return refused(
    'foreignLetters',
    path,
    'Có chữ cái không phải chữ Latinh.',
    'It holds letters that are not Latin.',
  );
}

function aggravatingSentences(pack: RulePack): Sentence[] {
  return pack.factors
    .filter(({ kind }) => kind === 'aggravating')
    .flatMap(({ code, words }) => inBoth(`factors.${code}`, words));
}

function inBoth(path: string, { vi, en }: Words): Sentence[] {
  return [
    { path: `${path}.vi`, text: vi },
    { path: `${path}.en`, text: en },
  ];
}
