// The fields of a form, read from a command's own schema: one list for the form, for the history's labels and for the
// messages. Invariant: nothing is known here about any single command, so a new command has its form at once.

import { z } from 'zod';
import type { Choice, FieldHint, FieldMeta } from '#workflows/case/fields.ts';
import type { Words } from '#workflows/rules/pack.ts';

/** What may be entered at least and at most: characters, items or numbers, by the kind of the field. */
export type Limits = { least: number | null; most: number | null };

export type FormField = {
  key: string;
  hint: FieldHint;
  label: Words;
  help: Words | null;
  /** What somebody might write there. */
  example: Words | null;
  optional: boolean;
  /** For persons: the role to offer; `anyone` offers the whole directory. */
  role: string | null;
  /** Null where only the case knows the choices. */
  choices: readonly Choice[] | null;
  limits: Limits;
  /** A statement that has to be ticked. */
  mustBeTrue: boolean;
  /** The fields of one row, for `rows`. */
  fields: readonly FormField[];
};

/** The fields of a payload in the order in which the schema names them. */
export function formFieldsOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).map(([key, field]) => fieldOf(key, field as z.ZodType));
}

function fieldOf(key: string, schema: z.ZodType): FormField {
  const { inner, optional, meta } = unwrap(schema);
  const hint = meta.hint ?? hintOf(inner);
  const isRows = hint === 'rows' && inner instanceof z.ZodArray;
  const row = isRows && inner.element instanceof z.ZodObject ? inner.element : null;
  return {
    ...{ key, hint },
    label: { vi: meta.vi ?? key, en: meta.en ?? key },
    help: wordsOf(meta.helpVi, meta.helpEn),
    example: wordsOf(meta.exampleVi, meta.exampleEn),
    optional,
    role: meta.role ?? null,
    choices: meta.choices ?? null,
    limits: limitsOf(inner),
    mustBeTrue: inner instanceof z.ZodLiteral,
    fields: row ? formFieldsOf(row) : [],
  };
}

function wordsOf(vi: string | undefined, en: string | undefined): Words | null {
  return vi || en ? { vi: vi ?? '', en: en ?? '' } : null;
}

type Unwrapped = { inner: z.ZodType; optional: boolean; meta: Partial<FieldMeta> };

/** The schema under `optional` and `nullable`; what is said on the outside wins over what is said inside. */
function unwrap(schema: z.ZodType): Unwrapped {
  const meta = (schema.meta() ?? {}) as Partial<FieldMeta>;
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable))
    return { inner: schema, optional: false, meta };
  const under = unwrap(schema.def.innerType as z.ZodType);
  return { inner: under.inner, optional: true, meta: { ...under.meta, ...meta } };
}

/** What a field without a hint is closest to. */
function hintOf(schema: z.ZodType): FieldHint {
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return 'flag';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodEnum) return 'choice';
  return schema instanceof z.ZodArray ? 'rows' : 'text';
}

function limitsOf(schema: z.ZodType): Limits {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return {
    least: json.minLength ?? json.minItems ?? json.minimum ?? null,
    most: json.maxLength ?? json.maxItems ?? json.maximum ?? null,
  };
}
