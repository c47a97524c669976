// The state of the form that is open, handed to its fields: what is entered, and what is wrong with it.
import { createContext, useContext } from 'react';
import type { FieldPath } from './form-values.ts';

export type FormState = {
  valueAt: (path: FieldPath) => unknown;
  setValue: (path: FieldPath, value: unknown) => void;
  /** The field at `path` is left. */
  leave: (path: FieldPath) => void;
  /** What is wrong with the entry at `path`, in the viewer's language. */
  messageAt: (path: FieldPath) => string | undefined;
};

const FormStateContext = createContext<FormState | null>(null);
export const FormStateProvider = FormStateContext.Provider;

export function useFormState(): FormState {
  const state = useContext(FormStateContext);
  if (!state) throw new Error('A form field stands outside its form.');
  return state;
}
