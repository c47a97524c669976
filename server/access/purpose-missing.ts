// Whoever looks outside of their desk and can be asked is asked first what for. It is thrown, not returned: what reads a case is
// used in many places, and none of them may go on and show something because it forgot to look at the answer.
import type { Noted } from '#db/access-log.ts';

export class PurposeMissing extends Error {
  override name = 'PurposeMissing';
}

/** Goes on only where the look is on record. */
export function assertNoted(noted: Noted): void {
  if (noted === 'purposeMissing') throw new PurposeMissing('the purpose of a look is missing');
}
