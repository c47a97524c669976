// Fields of a command's payload: a zod schema with the label in both languages and a hint for the form beside it.
// Narrative is anything that is free text: it is stored encrypted and never reaches the facts or a guard.
import { z } from 'zod';
import type { roles } from './roles.ts';

export type FieldHint =
  | 'text'
  | 'line'
  | 'person'
  | 'people'
  | 'unit'
  | 'case'
  | 'meeting'
  | 'provision'
  | 'allegation'
  | 'allegations'
  | 'ballot'
  | 'defect'
  | 'exhibits'
  | 'documents'
  | 'sanctions'
  | 'factors'
  | 'date'
  | 'choice'
  | 'flag'
  | 'number'
  | 'file'
  | 'files'
  | 'rows';

export type Choice = { value: string; vi: string; en: string };

export type FieldMeta = {
  hint: FieldHint;
  vi: string;
  en: string;
  helpVi?: string;
  helpEn?: string;
  /** What somebody might write there. Of conduct and papers, and never an answer that suggests itself. */
  exampleVi?: string;
  exampleEn?: string;
  /** For persons: the role to offer; `anyone` offers the whole directory of the unit, `readers` those who read the file. */
  role?: string;
  choices?: Choice[];
  /** Free text: goes into the encrypted payload only. */
  narrative?: boolean;
};

/** Label, optional help and optional example of a field, in both languages. */
export type Label = Pick<FieldMeta, 'vi' | 'en' | 'helpVi' | 'helpEn' | 'exampleVi' | 'exampleEn'>;

/** A text of several sentences, at least a few words long: reasons, descriptions, answers. */
export function text(label: Label, longest = 8000) {
  return z
    .string()
    .trim()
    .min(3)
    .max(longest)
    .meta({ hint: 'text', narrative: true, ...label });
}

/** One line of text: a place, a title. */
export function line(label: Label, longest = 200) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .meta({ hint: 'line', narrative: true, ...label });
}

export function person(label: Label, role: (typeof roles)[number] | 'anyone') {
  return z.uuid().meta({ hint: 'person', role, ...label });
}

export function people(label: Label, role: (typeof roles)[number] | 'anyone' | 'readers', fewest = 1) {
  return z
    .array(z.uuid())
    .min(fewest)
    .max(40)
    .meta({ hint: 'people', role, ...label });
}

export function unit(label: Label) {
  return z.uuid().meta({ hint: 'unit', ...label });
}

/** Another case, by its id. */
export function otherCase(label: Label) {
  return z.uuid().meta({ hint: 'case', ...label });
}

/** A meeting of the body, by its id. */
export function meeting(label: Label) {
  return z.uuid().meta({ hint: 'meeting', ...label });
}

export function provision(label: Label) {
  return z
    .string()
    .regex(/^[A-Z]{2}-\d{2}$/)
    .meta({ hint: 'provision', ...label });
}

export function allegation(label: Label) {
  return z.uuid().meta({ hint: 'allegation', ...label });
}

/** The ballot that is open: filled in by the page, so that a vote never lands on a question opened since. */
export function ballot(label: Label) {
  return z.uuid().meta({ hint: 'ballot', ...label });
}

export function exhibits(label: Label, fewest = 0) {
  return z
    .array(z.uuid())
    .min(fewest)
    .max(200)
    .meta({ hint: 'exhibits', ...label });
}

/** Documents made of the case, by their ids. */
export function documents(label: Label) {
  return z
    .array(z.uuid())
    .max(50)
    .meta({ hint: 'documents', ...label });
}

export function sanctions(label: Label) {
  return z
    .array(
      z
        .string()
        .regex(/^[A-Za-z]{1,40}$/)
        .meta({ hint: 'choice' }),
    )
    .max(10)
    .meta({ hint: 'sanctions', ...label });
}

/** Codes of the pack's factors; which of them a provision knows is for a rule. */
export function factors(label: Label) {
  return z
    .array(
      z
        .string()
        .regex(/^[A-Za-z]{1,40}$/)
        .meta({ hint: 'choice' }),
    )
    .max(20)
    .meta({ hint: 'factors', ...label });
}

export function date(label: Label) {
  return z.iso.date().meta({ hint: 'date', ...label });
}

export function number(label: Label, least: number, most: number) {
  return z
    .int()
    .min(least)
    .max(most)
    .meta({ hint: 'number', ...label });
}

/** A box to tick; `mustBeTrue` for a statement without which the act makes no sense. */
export function flag(label: Label) {
  return z.boolean().meta({ hint: 'flag', ...label });
}

export function confirmed(label: Label) {
  return z.literal(true).meta({ hint: 'flag', ...label });
}

/** One of a closed list; each choice has its words in both languages. */
export function choice<const Values extends Record<string, { vi: string; en: string }>>(
  label: Label,
  values: Values,
) {
  const keys = Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];
  const choices = keys.map((value) => ({
    value,
    vi: values[value]?.vi ?? value,
    en: values[value]?.en ?? value,
  }));
  return z.enum(keys).meta({ hint: 'choice', choices, ...label });
}

/** A procedural defect that the linter finds on the case now, by its code. */
export function defect(label: Label) {
  return z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .meta({ hint: 'defect', ...label });
}

/** Choices that only the case knows (ballot choices): checked by a rule, not by the schema. */
export function codeOf(label: Label) {
  return z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .meta({ hint: 'choice', ...label });
}

/** A file that was handed in before, by its id. */
export function file(label: Label) {
  return z.uuid().meta({ hint: 'file', ...label });
}

/** Files in the evidence store, each by its id and the hash that says which bytes it is. */
export function files(label: Label, fewest = 0, most = 20) {
  const file = z.strictObject({
    id: z.uuid().meta({ hint: 'file', vi: 'Mã tệp', en: 'Id of the file' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ hint: 'file', vi: 'SHA-256 của tệp', en: 'SHA-256 of the file' }),
  });
  return z
    .array(file)
    .min(fewest)
    .max(most)
    .meta({ hint: 'files', ...label });
}

/** Several rows of fields, such as an answer to each allegation. */
export function rows<Row extends z.ZodObject>(label: Label, row: Row, fewest = 1, most = 50) {
  return z
    .array(row)
    .min(fewest)
    .max(most)
    .meta({ hint: 'rows', ...label });
}
