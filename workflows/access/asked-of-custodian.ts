// Whether something in the case is in the custodian's hands: somebody who is protected or asks to be, a retaliation, an
// identity to be opened. The custodian sees that slice of the case and never the file.
import type { Facts } from '../case/facts.ts';
import { protectionOf } from '../case/protection/protection-facts.ts';

export function isAskedOfCustodian(facts: Facts): boolean {
  return (
    protectionOf(facts) !== 'none' ||
    facts.protection.retaliations.some((one) => one.caseId === null) ||
    facts.approvals['case.openIdentity'] !== undefined ||
    // Whoever opened an identity answers for it.
    facts.protection.identitiesOpened.length > 0
  );
}

/** Entries of the history that the custodian reads, and nobody else but whoever made them and the authority. */
export const custodysEntries: ReadonlySet<string> = new Set([
  'case.requestProtection',
  'case.monitorProtection',
  'case.declineProtection',
  'case.endProtection',
  'case.reportRetaliation',
  'case.answerCheckIn',
  'case.linkRetaliation',
  'case.openIdentity',
]);
