// What tying a case to another needs: it is another, whoever acts may see it, and it is not tied already.
import type { OtherCase } from '../resolved.ts';
import type { Attempt, CheckRule } from '../rule.ts';

export type OtherCaseData = { caseId: string };

export function theOther({ data, resolved }: Attempt<OtherCaseData>): OtherCase | undefined {
  return (resolved.otherCases ?? []).find((one) => one.id === data.caseId);
}

/** The look-up is done as the actor: a case that they may not see is not there. */
export const otherCaseThere: CheckRule<OtherCaseData> = {
  id: 'otherCaseThere',
  article: '4.12',
  words: {
    vi: 'Không tìm thấy vụ việc này trong phạm vi bạn được xem.',
    en: 'There is no such case among those that you may see.',
  },
  holds: (attempt) => attempt.data.caseId !== attempt.facts.caseId && theOther(attempt) !== undefined,
};

export const notTiedYet: CheckRule<OtherCaseData> = {
  id: 'notTiedYet',
  article: '4.12',
  words: { vi: 'Hai vụ việc đã được liên kết.', en: 'The two cases are tied already.' },
  holds: ({ data, facts }) => !facts.beside.linked.includes(data.caseId),
};

export const otherUnresolved: CheckRule<OtherCaseData> = {
  id: 'otherUnresolved',
  article: '4.12',
  words: { vi: 'Vụ việc kia đã kết thúc.', en: 'The other case has ended.' },
  holds: (attempt) => theOther(attempt)?.state.startsWith('resolved.') === false,
};
