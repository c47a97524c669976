// Takes a payload apart: what may enter the facts and the record (ids, codes, days, numbers) and what is narrative,
// which is only ever stored encrypted. A field is narrative where its schema says so, and any unmarked string is too.
import { z } from 'zod';

const harmlessFormats = new Set(['uuid', 'date', 'regex']);

/** The payload without its narrative: what `advance` reads and the entry stores in the clear. */
export function withoutNarrative(schema: z.ZodType, payload: unknown): Record<string, unknown> {
  return strip(schema, payload) as Record<string, unknown>;
}

/** The narrative alone, text by text in the order of the form: what can be read of a payload and searched in. */
export function narrativeOf(schema: z.ZodType, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return narrativeOf(schema.def.innerType as z.ZodType, value);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => narrativeOf(schema.def.element as z.ZodType, item));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      narrativeOf(field as z.ZodType, (value as Record<string, unknown>)[key]),
    );
  return typeof value === 'string' && value !== '' && !isHarmless(schema) ? [value] : [];
}

function strip(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return strip(schema.def.innerType as z.ZodType, value);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((item) => strip(schema.def.element as z.ZodType, item));
  if (schema instanceof z.ZodObject) return stripObject(schema, value as Record<string, unknown>);
  return isHarmless(schema) ? value : undefined;
}

function stripObject(schema: z.ZodObject, value: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const stripped = strip(field as z.ZodType, value[key]);
    if (stripped !== undefined) kept[key] = stripped;
  }
  return kept;
}

function isHarmless(schema: z.ZodType): boolean {
  if (schema.meta()?.narrative) return false;
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral || schema instanceof z.ZodBoolean)
    return true;
  if (schema instanceof z.ZodNumber) return true;
  return schema instanceof z.ZodStringFormat ? harmlessFormats.has(schema.format ?? '') : hasPattern(schema);
}

/** Codes are strings with a pattern and no free text in them. */
function hasPattern(schema: z.ZodType): boolean {
  const hint = schema.meta()?.hint;
  return (
    schema instanceof z.ZodString &&
    (hint === 'provision' ||
      hint === 'file' ||
      hint === 'choice' ||
      hint === 'defect' ||
      hint === 'sanctions')
  );
}
