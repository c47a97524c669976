// S3: whatever a step names exists and is of this case; each allegation is covered once, and a stated reason is shown by
// the file.
import { fitsItsMeeting } from './fits-its-meeting.ts';
import { clause, type Invariant } from './invariant.ts';
import { namesAllegations } from './names-allegations.ts';
import { idIn, idsIn, isProposal, type ObservedStep, rowsIn } from './observed-step.ts';

export const namesWhatThereIs: Invariant = {
  id: 'S3',
  name: 'namesWhatThereIs',
  words: {
    vi: 'Chỉ nói đến người, nội dung, chứng cứ, vụ việc, đơn vị có thật trong hồ sơ; mỗi nội dung đúng một lần.',
    en: 'Only persons, allegations, exhibits, cases and units that there are are named; each allegation once.',
  },
  article: '2.5',
  clauses: [
    ...namesAllegations,
    ...fitsItsMeeting,
    clause('exhibitsAreThere', exhibitsAreThere, [
      ...['verification.disclose', 'verification.submitFindings'],
      ...['verification.redactEvidence', 'case.recordCustody'],
    ]),
    clause('somethingIsThere', ({ before }) => before.exhibits.length > 0, ['case.recordCustody']),
    clause('filesAreThere', filesAreThere, [
      ...['verification.recordEvidence', 'verification.submitEvidence', 'verification.addEvidenceVersion'],
      'verification.redactEvidence',
    ]),
    clause('changesNothingShown', withholdsNew, ['verification.addEvidenceVersion']),
    clause(
      'disclosesSomethingNew',
      ({ before, data }) =>
        Array.isArray(data.exhibitIds) &&
        data.exhibitIds.every((id) =>
          before.exhibits.some((one) => one.id === id && one.disclosedOn === null),
        ),
      ['verification.disclose'],
    ),
    clause('redactsWhatIsHeldBack', redactsWhatIsHeldBack, ['verification.redactEvidence']),
    clause('withholdsWhatIsHeldBack', withholdsNew, ['verification.withhold']),
    clause('caseIsThere', caseIsThere, [
      'case.link',
      'case.join',
      'case.merge',
      'discipline.activateSanction',
    ]),
    clause('joinsWhatIsOpen', joinsWhatIsOpen, ['case.join', 'case.merge']),
    clause('mergesTheSamePerson', mergesTheSame, ['case.merge']),
    clause('severedWasJoined', ({ before, data }) => before.beside.joined.includes(String(data.caseId)), [
      'case.sever',
    ]),
    clause(
      'tiedOnce',
      ({ before, data, type }) =>
        !before.beside[type === 'case.join' ? 'joined' : 'linked'].includes(String(data.caseId)),
      ['case.link', 'case.join'],
    ),
    clause(
      'postIsHeld',
      ({ before, data }) =>
        Object.entries(before.officers).some(([post, who]) => post === data.post && who !== null),
      ['case.freePost'],
    ),
    clause(
      'unitIsAnother',
      ({ before, data, units }) => data.unitId !== before.unitId && units.includes(String(data.unitId)),
      ['case.transfer'],
    ),
    clause('reasonIsShown', reasonIsShown, ['detection.notOpen', 'case.discontinue', 'case.transfer']),
    clause(
      'reasonGivenWhereNotOpened',
      ({ data }) => (data.recommendation === 'notOpen') === (data.reason !== undefined),
      ['detection.recommend'],
    ),
    clause(
      'duplicateIsNamed',
      ({ data }) => (data.reason === 'duplicate') === (data.duplicateOf !== undefined),
      ['detection.notOpen'],
    ),
    clause('statusIsListed', statusIsListed, ['case.recordStatus']),
    clause('measuresAreDue', measuresAreDue, ['discipline.acknowledgeEnforcement']),
    clause(
      'entryIsThere',
      ({ data, before }) =>
        Number(data.version) <= 3 && !before.beside.corrected.includes(Number(data.version)),
      ['case.correctRecord'],
    ),
    clause('vacatedForAMember', vacatedForAMember, ['advice.vacateBallot']),
    clause('newViolation', newViolation, ['discipline.activateSanction']),
    clause(
      'companionWasNamed',
      ({ data, before }) => data.who !== 'companion' || before.companionId !== null,
      ['case.inspectFile'],
    ),
    clause('companionIsThere', ({ before }) => before.companionId !== null, ['case.endCompanion']),
    clause('alternateIsNeeded', alternateIsNeeded, ['advice.summonAlternate']),
  ],
};

function exhibitsAreThere(step: ObservedStep): boolean {
  const known = new Set(step.before.exhibits.map((one) => one.id));
  const relied = rowsIn(step, 'findings').flatMap((row) => (Array.isArray(row.reliedOn) ? row.reliedOn : []));
  return [...idsIn(step, 'exhibitIds'), ...relied].every((id) => known.has(String(id)));
}

/** Uploaded, and with the very bytes that are named. */
function filesAreThere(step: ObservedStep): boolean {
  return rowsIn(step, 'files').every((named) =>
    step.files?.some(({ id, sha256 }) => id === named.id && sha256 === named.sha256),
  );
}

