// Invariants 5, 9, 10, 13, 15 and 16: which ways a case may go, from opening to its end.
// They look at where a step leads, whatever guard let it through.
import { currentAllegations, type Facts } from '../../case/facts.ts';
import { clause, type Invariant } from './invariant.ts';
import { isUnvoted } from './names-allegations.ts';
import { isProposal, type ObservedStep } from './observed-step.ts';

export const noProtectedGround: Invariant = {
  id: '5',
  name: 'noProtectedGround',
  words: {
    vi: 'Không vụ việc nào được mở, giữ hay mở lại vì một căn cứ được bảo vệ.',
    en: 'No case is opened, kept or reopened on a protected ground.',
  },
  article: '1.3',
  clauses: [
    clause('neverReopened', ({ before }) => before.outcomeReason !== 'protectedGround', [
      ...['case.requestReopening', 'case.reopen', 'detection.requestReview'],
    ]),
    clause('opensOnItsWord', ({ data }) => data.noProtectedGround === true, [
      ...['detection.open', 'verification.admitAllegation', 'case.reopen'],
    ]),
  ],
};

export const changesStartAnew: Invariant = {
  id: '9',
  name: 'changesStartAnew',
  words: {
    vi: 'Thêm hoặc sửa nội dung thì thông báo, giải trình, kết luận bắt đầu lại; không thêm sau khi đã bắt đầu biểu quyết.',
    en: 'A changed allegation starts notice, reply and findings anew; none is changed once voting has begun.',
  },
  article: '12.8',
  clauses: [
    clause('replyStartsAnew', replyStartsAnew),
    clause('neverAfterTheVote', neverAfterTheVote),
    clause('noticedAnew', servesWhatIsAlleged, ['verification.serveNotice']),
    clause(
      'lateExhibitReopensReply',
      ({ after }) => after.repliedOn === null && after.replyWaivedOn === null,
      ['verification.disclose'],
    ),
  ],
};

export const cleared = new Set(['noCase', 'exonerated', 'quashed', 'discontinued']);

export const clearedIsRestored: Invariant = {
  id: '10',
  name: 'clearedIsRestored',
  words: {
    vi: 'Người được minh oan phải được thông báo, xin lỗi, khôi phục rồi hồ sơ mới khép và niêm phong.',
    en: 'Whoever is cleared is told, restored and apologised to before the case ends and is sealed.',
  },
  article: '33.1',
  clauses: [
    clause('onlyThroughRestoring', onlyThroughRestoring),
    clause('restoresWhatItCarries', ({ to, after }) => to === `resolved.${after.outcome}`, [
      'discipline.restore',
    ]),
    clause(
      'noneProvenIsNoCase',
      ({ before }) => before.report !== null && !before.report.findings.some((one) => one.proven),
      ['verification.closeNoCase'],
    ),
    clause('neverInsteadOfAClearing', ({ before }) => !cleared.has(before.decision?.outcome ?? ''), [
      'case.discontinue',
    ]),
    clause('discontinuesWhatIsOpen', ({ from }) => /^verification|^advice|notifying|appeal/.test(from), [
      'case.discontinue',
    ]),
    clause('leadsToRestoring', (step) => isProposal(step) === (step.to !== 'resolved.restoring'), [
      'case.discontinue',
    ]),
  ],
};

export const decidedOnce: Invariant = {
  id: '13',
  name: 'decidedOnce',
  words: {
    vi: 'Một người, một hành vi chỉ bị quyết định cuối cùng một lần.',
    en: 'The same person and conduct get one final decision.',
  },
  article: '11.8',
  clauses: [
    clause('notDecidedElsewhere', notDecidedElsewhere, ['detection.open', 'verification.admitAllegation']),
    clause('finalStands', finalStands),
  ],
};

export const noticeInTime: Invariant = {
  id: '15',
  name: 'noticeInTime',
  words: {
    vi: 'Từ khi mở, việc thông báo có thời hạn; chỉ được chậm theo một quyết định có thể xem lại.',
    en: 'From opening on, notice has its time limit; delay only by a reviewable ruling.',
  },
  article: '12.4',
  clauses: [
    clause(
      'noticeHasItsLimit',
      ({ to, after }) =>
        !/appointing|planning|gathering$|serving/.test(to) || after.clocks.notice !== undefined,
    ),
    clause('opensWithALimit', ({ after }) => after.clocks.notice !== undefined, ['detection.open']),
    clause('servesWhatIsAlleged', servesWhatIsAlleged, ['verification.serveNotice']),
  ],
};

