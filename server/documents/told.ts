// What a template is told: one case as of one entry, with the words and names that it needs. A template adds nothing that is not
// in here; where the record holds nothing, it says so.
import type { z } from 'zod';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { Allegation, Facts } from '#workflows/case/facts.ts';
import type { FieldMeta } from '#workflows/case/fields.ts';
import { findState } from '#workflows/case/stages.ts';
import type { Day } from '#workflows/rules/day.ts';
import { findProvision, pinOf, type RulePack, type Words } from '#workflows/rules/pack.ts';
import { editionsOf } from '#workflows/rules/packs.ts';
import type { ReadEntry } from '../cases/case-reading.ts';
import type { Locale } from '../people/viewer.ts';
import { type Block, paragraphsOf } from './sheet.ts';
import type { DocumentWords } from './words/document-words.ts';
import { monthsEn } from './words/frame-words.ts';

export type Named = { name: string; title: string };

export type Told = {
  locale: Locale;
  words: DocumentWords;
  ref: string;
  /** Of the case's unit, or of the one that issues. */
  unitName: (id: string) => string;
  /** The facts right after the entry. */
  facts: Facts;
  pack: RulePack;
  entry: ReadEntry;
  /** All up to the entry. */
  entries: readonly ReadEntry[];
  /** Null for whom the directory does not know. */
  findPerson: (id: string | null) => Named | null;
};

export function nameOf({ findPerson, words }: Told, id: string | null): string {
  return findPerson(id)?.name ?? words.nobody;
}

export function respondentOf(told: Told): string {
  return nameOf(told, told.facts.respondentId);
}

/** A day as it is written in a sentence. */
export function dayIn({ locale, words }: Told, day: Day | null | undefined): string {
  if (!day) return words.notOnRecord;
  const [year = '', month = '', date = ''] = day.split('-');
  return locale === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${monthsEn[Number(month) - 1]} ${year}`;
}

export function textIn(entry: ReadEntry | undefined, field: string): string | null {
  const found = entry?.text[field];
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

/** What somebody wrote, or that nothing of it is on record. */
export function written({ words }: Told, text: string | null): Block {
  return text === null
    ? { as: 'missing', text: words.missing }
    : { as: 'text', paragraphs: paragraphsOf(text) };
}

export function lastOf({ entries }: Told, ...types: string[]): ReadEntry | undefined {
  return entries.findLast(({ type }) => types.includes(type));
}

/** A choice of a command's form in the words of that form. */
export function choiceIn({ locale, words }: Told, type: string, field: string, value: unknown): string {
  const meta = metaOf(type, field);
  return meta?.choices?.find((one) => one.value === value)?.[locale] ?? words.notOnRecord;
}

export function labelIn({ locale }: Told, type: string, field: string): string {
  return metaOf(type, field)?.[locale] ?? field;
}

function metaOf(type: string, field: string): Partial<FieldMeta> | undefined {
  const schema = findCommand(type)?.payload.shape[field] as z.ZodType | undefined;
  if (!schema) return undefined;
  const inner = 'innerType' in schema.def ? (schema.def.innerType as z.ZodType) : schema;
  return { ...(inner.meta() ?? {}), ...(schema.meta() ?? {}) } as Partial<FieldMeta>;
}

/** A sanction, a factor, a choice of a ballot or how a case ended. */
export function codeIn({ locale, words, pack }: Told, code: string): string {
  const listed = [...pack.sanctions, ...pack.factors].find((one) => one.code === code);
  const named: Words | undefined = listed?.words ?? findState(`resolved.${code}`)?.words;
  return named?.[locale] ?? words.ballots.choices[code] ?? code;
}

export type ToldAllegation = Allegation & {
  n: number;
  /** "Dấu hiệu …": what it is called while nothing is decided. */
  alleged: string;
  title: string;
  act: string | null;
  place: string | null;
  when: string;
};

/** The allegations that the case rests on, numbered as in every other document of it. */
export function allegationsOf(told: Told, only: readonly Allegation[]): ToldAllegation[] {
  const { facts, locale, words } = told;
  return facts.allegations.flatMap((one, index) => {
    if (!only.includes(one)) return [];
    const made = entryThatMade(told, one.id);
    const provision = findProvision(packAt(one.pin, told.pack), one.provision);
    return [
      {
        ...one,
        n: index + 1,
        alleged: provision?.alleged[locale] ?? one.provision,
        title: `${one.provision}: ${provision?.title[locale] ?? words.notOnRecord}`,
        act: textIn(made, 'act'),
        place: textIn(made, 'place'),
        when: words.fromTo(dayIn(told, one.from), dayIn(told, one.to)),
      },
    ];
  });
}

/** The pack that an allegation is judged by: the rule in force on the last day of the conduct. */
function packAt(pin: string, usual: RulePack): RulePack {
  const [edition = ''] = pin.split('#');
  const [id = ''] = edition.split('@');
  return editionsOf(id).find((one) => pinOf(one) === edition) ?? usual;
}

/** The entry whose first minted id this is. */
export function entryThatMade({ entries }: Told, id: string): ReadEntry | undefined {
  return entries.find(({ resolved }) => (resolved as { ids?: string[] }).ids?.includes(id));
}

export function allegationRows(told: Told, one: ToldAllegation): [string, string][] {
  const { words } = told;
  return [
    [words.provision, one.title],
    [words.act, one.act ?? words.notOnRecord],
    [words.place, one.place ?? words.notOnRecord],
    [words.time, one.when],
  ];
}

/** How long one has, as the pack says; null where it says nothing. */
export function windowOf({ pack, words }: Told, clock: string): { amount: string; article: string } | null {
  const rule = pack.clocks[clock];
  return rule ? { amount: words.amount(rule.amount, rule.unit), article: rule.article } : null;
}

/** Numbered articles; the first sentence of each stands behind its number. */
export function numbered({ words }: Told, contents: readonly Block[][]): Block[] {
  return contents
    .filter(({ length }) => length > 0)
    .flatMap(([first, ...rest], index) => {
      const text = first?.as === 'text' ? first.paragraphs.join(' ') : '';
      return [{ as: 'article' as const, label: words.decision.article(index + 1), text }, ...rest];
    });
}
