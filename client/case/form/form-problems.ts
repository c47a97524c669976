// What is wrong with a filled-in form, by field: found by the command's own schema before sending, or by the server
// after it. Both are shown the same way. The words come from the caller, so that both languages say the same.
import type { z } from 'zod';
import type { FormField } from './form-field.ts';
import { type FieldPath, pathKey } from './form-values.ts';

export type ProblemKind =
  | 'missing'
  | 'choose'
  | 'tick'
  | 'tooShort'
  | 'tooLong'
  | 'tooFew'
  | 'tooMany'
  | 'tooSmall'
  | 'tooLarge'
  | 'wrong';

export type FieldProblem = {
  path: FieldPath;
  /** The labelled field, or undefined where the path names none. */
  field: FormField | undefined;
  kind: ProblemKind;
  limit: number | null;
  /** Ready words from the server; they win over `kind`. */
  message: string | null;
};

/** Every field that the schema refuses, first things first; several complaints about one field are one. */
export function problemsOf(fields: readonly FormField[], error: z.ZodError): FieldProblem[] {
  return oneEach(
    error.issues.map((issue) => {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      const field = fieldAt(fields, path);
      return { path: settled(fields, path), field, ...kindOf(issue, field), message: null };
    }),
  );
}

/** The server's complaints, whose paths may be written `answers.0.text`, `answers[0].text` or with `payload.` before. */
export function problemsFromServer(
  fields: readonly FormField[],
  complaints: readonly { path: string; message: string }[],
): FieldProblem[] {
  return oneEach(
    complaints.map(({ path: written, message }) => {
      const path = stepsOf(written);
      return {
        path: settled(fields, path),
        field: fieldAt(fields, path),
        kind: 'wrong',
        limit: null,
        message,
      };
    }),
  );
}

function stepsOf(written: string): FieldPath {
  const steps = written.split(/[.[\]/]+/).filter((step) => step !== '');
  const inside = steps[0] === 'payload' ? steps.slice(1) : steps;
  return inside.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The field that a path leads to: a list's item belongs to the list, a row's field to the row. */
export function fieldAt(fields: readonly FormField[], path: FieldPath): FormField | undefined {
  const field = fields.find((one) => one.key === path[0]);
  if (field?.hint !== 'rows' || path.length < 3) return field;
  return fieldAt(field.fields, path.slice(2)) ?? field;
}

/** The path of the control itself: an item of a list has no control of its own. */
function settled(fields: readonly FormField[], path: FieldPath): FieldPath {
  const field = fields.find((one) => one.key === path[0]);
  if (field?.hint !== 'rows') return path.slice(0, 1);
  return path.length < 3 ? path.slice(0, 1) : [...path.slice(0, 2), ...settled(field.fields, path.slice(2))];
}

function kindOf(
  issue: z.core.$ZodIssue,
  field: FormField | undefined,
): { kind: ProblemKind; limit: number | null } {
  if (field?.mustBeTrue) return { kind: 'tick', limit: null };
  if (issue.code === 'too_small') return small(Number(issue.minimum), field);
  if (issue.code === 'too_big') return big(Number(issue.maximum), field);
  const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  return { kind: isMissing ? missing(field) : 'wrong', limit: null };
}

function missing(field: FormField | undefined): ProblemKind {
  const typed = ['text', 'line', 'number', 'date'];
  return field && !typed.includes(field.hint) ? 'choose' : 'missing';
}

function small(limit: number, field: FormField | undefined): { kind: ProblemKind; limit: number } {
  if (field?.hint === 'number') return { kind: 'tooSmall', limit };
  if (field?.hint === 'text' || field?.hint === 'line') return { kind: 'tooShort', limit };
  return { kind: 'tooFew', limit };
}

function big(limit: number, field: FormField | undefined): { kind: ProblemKind; limit: number } {
  if (field?.hint === 'number') return { kind: 'tooLarge', limit };
  if (field?.hint === 'text' || field?.hint === 'line') return { kind: 'tooLong', limit };
  return { kind: 'tooMany', limit };
}

function oneEach(problems: FieldProblem[]): FieldProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const key = pathKey(path);
    return !seen.has(key) && seen.add(key);
  });
}
