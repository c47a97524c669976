// What the fields of a form may look at: the command, the case as its viewer sees it, and the pack that governs it.
import { createContext, type ReactNode, useContext } from 'react';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import type { FormField } from './form-field.ts';
import type { FieldPath } from './form-values.ts';

/** What a form asks of a command, of a case or of a meeting. */
export type FormCommand = Pick<AnyCommand, 'type' | 'payload' | 'words'> & Partial<Pick<AnyCommand, 'legal'>>;

export type CaseChoice = { value: string; label: string };

export type FormWorld = {
  command: FormCommand;
  /** Null while a case is being registered. */
  caseView: CaseView | null;
  /** The case whose long texts may fill a field; null where there is none. */
  textsOf: string | null;
  unitId: string | undefined;
  pack: RulePack | null;
  /** Cases to choose from; null where one is named by its id. */
  cases: readonly CaseChoice[] | null;
  /** The ballot that a vote belongs to: the one that was open when the form was opened. */
  ballot: CaseView['ballots'][number] | null;
};

const FormWorldContext = createContext<FormWorld | null>(null);
export const FormWorldProvider = FormWorldContext.Provider;

export function useFormWorld(): FormWorld {
  const world = useContext(FormWorldContext);
  if (!world) throw new Error('A form field stands outside its form.');
  return world;
}

/** What every control is given. `value` is of the shape that `form-values.ts` lays down for the field's hint. */
export type ControlProps = {
  field: FormField;
  path: FieldPath;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Label, help and error in the viewer's language, as every control of the library takes them. */
  frame: Frame;
};

export type Frame = {
  label: string;
  description: ReactNode;
  error: string | undefined;
  required: boolean;
  /** The page marks what may be left out, not what may not. */
  withAsterisk: false;
};
