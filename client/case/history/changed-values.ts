// What an entry has changed of an earlier one: of acts that put something in the place of what was there, field by field, what it was
// and what it is. Rows are told apart by what they are about, not by their place. Read from the entries alone.
import { findCommand } from '#workflows/case/catalogue.ts';
import type { HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { type FormField, formFieldsOf } from '../form/form-field.ts';

type Values = Record<string, unknown>;

export type ChangedValue = { field: FormField; before: Values; after: Values; about: ChangedValue | null };

/** Acts of which the later takes the place of the earlier; all others add something. */
const replacing: ReadonlySet<string> = new Set([
  'detection.nameRespondent',
  'detection.recommend',
  'case.assign',
  'verification.appoint',
  'verification.submitPlan',
  'verification.draftNotice',
  'verification.amendAllegation',
  'verification.extendInvestigation',
  'verification.grantExtension',
  'verification.reply',
  'verification.assessElements',
  'verification.addressAnswers',
  'verification.submitFindings',
  'advice.submitPaper',
  'advice.schedule',
  'advice.postpone',
  'advice.signDecision',
  'case.reviewStay',
  'case.reviewInterim',
]);

/** By what an act, or a row of one, is told to be about the same thing. */
const identity = ['allegationId', 'element', 'memberId', 'role'];

/** Of `entry` against the others that have been loaded; empty where nothing was there before. */
export function changedValues(entry: HistoryEntry, loaded: readonly HistoryEntry[]): ChangedValue[] {
  const command = findCommand(entry.type);
  if (!command || !replacing.has(entry.type)) return [];
  const earlier = loaded
    .filter(({ type, version }) => type === entry.type && version < entry.version)
    .toSorted((one, other) => other.version - one.version)
    .map(({ payload }) => payload);
  return formFieldsOf(command.payload).flatMap((field) =>
    field.hint === 'rows'
      ? rowsOf(entry.payload, field).flatMap((row) => {
          const before = earlier.flatMap((one) => rowsOf(one, field)).find((one) => isAboutSame(one, row));
          return before ? differing(field.fields, before, row) : [];
        })
      : differing(
          [field],
          earlier.find((one) => isAboutSame(one, entry.payload)),
          entry.payload,
        ),
  );
}

/** Fields that say something else now. */
export function differing(
  fields: readonly FormField[],
  before: Values | undefined,
  after: Values,
): ChangedValue[] {
  if (!before) return [];
  const about =
    fields.find(({ key }) => key === 'element') ?? fields.find(({ key }) => key === 'allegationId');
  return fields
    .filter(({ key }) => !identity.includes(key) && said(before[key]) !== said(after[key]))
    .map((field) => ({
      ...{ field, before, after },
      about: about ? { field: about, before, after, about: null } : null,
    }));
}

function said(value: unknown): string {
  return JSON.stringify(value || null);
}

function isAboutSame(one: Values, other: Values): boolean {
  return identity.every((key) => one[key] === other[key]);
}

function rowsOf(values: Values, { key }: FormField): Values[] {
  const rows = values[key];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}