/** Burnt out by the server, of this exhibit and of nothing that the respondent has already. */
function redactsWhatIsHeldBack(step: ObservedStep): boolean {
  const [id] = idsIn(step, 'exhibitIds');
  const exhibit = step.before.exhibits.find((one) => one.id === id);
  const { redaction } = step;
  return (
    exhibit?.disclosedOn === null &&
    redaction?.exhibitId === exhibit.id &&
    rowsIn(step, 'files').every((file) => file.id === redaction.id && file.sha256 === redaction.sha256)
  );
}

/** Neither disclosed already nor put forward before. */
function withholdsNew(step: ObservedStep): boolean {
  const { exhibits, inquiry } = step.before;
  const earlier = new Set(inquiry.withholdings.map((one) => one.exhibitId));
  const named = idsIn(step, 'exhibitIds');
  const isOpen = (id: string) => exhibits.some((one) => one.id === id && one.disclosedOn === null);
  return new Set(named).size === named.length && named.every((id) => isOpen(id) && !earlier.has(id));
}

function otherCase(step: ObservedStep) {
  return step.otherCases.find((one) => one.id === idIn(step, 'caseId'));
}

function caseIsThere(step: ObservedStep): boolean {
  return otherCase(step) !== undefined && idIn(step, 'caseId') !== step.before.caseId;
}

function joinsWhatIsOpen(step: ObservedStep): boolean {
  return otherCase(step)?.state.startsWith('resolved.') === false;
}

function mergesTheSame(step: ObservedStep): boolean {
  const other = otherCase(step);
  const isEarly = (state: string) => /^(detection|verification)\./.test(state);
  return (
    other?.respondentId === step.before.respondentId && isEarly(other?.state ?? '') && isEarly(step.from)
  );
}

function reasonIsShown(step: ObservedStep): boolean {
  const { data, before, pack } = step;
  if (isProposal(step)) return true;
  const reason = String(data.reason ?? data.ground);
  const others = before.exhibits.filter((one) => !one.byRespondent && !/tatement$/.test(one.kind));
  const sitting = before.appealSitting ?? before.sitting;
  const shown: Record<string, () => boolean> = {
    died: () => before.beside.status?.code === 'died',
    left: () => before.beside.status?.code === 'left' && pack.discontinuance.left,
    reportWithdrawn: () => before.reporter.withdrawal?.pressure === 'none' && others.length === 0,
    delay: () => Object.values(before.clocks).some((clock) => clock.side === 'body' && clock.passed),
    noRespondent: () => before.respondentId === null,
    duplicate: () => step.otherCases.some((one) => one.id === data.duplicateOf && one.id !== before.caseId),
    alreadyDecided: () =>
      step.otherCases.some((one) => one.isFinal && one.respondentId === before.respondentId),
    tooFew: () =>
      sitting !== null && sitting.roll.filter((one) => !one.recused).length < pack.ballot.fewestMembers,
  };
  const isNamedAMember =
    step.type !== 'detection.notOpen' || reason !== 'notAMember' || before.respondentId === null;
  return (shown[reason]?.() ?? true) && isNamedAMember;
}

function statusIsListed({ data, pack, before }: ObservedStep): boolean {
  const isKnown = before.respondentId !== null && before.beside.status?.code !== 'died';
  if (data.status !== 'deferral') return isKnown && data.ground === undefined;
  return isKnown && data.until !== undefined && pack.deferralGrounds.some((one) => one.code === data.ground);
}

/** Each measure of the sanction once, and none that was carried out already. */
function measuresAreDue(step: ObservedStep): boolean {
  const { before, pack } = step;
  const sanction = pack.sanctions.find((one) => one.code === before.decision?.sanction);
  const due: readonly string[] = sanction?.measures ?? ['announced', 'recorded'];
  const named = rowsIn(step, 'measures').map((row) => String(row.measure));
  return (
    before.finalOn !== null &&
    new Set(named).size === named.length &&
    named.every((one) => due.includes(one) && !(one in before.effect.measures))
  );
}

function vacatedForAMember({ data, before }: ObservedStep): boolean {
  const seat = before.sitting?.roll.find((one) => one.memberId === data.memberId);
  return data.ground === 'conflict' ? seat?.recused === false : data.memberId === undefined;
}

const clearing = new Set([
  'notOpened',
  'referred',
  'merged',
  'discontinued',
  'noCase',
  'exonerated',
  'quashed',
]);

function newViolation(step: ObservedStep): boolean {
  const other = otherCase(step);
  const since = step.before.effect.suspension?.since ?? '9';
  const isDecided = other?.isFinal === true && !clearing.has(other.outcome ?? '');
  return (
    isDecided &&
    other.respondentId === step.before.respondentId &&
    other.conduct.some((one) => one.from >= since)
  );
}

function alternateIsNeeded({ before, pack }: ObservedStep): boolean {
  const left = before.sitting?.roll.filter((one) => !one.recused).length ?? 0;
  return before.sitting !== null && left < pack.ballot.fewestMembers;
}
