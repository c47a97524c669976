// The fields that were filled in and left: what is wrong with them is said there, before anything is sent. Nothing is said
// of a field while it is written in, nor of one that is still empty.
import { useEffect, useRef, useState } from 'react';
import type { FormField } from './form-field.ts';
import { type FieldProblem, problemsOf } from './form-problems.ts';
import { type FieldPath, type FormValues, pathKey, payloadOf, valueAt } from './form-values.ts';
import type { FormCommand } from './form-world.ts';

export function useLeftFields(command: FormCommand, fields: readonly FormField[], values: FormValues) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isPressed = usePressed();

  function leave(path: FieldPath): void {
    const say = () => setLeft((before) => new Set([...before, pathKey(path)]));
    if (!isPressed.current) {
      say();
      return;
    }
    // A button that is being pressed must not move away under the finger.
    const lifted = new AbortController();
    for (const name of ['pointerup', 'pointercancel'])
      addEventListener(
        name,
        () => {
          lifted.abort();
          // After the click that the lifting makes.
          setTimeout(say);
        },
        { signal: lifted.signal },
      );
  }

  function enter(path: FieldPath): void {
    setLeft((before) => new Set([...before].filter((key) => key !== pathKey(path))));
  }

  return { leave, enter, problems: left.size > 0 ? problemsOfLeft(command, fields, values, left) : [] };
}

function problemsOfLeft(
  command: FormCommand,
  fields: readonly FormField[],
  values: FormValues,
  left: ReadonlySet<string>,
): FieldProblem[] {
  const parsed = command.payload.safeParse(payloadOf(fields, values));
  if (parsed.success) return [];
  return problemsOf(fields, parsed.error).filter(
    ({ path }) => left.has(pathKey(path)) && !isEmpty(valueAt(values, path)),
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === false || String(value).trim() === '';
}

/** Whether a finger or a mouse button is down. */
function usePressed() {
  const isPressed = useRef(false);
  useEffect(() => {
    const end = new AbortController();
    const on = (name: string, pressed: boolean) =>
      addEventListener(
        name,
        () => {
          isPressed.current = pressed;
        },
        { capture: true, signal: end.signal },
      );
    on('pointerdown', true);
    on('pointerup', false);
    on('pointercancel', false);
    return () => end.abort();
  }, []);
  return isPressed;
}
