// Rows of a payload that speak to the allegations: each current allegation is met exactly once and nothing else is.
import { currentAllegations, type Facts } from '../facts.ts';

export function coversEachOnce(facts: Facts, rows: readonly { allegationId: string }[]): boolean {
  const current = currentAllegations(facts).map((one) => one.id);
  const named = new Set(rows.map((row) => row.allegationId));
  return rows.length === current.length && current.every((id) => named.has(id));
}
