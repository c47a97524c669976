// Who may hand in files in a case, and whose files somebody may read. A file is its owner's until it is handed in; from then on it
// belongs to those who read the file of the case, and to the respondent as far as it was disclosed and not withheld.
import type { EvidenceFile } from '#db/evidence-files.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { isWithheld } from '#workflows/case/verification/findings-rules.ts';
import type { CaseReading } from '../cases/case-reading.ts';

const handsIn = ['investigator', 'respondent', 'secretary'] as const;

export function mayUpload({ parts, lentUntil }: CaseReading): boolean {
  return lentUntil === null && handsIn.some((part) => parts.has(part));
}

/** Whether they may know of the file at all; reading it asks for `clean` besides. */
export function maySeeFile({ depth, head }: CaseReading, personId: string, file: EvidenceFile): boolean {
  if (file.ownerId === personId) return true;
  if (file.entry === null || file.state !== 'clean') return false;
  return depth === 'file' || (depth === 'room' && isOpenToRespondent(head.facts, file.id));
}

/** The version that was disclosed, of an exhibit that is not kept from them. */
function isOpenToRespondent(facts: Facts, fileId: string): boolean {
  const exhibit = exhibitOf(facts, fileId);
  const file = exhibit?.files?.find(({ id }) => id === fileId);
  return !!exhibit && !!file && file.disclosedOn !== null && !isWithheld(facts, exhibit.id);
}

export function exhibitOf(facts: Facts, fileId: string) {
  return facts.exhibits.find(({ files }) => files?.some(({ id }) => id === fileId));
}
