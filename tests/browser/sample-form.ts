// What a person enters into a command's form for it to send a given payload: choices and days in the words of their language,
// people, papers and provisions by what the form calls them.
import { type FormField, formFieldsOf } from '#client/case/form/form-field.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { findProvision, type RulePack } from '#workflows/rules/pack.ts';
import type { Entry, Filled } from './command-form-driver.ts';

export type Naming = {
  locale: 'vi' | 'en';
  pack: RulePack;
  /** What a person or an exhibit is called, by its id. */
  nameOf: (id: string) => string;
};

export function entriesFor(
  { payload }: Pick<AnyCommand, 'payload'>,
  values: Record<string, unknown>,
  naming: Naming,
): Filled {
  return entriesOf(formFieldsOf(payload), values, naming);
}

function entriesOf(fields: readonly FormField[], values: Record<string, unknown>, naming: Naming): Filled {
  const entered = fields.flatMap((field) => {
    const entry = entryOf(field, values[field.key], naming);
    return entry === null ? [] : [[field.key, entry] as const];
  });
  return Object.fromEntries(entered);
}

/** Null where nothing is entered: it is left out, stands there already, or has no control. */
function entryOf(field: FormField, value: unknown, naming: Naming): Entry | null {
  const { locale, pack, nameOf } = naming;
  if (value === undefined || value === null || value === false) return null;
  if (field.hint === 'rows')
    return (value as Record<string, unknown>[]).map((row) => entriesOf(field.fields, row, naming));
  if (Array.isArray(value)) {
    if (field.hint === 'sanctions')
      return value.map((code) => pack.sanctions.find((one) => one.code === code)?.words[locale] ?? code);
    return value.map((id) => nameOf(String(id)));
  }
  if (value === true) return true;
  const text = String(value);
  if (field.hint === 'date') return text.split('-').reverse().join('/');
  if (field.hint === 'person') return nameOf(text);
  if (field.hint === 'provision') return `${text} · ${findProvision(pack, text)?.title[locale]}`;
  // What only the case knows to choose from: any of it.
  if (field.hint === 'choice') return field.choices?.find((one) => one.value === text)?.[locale] ?? '';
  return ['text', 'line', 'number'].includes(field.hint) ? text : null;
}
