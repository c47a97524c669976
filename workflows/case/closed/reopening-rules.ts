// What a reopening needs: new evidence, time, and that it is not the second to the respondent's detriment. What was closed
// because it should never have been a case stays closed (invariants 5 and 13).
import type { Day } from '../../rules/day.ts';
import { addYears } from '../../rules/day-by-temporal.ts';
import type { Attempt, BeforeRule, CheckRule, Situation } from '../rule.ts';

export type ReopeningData = { toDetriment: boolean; evidenceKnownOn: Day };

/** The day on which the case ended: its retention counts from there. */
export function endedOn({ facts, day }: Situation): Day {
  return facts.clocks.retention?.startedOn ?? facts.finalOn ?? day;
}

export const reopeningAsked: BeforeRule = {
  id: 'reopeningAsked',
  article: '34.1',
  words: {
    vi: 'Không có đề nghị xem xét lại vụ việc nào.',
    en: 'Nobody has asked for the case to be reopened.',
  },
  holds: ({ facts }) => facts.closed.reopeningAskedOn !== null,
};

export const neverOnProtectedGround: BeforeRule = {
  id: 'neverOnProtectedGround',
  article: '1.3',
  words: {
    vi: 'Vụ việc đã kết thúc vì dựa trên căn cứ được bảo vệ thì không xem xét lại.',
    en: 'A case that ended because it rested on a protected ground is not reopened.',
  },
  holds: ({ facts }) => facts.outcomeReason !== 'protectedGround',
};

export const evidenceIsNew: CheckRule<ReopeningData> = {
  id: 'evidenceIsNew',
  article: '34.1',
  words: {
    vi: 'Chứng cứ mới phải được biết đến sau khi vụ việc kết thúc và không muộn hơn hôm nay.',
    en: 'New evidence came to be known after the case had ended, and no later than today.',
  },
  holds: (attempt) =>
    attempt.data.evidenceKnownOn >= endedOn(attempt) && attempt.data.evidenceKnownOn <= attempt.day,
};

export const detrimentOnce: CheckRule<ReopeningData> = {
  id: 'detrimentOnce',
  article: '34.1',
  words: {
    vi: 'Vụ việc đã một lần được xem xét lại theo hướng bất lợi cho người bị xem xét.',
    en: 'The case has been reopened to the respondent’s detriment before.',
  },
  holds: ({ data, facts, pack }) => {
    const before = facts.closed.reopenings.filter((one) => one.toDetriment).length;
    return !data.toDetriment || before < pack.limits.reopeningsToDetriment;
  },
};

export const reopenedInTime: CheckRule<ReopeningData> = {
  id: 'reopenedInTime',
  article: '34.1',
  words: {
    vi: 'Đã hết thời hạn xem xét lại vụ việc theo hướng này.',
    en: 'The time for reopening the case this way has ended.',
  },
  holds: (attempt) => {
    const years = yearsToReopen(attempt);
    return years === null || attempt.day <= addYears(endedOn(attempt), years);
  },
};

function yearsToReopen({ data, pack }: Attempt<ReopeningData>): number | null {
  return data.toDetriment ? pack.reopening.toDetrimentWithinYears : pack.reopening.inFavourWithinYears;
}

export const deadFavouredOnly: CheckRule<ReopeningData> = {
  id: 'deadFavouredOnly',
  article: '34.1',
  words: {
    vi: 'Người bị xem xét đã mất: chỉ xem xét lại theo hướng có lợi.',
    en: 'The respondent has died: the case is reopened in their favour only.',
  },
  holds: ({ data, facts }) =>
    !data.toDetriment || (facts.outcomeReason !== 'died' && facts.beside.status?.code !== 'died'),
};

/** What was never investigated cannot end better for the respondent: reopening it is to their detriment. */
export const favourPossible: CheckRule<ReopeningData> = {
  id: 'favourPossible',
  article: '34.1',
  words: {
    vi: 'Vụ việc đã kết thúc có lợi cho người bị xem xét; xem xét lại là bất lợi cho họ.',
    en: 'The case ended in the respondent’s favour; to reopen it is to their detriment.',
  },
  holds: ({ data, facts }) =>
    data.toDetriment || facts.outcome === 'guidance' || facts.outcome === 'completed',
};
