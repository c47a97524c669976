// What a form holds while it is filled in, and how that becomes a payload. Empty entries are left out of the payload,
// so that the schema says "missing" for what is required and nothing for what is not.
import type { FormField } from './form-field.ts';

export type FormValues = Record<string, unknown>;
/** Where a value stands: `['answers', 0, 'text']`. */
export type FieldPath = readonly (string | number)[];

export function pathKey(path: FieldPath): string {
  return path.join('.');
}

/** Empty values; a row for each current allegation where a row speaks about one. */
export function emptyValues(fields: readonly FormField[], allegationIds: readonly string[]): FormValues {
  return Object.fromEntries(fields.map((field) => [field.key, emptyValue(field, allegationIds)]));
}

function emptyValue(field: FormField, allegationIds: readonly string[]): unknown {
  if (field.hint === 'flag') return false;
  if (isList(field)) return [];
  if (field.hint !== 'rows') return '';
  const about = allegationFieldOf(field);
  if (about) return allegationIds.map((id) => ({ ...emptyRow(field, allegationIds), [about.key]: id }));
  return Array.from({ length: Math.max(field.optional ? 0 : 1, field.limits.least ?? 0) }, () =>
    emptyRow(field, allegationIds),
  );
}

export function emptyRow(field: FormField, allegationIds: readonly string[]): FormValues {
  return emptyValues(field.fields, allegationIds);
}

/** The field by which each row speaks about one allegation, if the rows are of that kind. */
export function allegationFieldOf(field: FormField): FormField | undefined {
  return field.fields.find((one) => one.hint === 'allegation');
}

export function isList(field: FormField): boolean {
  return ['people', 'allegations', 'exhibits', 'documents', 'sanctions', 'factors', 'files'].includes(
    field.hint,
  );
}

export function valueAt(values: FormValues, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
    values,
  );
}

/** The values with the one at `path` replaced; what lies beside it is untouched. */
export function withValueAt(values: FormValues, path: FieldPath, value: unknown): FormValues {
  return replaced(values, path, value) as FormValues;
}

function replaced(at: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(at))
    return at.map((item, index) => (index === step ? replaced(item, rest, value) : item));
  const here = (at ?? {}) as Record<string, unknown>;
  return { ...here, [step]: replaced(here[step], rest, value) };
}

/** The payload that the values stand for. */
export function payloadOf(fields: readonly FormField[], values: FormValues): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  for (const field of fields) {
    const value = sendable(field, values[field.key]);
    if (value !== undefined) payload[field.key] = value;
  }
  return payload;
}

/** A row in which nothing was entered: at most the allegation stands in it that it was made for. */
function isBare(field: FormField, row: Record<string, unknown>): boolean {
  const about = allegationFieldOf(field)?.key;
  return Object.entries(row).every(([key, value]) => key === about || value === false);
}

function sendable(field: FormField, value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (field.hint === 'rows') {
    const rows = (value as FormValues[]).map((row) => payloadOf(field.fields, row));
    return field.optional && rows.every((row) => isBare(field, row)) ? undefined : rows;
  }
  return Array.isArray(value) && value.length === 0 && field.optional ? undefined : value;
}

/** Whether anything was entered that would be a loss: what a fresh form holds does not count. */
export function isTouched(values: FormValues, fresh: FormValues): boolean {
  return JSON.stringify(values) !== JSON.stringify(fresh);
}

/** What an earlier draft still says about the fields and allegations that exist today. */
export function withDraft(fields: readonly FormField[], fresh: FormValues, draft: FormValues): FormValues {
  const merged = fields
    .filter(({ key }) => key in draft && sameShape(draft[key], fresh[key]))
    .map((field) => [field.key, restored(field, fresh[field.key], draft[field.key])]);
  return { ...fresh, ...Object.fromEntries(merged) };
}

/** Rows about allegations are matched by allegation: an answer never moves to another one. */
function restored(field: FormField, fresh: unknown, draft: unknown): unknown {
  const about = field.hint === 'rows' ? allegationFieldOf(field) : undefined;
  if (!about) return draft;
  const kept = new Map((draft as FormValues[]).map((row) => [row[about.key], row]));
  return (fresh as FormValues[]).map((row) => kept.get(row[about.key]) ?? row);
}

function sameShape(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other);
  return typeof one === 'boolean' ? typeof other === 'boolean' : typeof other !== 'boolean';
}
