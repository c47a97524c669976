// The head of a stored case under this version of the procedure. One that another version made is migrated by its explicit
// step; where there is none the case is neither shown nor written: a guess would change what was decided.
import type { Head } from '#workflows/case/advance.ts';
import { migrateHead, type StoredHead } from '#workflows/case/versions/migrate-head.ts';

/** Thrown where a case was made by a version of the procedure that this one has no step from, such as a later one. */
export class MadeByAnotherVersion extends Error {
  constructor(what: string) {
    super(`The case was made by a version of the procedure that this one cannot read: ${what}.`);
    this.name = 'MadeByAnotherVersion';
  }
}

/** `adopted` names the earlier version that made the head, where it was migrated just now. */
export function headIn(stored: StoredHead): { head: Head; adopted: string | null } {
  const answer = migrateHead(stored);
  switch (answer.outcome) {
    case 'current':
      return { head: answer.head, adopted: null };
    case 'migrated':
      return { head: answer.head, adopted: answer.from };
    case 'unknownVersion':
      throw new MadeByAnotherVersion(answer.procedure);
    case 'unknownState':
      throw new MadeByAnotherVersion(answer.state);
  }
}
