// How much of a case a viewer sees, from their parts in it: the file, the respondent's room, or the place on an agenda.
// Visible at all is decided before this, by the database's predicates; here it is only narrowed further.
import type { Facts } from '../case/facts.ts';
import type { Part } from '../case/roles.ts';
import { entitledSeats } from '../case/sitting/sitting-facts.ts';
import { isAskedOfAuthority } from './asked-of-authority.ts';
import { custodysEntries } from './asked-of-custodian.ts';

/** `apart`: nothing of the case but one's own acts, and for the custodian those of protection. */
export type Depth = 'file' | 'room' | 'agenda' | 'apart';

/** Entries that the respondent reads in the history of their own case, besides their own acts. */
const roomEntries: ReadonlySet<string> = new Set([
  'verification.serveNotice',
  'verification.recordService',
  'verification.disclose',
  'verification.ruleOnRequest',
  'verification.grantExtension',
  'verification.refuseExtension',
  'verification.extendInvestigation',
  'verification.dropAllegation',
  'verification.admitAllegation',
  'verification.ruleOnWithholding',
  // With the gist; who it is stands in it for nobody of them (kept-names.ts).
  'verification.protectWitness',
  'verification.setAsideService',
  'verification.upholdService',
  'verification.continueBeyondLimit',
  'advice.schedule',
  'advice.adjourn',
  'advice.postpone',
  'advice.refusePostponement',
  'advice.replaceChair',
  'advice.remit',
  'advice.vacateBallot',
  'advice.forwardProposal',
  'advice.ruleOnChallenge',
  'advice.hearRespondent',
  'advice.recordAbsence',
  'discipline.serveDecision',
  'discipline.appointPanel',
  'discipline.admitAppeal',
  'discipline.rejectAppeal',
  'discipline.replaceChair',
  'discipline.suspendEffect',
  'discipline.admitLateAppeal',
  'discipline.adjourn',
  'discipline.ruleOnChallenge',
  'discipline.hearRespondent',
  'discipline.recordAbsence',
  'discipline.acknowledgeEnforcement',
  'discipline.expire',
  'discipline.suspendSanction',
  'discipline.activateSanction',
  'discipline.liftSanction',
  'discipline.restore',
  'case.inspectFile',
  'case.stay',
  'case.reviewStay',
  'case.resume',
  'case.discontinue',
  'case.proposeInterim',
  'case.suspendInterim',
  'case.refuseInterim',
  'case.reviewInterim',
  'case.liftInterim',
  'case.challengeOfficer',
  'case.ruleOnChallenge',
  'case.recordStatus',
  'case.requestStay',
  'case.refuseStay',
  'case.transfer',
  'case.freePost',
  'case.merge',
  'case.join',
  'case.sever',
  'case.refer',
  'case.correctRecord',
  'case.requestReopening',
  'case.refuseReopening',
  'case.reopen',
  'case.seal',
  'case.unseal',
  'case.dispose',
]);

/** How deep this viewer sees. A sealed file is open to its respondent and the authority alone. A member who has not declared their interests sees no content yet. */
export function depthOf(parts: ReadonlySet<Part>, viewerId: string, facts: Facts): Depth {
  if (facts.respondentId === viewerId || facts.companionId === viewerId) return 'room';
  if (parts.has('witness') || parts.has('custodian')) return 'apart';
  // Sealed, or with nothing to rule on, the case is there and is not read.
  if (parts.has('authority')) return isAskedOfAuthority(facts) ? 'file' : 'agenda';
  if (facts.closed.sealedOn !== null) return 'agenda';
  if (parts.has('chair') || parts.has('member'))
    return hasDeclared(viewerId, facts.sitting) ? 'file' : 'agenda';
  if (parts.has('panelChair') || parts.has('panelMember')) {
    return !facts.appealSitting || hasDeclared(viewerId, facts.appealSitting) ? 'file' : 'agenda';
  }
  return 'file';
}

/** Who sits on the case and has yet to declare that nothing ties them to it: until then they know that it is there. */
export function undeclaredIn({ sitting, appeal, appealSitting }: Facts): string[] {
  const seats = sitting ? entitledSeats(sitting).map(({ memberId }) => memberId) : [];
  const panel = appealSitting ? (appeal?.panel ?? []) : [];
  return [
    ...seats.filter((id) => !hasDeclared(id, sitting)),
    ...panel.filter((id) => !hasDeclared(id, appealSitting)),
  ];
}

/** Whether an entry of the history belongs to what is seen at this depth. */
export function mayReadEntry(
  depth: Depth,
  entry: { type: string; actorId: string | null },
  viewerId: string,
  seesCustody = false,
): boolean {
  const isMine = entry.actorId === viewerId;
  if (custodysEntries.has(entry.type)) return isMine || seesCustody;
  if (depth === 'file') return true;
  if (depth === 'apart') return isMine;
  return depth === 'room' && (isMine || roomEntries.has(entry.type));
}

/** An identity to be opened is the custodian's and the authority's to agree on; every other act of two is the file's. */
export function mayReadApproval(type: string, depth: Depth, parts: ReadonlySet<Part>): boolean {
  if (!custodysEntries.has(type)) return depth === 'file';
  return parts.has('custodian') || parts.has('authority');
}

function hasDeclared(viewerId: string, sitting: Facts['sitting']): boolean {
  return sitting?.roll.find((seat) => seat.memberId === viewerId)?.interest === 'none';
}
