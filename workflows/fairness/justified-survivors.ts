// Guards whose removal no invariant notices, each with the reason why that is right. A test holds the list against what
// the exploration finds, so that it can neither grow unseen nor keep what is caught by now.
export const justifiedSurvivors: ReadonlyMap<string, string> = new Map([
  [
    'verification.recordEvidence / notBeforeTheCase',
    'The day on which an exhibit was obtained is part of its record alone: no fact, clock or finding reads it.',
  ],
  [
    'case.requestProtection / paperOfSomebodyTold',
    'It keeps a clerk from writing a request in the name of somebody who does not know of the case; what is written stays inside the service and is declined.',
  ],
  [
    'case.reportRetaliation / paperOfSomebodyTold',
    'As for a request for protection: what is written stays inside the service and opens nothing by itself.',
  ],
  [
    'case.reportRetaliation / reportedForAProtected',
    'It says for whom a custodian may report; a report for somebody else only opens a case in another unit, which screens it.',
  ],
]);