export const respondentHasASay: Invariant = {
  id: '16',
  name: 'respondentHasASay',
  words: {
    vi: 'Từ khi nhận thông báo đến khi kết thúc, người bị xem xét lúc nào cũng có một việc làm được.',
    en: 'From service to resolution the respondent always has something they can do.',
  },
  article: '12.7',
  clauses: [
    // A party for whom the procedure has no part left could do nothing: whoever is served keeps theirs.
    clause(
      'keepsTheirPart',
      ({ before, after }) =>
        before.notice?.servedOn == null ||
        after.closed.disposedOn !== null ||
        after.respondentId === before.respondentId,
    ),
    clause('isNoHandler', isNoHandler),
    clause(
      'roomStaysOpen',
      ({ before, after }) =>
        before.notice === null || after.notice !== null || after.closed.disposedOn !== null,
    ),
  ],
};

function addedIds({ before, after }: ObservedStep): string[] {
  const known = new Set(currentAllegations(before).map((one) => one.id));
  return currentAllegations(after).flatMap((one) => (known.has(one.id) ? [] : [one.id]));
}

function replyStartsAnew(step: ObservedStep): boolean {
  const { from, to, after } = step;
  if (!from.startsWith('verification.') || addedIds(step).length === 0) return true;
  const isFresh = after.report === null && after.repliedOn === null && after.replyWaivedOn === null;
  return isFresh && after.commentedOn === null && to === 'verification.gathering';
}

function neverAfterTheVote(step: ObservedStep): boolean {
  if (addedIds(step).length === 0 && step.before.inquiry.proposal === step.after.inquiry.proposal)
    return true;
  if (step.after.inquiry.proposal === null && addedIds(step).length === 0) return true;
  return (
    !/^(advice|discipline)\./.test(step.from) && (!step.from.startsWith('verification.') || isUnvoted(step))
  );
}

function onlyThroughRestoring({ from, to, type, after }: ObservedStep): boolean {
  const end = to.slice('resolved.'.length);
  if (from === to || !to.startsWith('resolved.') || !cleared.has(end)) return true;
  return type === 'discipline.restore' && from === 'resolved.restoring' && after.restoredOn !== null;
}

function notDecidedElsewhere(step: ObservedStep): boolean {
  const { after, otherCases, before, type } = step;
  const decided = otherCases.filter((one) => one.isFinal && one.respondentId === before.respondentId);
  const added = addedIds(step);
  const judged = currentAllegations(after).filter(
    (one) => type === 'detection.open' || added.includes(one.id),
  );
  return judged.every((one) =>
    decided.every((other) =>
      other.conduct.every((it) => it.provision !== one.provision || it.from > one.to || one.from > it.to),
    ),
  );
}

const undoing = new Set(['discipline.admitLateAppeal', 'case.reopen', 'case.dispose']);

function finalStands({ before, after, type }: ObservedStep): boolean {
  if (before.finalOn === null || undoing.has(type)) return true;
  return after.finalOn !== null && after.decision?.sanction === before.decision?.sanction;
}

function servesWhatIsAlleged({ before, after }: ObservedStep): boolean {
  const current = currentAllegations(before).map((one) => one.id);
  const drafted = before.inquiry.noticeDraft?.allegations ?? [];
  return after.notice?.allegations.join() === current.join() && current.every((id) => drafted.includes(id));
}

function isNoHandler({ after }: ObservedStep): boolean {
  const { respondentId, companionId, officers, appeal } = after;
  const handlers = [...Object.values(officers), ...(appeal?.panel ?? []), ...entitled(after)];
  return respondentId === null || (companionId !== respondentId && !handlers.includes(respondentId));
}

function entitled({ sitting }: Facts): string[] {
  return sitting?.roll.flatMap((one) => (one.recused ? [] : [one.memberId])) ?? [];
}
