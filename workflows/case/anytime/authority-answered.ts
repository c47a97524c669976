// The authority has done what it was asked for: it sees the case no longer than that takes.
import type { Facts } from '../facts.ts';

export function authorityAnswered(facts: Facts): Facts {
  return { ...facts, beside: { ...facts.beside, authorityAskedOn: null } };
}
