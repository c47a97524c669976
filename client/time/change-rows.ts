// A difference between two moments as rows for people: which thing, what it was, what it is, grouped as the file is. What only follows from
// other changes (counts, the path, how it is dealt with on a board), and bookkeeping, is left out.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Change } from '#workflows/contract/time-schemas.ts';
import { type ChangeRow, type Group, type RowsOf, useChangeWords } from './change-words.ts';
import {
  ofAllegations,
  ofApprovals,
  ofCard,
  ofClocks,
  ofExhibits,
  ofMatrix,
  ofPeople,
} from './changes-in-file.ts';
import { ofBallots, ofDecision, ofMeasure, ofSitting, ofStanding } from './changes-in-procedure.ts';

const parts: Readonly<Record<string, RowsOf>> = {
  card: ofCard,
  clocks: ofClocks,
  allegations: ofAllegations,
  exhibits: ofExhibits,
  people: ofPeople,
  sitting: ofSitting,
  ballots: ofBallots,
  decision: ofDecision,
  standing: ofStanding,
  approvals: ofApprovals,
  matrix: ofMatrix,
  stay: ofMeasure('stay'),
  interim: ofMeasure('interim'),
  noticeServedOn: ofField('respondent', 'notice'),
  repliedOn: ofField('respondent', 'reply'),
  enforcedOn: ofField('decision', 'enforced'),
  expiresOn: ofField('decision', 'expires'),
  protections: ofList('measures', 'protections'),
  referrals: ofList('file', 'referrals'),
  subject: ofText('subject'),
  account: ofText('account'),
};

export function useChangeRows(earlier: CaseView, later: CaseView) {
  const words = useChangeWords(earlier, later);
  return (changes: readonly Change[]): ChangeRow[] =>
    changes
      .flatMap((change) => {
        const [part = '', ...rest] = change.path;
        return parts[part]?.(words, change, rest) ?? [];
      })
      .filter(({ before, after }) => before !== after);
}

function ofField(group: Group, label: string): RowsOf {
  return ({ t, row }, change) => row(group, t(`time.field.${label}`), change);
}

/** How many there are: each has a place of its own in the file. */
function ofList(group: Group, label: string): RowsOf {
  return ({ t, row, count }, change, rest) =>
    rest.length === 0 ? row(group, t(`time.field.${label}`), change, count) : [];
}

function ofText(label: string): RowsOf {
  return ({ t, text }, change) => text('file', t(`time.field.${label}`), change);
}
