// How a decision reaches the respondent: every attempt is recorded; a refusal needs a witness from outside the case and
// posting comes last. A failed attempt starts no window.
import type { Day } from '../../rules/day.ts';
import type { Facts } from '../facts.ts';
import type { CheckRule } from '../rule.ts';

export const serviceOutcomes = {
  delivered: { vi: 'Đã giao, có ký nhận', en: 'Delivered against a receipt' },
  refused: { vi: 'Từ chối nhận, có người chứng kiến', en: 'Refused before a witness' },
  failed: { vi: 'Không giao được', en: 'Not delivered' },
  posted: { vi: 'Niêm yết thay thế', en: 'Posted in its place' },
} as const;

export type ServiceAttempt = {
  outcome: keyof typeof serviceOutcomes;
  attemptedOn: Day;
  witnessId?: string | undefined;
};

export const notBeforeSigning: CheckRule<ServiceAttempt> = {
  id: 'notBeforeSigning',
  article: '2.5',
  words: {
    vi: 'Không thể tống đạt trước ngày ký quyết định.',
    en: 'It cannot have been served before the decision was signed.',
  },
  holds: ({ data, facts }) => facts.decision !== null && data.attemptedOn >= facts.decision.signedOn,
};

export const decisionRefusalWitnessed: CheckRule<ServiceAttempt> = {
  id: 'decisionRefusalWitnessed',
  article: '30.2',
  words: {
    vi: 'Từ chối nhận phải có người chứng kiến không tham gia vụ việc.',
    en: 'A refusal needs a witness who has no part in the case.',
  },
  holds: ({ data, facts, actor, resolved }) => {
    if (data.outcome !== 'refused') return true;
    const witness = data.witnessId;
    if (witness === undefined || !resolved.people[witness]) return false;
    return witness !== actor.id && !hasPart(witness, facts);
  },
};

export const decisionPostedLast: CheckRule<ServiceAttempt> = {
  id: 'decisionPostedLast',
  article: '30.2',
  words: {
    vi: 'Chỉ niêm yết khi đã có lần không giao được và đã hết thời hạn tống đạt.',
    en: 'Posting comes only after a failed attempt and once the time for service has ended.',
  },
  holds: ({ data, facts }) =>
    data.outcome !== 'posted' || (facts.decisionAttempts > 0 && facts.clocks.serveDecision?.passed === true),
};

function hasPart(id: string, facts: Facts): boolean {
  const involved = [
    facts.respondentId,
    facts.companionId,
    ...Object.values(facts.officers),
    ...facts.barred,
    ...(facts.appeal?.panel ?? []),
    ...(facts.sitting?.roll ?? []).map((seat) => seat.memberId),
    ...(facts.committee.proposal?.roll ?? []),
  ];
  return involved.includes(id) || facts.acted[id] !== undefined;
}
