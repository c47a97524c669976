// The ladder of sanctions in its order. A milder form always weighs less; where a form is missing, that is a bug.
import { type RulePack, weightOf } from './pack.ts';

export function gravestFirst(pack: RulePack): string[] {
  return [...pack.sanctions].sort((a, b) => b.weight - a.weight).map(({ code }) => code);
}

/** The mildest first, each once. */
export function byWeight(pack: RulePack, codes: readonly string[]): string[] {
  return [...new Set(codes)].sort((a, b) => weightOf(pack, a) - weightOf(pack, b));
}
