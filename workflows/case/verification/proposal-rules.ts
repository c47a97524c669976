// What a proposed allegation has to meet, first when the investigator puts it forward and again when the supervisor admits
// it: the conditions of opening (invariants 4, 5 and 13), and that nothing has been put to the vote (invariant 9).
import { conductsDecidedBefore } from '../detection/earlier-decisions.ts';
import { currentAllegations, type Facts } from '../facts.ts';
import { allReachable } from '../reach.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';

type Conduct = { provision: string; from: string; to: string };

export const notAllegedBefore: CheckRule<Conduct> = {
  id: 'notAllegedBefore',
  article: '12.8',
  words: {
    vi: 'Nội dung này đã có hoặc đã được rút khỏi vụ việc.',
    en: 'This allegation is in the case already, or was dropped from it.',
  },
  holds: ({ data, facts }) =>
    !facts.allegations.some(
      (one) => one.provision === data.provision && one.from === data.from && one.to === data.to,
    ),
};

export const someSanctionReachable: CheckRule<Conduct> = {
  id: 'someSanctionReachable',
  article: '1.4',
  words: {
    vi: 'Mọi hình thức kỷ luật cho nội dung này đã hết thời hiệu.',
    en: 'Every sanction for this allegation is time-barred.',
  },
  holds: (attempt) => allReachable(attempt, [{ ...attempt.data, id: '' }]),
};

export const allegationsBeforeVote: BeforeRule = {
  id: 'allegationsBeforeVote',
  article: '12.8',
  words: {
    vi: 'Đã mở biểu quyết trong vụ việc này; không thể bổ sung hay sửa nội dung nữa.',
    en: 'A vote has been opened in this case, so no allegation is added or amended any more.',
  },
  holds: ({ facts }) =>
    facts.ballots.slice(facts.inquiry.earlierBallots).every((one) => one.status === 'void'),
};

export const amendmentsLeft: BeforeRule = {
  id: 'amendmentsLeft',
  article: '12.8',
  words: {
    vi: 'Sau thông báo, nội dung đã được bổ sung, sửa đổi đủ số lần cho phép.',
    en: 'Since the notice, allegations have been added or amended as often as is allowed.',
  },
  holds: ({ facts, pack }) => facts.inquiry.amendments < pack.limits.amendments,
};

export const oneProposalAtATime: BeforeRule = {
  id: 'oneProposalAtATime',
  article: '12.8',
  words: {
    vi: 'Một đề xuất bổ sung, sửa đổi đang chờ người điều hành quyết định.',
    en: 'A proposal to add or amend is already waiting for the supervisor.',
  },
  holds: ({ facts }) => facts.inquiry.proposal === null,
};

export const allegationProposed: BeforeRule = {
  id: 'allegationProposed',
  article: '12.8',
  words: {
    vi: 'Không có đề xuất bổ sung, sửa đổi nào đang chờ.',
    en: 'No proposal to add or amend an allegation is waiting.',
  },
  holds: ({ facts }) => facts.inquiry.proposal !== null,
};

export const proposalReachable: BeforeRule = {
  id: 'proposalReachable',
  article: '1.4',
  words: {
    vi: 'Mọi hình thức kỷ luật cho nội dung được đề xuất đã hết thời hiệu.',
    en: 'Every sanction for the proposed allegation is time-barred.',
  },
  holds: (situation) => {
    const { proposal } = situation.facts.inquiry;
    return proposal === null || allReachable(situation, [proposal]);
  },
};

/** What it amends may have been dropped since. */
export const amendedIsCurrent: BeforeRule = {
  id: 'amendedIsCurrent',
  article: '12.8',
  words: {
    vi: 'Nội dung định sửa không còn trong vụ việc.',
    en: 'The allegation that it would amend is no longer part of the case.',
  },
  holds: ({ facts }) => amendsACurrentOne(facts),
};

export const proposalNotDecidedBefore: CheckRule<unknown> = {
  id: 'proposalNotDecidedBefore',
  article: '11.8',
  words: {
    vi: 'Nội dung được đề xuất đã có quyết định cuối cùng trong vụ việc khác của cùng người này.',
    en: 'The proposed allegation has been finally decided in another case of the same person.',
  },
  holds: (attempt) => {
    const { proposal } = attempt.facts.inquiry;
    return proposal === null || !conductsDecidedBefore(attempt, [proposal]);
  },
};

function amendsACurrentOne(facts: Facts): boolean {
  const amends = facts.inquiry.proposal?.amends ?? null;
  return amends === null || currentAllegations(facts).some((one) => one.id === amends);
}
