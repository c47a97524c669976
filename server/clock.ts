// The clock of a node, corrected by the database's: an entry must be stamped within two seconds of it, and a node whose
// own clock is off still writes the right instant.
import type { Instant } from '#workflows/rules/day.ts';

export type Clock = {
  now: () => Instant;
  /** Takes over how far the database's clock is from ours. */
  correct: (databaseNow: Instant) => void;
};

export function systemClock(): Clock {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs).toISOString(),
    correct: (databaseNow) => {
      offsetMs = Date.parse(databaseNow) - Date.now();
    },
  };
}
