// Who may see a case by their part in it: the one projection that row-level security, lists and live rooms read.
// Those who see by role and unit (intake, supervisor, secretary, enforcing unit) are not listed; those kept out are.
import type { Facts } from '../case/facts.ts';
import { entitledSeats } from '../case/sitting/sitting-facts.ts';
import { isAskedOfAuthority } from './asked-of-authority.ts';
import { isAskedOfCustodian } from './asked-of-custodian.ts';

export type CasePart = {
  memberId: string;
  part: string;
  access: 'open' | 'room' | 'barred';
  until: string | null;
};

/**
 * The projection for the facts and state after a command. `authorities` and `custodians` are those of the unit: they see the
 * case for as long as it asks something of them.
 */
export function casePartsOf(
  facts: Facts,
  state: string,
  authorities: readonly string[] = [],
  custodians: readonly string[] = [],
): CasePart[] {
  const rows: CasePart[] = [];
  const add = (memberId: string | null | undefined, part: string, access: CasePart['access']) => {
    if (memberId) rows.push({ memberId, part, access, until: null });
  };
  // Nobody outside the service learns of a case before notice; a respondent with a role is kept out as well.
  add(facts.respondentId, 'respondent', facts.notice ? 'room' : 'barred');
  for (const id of facts.barred) add(id, 'barred', 'barred');
  if (!state.startsWith('resolved.')) {
    add(facts.officers.investigator, 'investigator', 'open');
    add(facts.officers.reviewer, 'reviewer', 'open');
    for (const seat of facts.sitting ? entitledSeats(facts.sitting) : [])
      add(seat.memberId, 'member', 'open');
    for (const id of facts.appeal?.panel ?? []) add(id, 'panel', 'open');
    if (facts.notice) add(facts.companionId, 'companion', 'room');
  }
  // So does the reporter's own way into what concerns them, which they hold by their receipt and without an account.
  add(facts.reporter.linkId, 'reporter', 'room');
  // Protection outlives the case, and so does the way to ask for it.
  for (const id of facts.inquiry.witnesses) add(id, 'witness', 'room');
  if (isAskedOfCustodian(facts)) for (const id of custodians) add(id, 'custodian', 'room');
  if (isAskedOfAuthority(facts)) for (const id of authorities) add(id, 'authority', 'open');
  return withoutBarred(rows);
}

/** Being kept out wins over every part. */
function withoutBarred(rows: CasePart[]): CasePart[] {
  const barred = new Set(rows.filter((row) => row.access === 'barred').map((row) => row.memberId));
  return rows.filter((row) => row.access === 'barred' || !barred.has(row.memberId));
}
