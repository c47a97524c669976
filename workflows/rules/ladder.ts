// The ladder of sanctions in its order. A milder form always weighs less; where a form is missing, that is a bug.
import type { RulePack } from './pack.ts';

export function gravestFirst(pack: RulePack): string[] {
  return [...pack.sanctions].sort((a, b) => b.weight - a.weight).map(({ code }) => code);
}
