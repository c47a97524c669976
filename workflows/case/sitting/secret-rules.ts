// Rules that the steps of a secret ballot share, and the one that keeps open and secret votes apart.
import type { BeforeRule } from '../rule.ts';
import { openBallotOf } from './sitting-facts.ts';

export const voteIsSecret: BeforeRule = {
  id: 'voteIsSecret',
  article: '22.9',
  words: { vi: 'Lần biểu quyết này không phải bỏ phiếu kín.', en: 'This is not a secret ballot.' },
  holds: ({ facts }) => openBallotOf(facts.ballots)?.secret !== undefined,
};

export const voteIsOpen: BeforeRule = {
  id: 'voteIsOpen',
  article: '22.9',
  words: {
    vi: 'Đây là bỏ phiếu kín; phiếu được bỏ vào hòm, không ghi tên.',
    en: 'This ballot is secret: papers go into the box, without a name.',
  },
  holds: ({ facts }) => openBallotOf(facts.ballots)?.secret === undefined,
};

export const onBallotRoll: BeforeRule = {
  id: 'onBallotRoll',
  article: '22.2',
  words: {
    vi: 'Bạn không có trong danh sách biểu quyết nội dung này.',
    en: 'You are not on the roll of this ballot.',
  },
  holds: ({ facts, actor }) =>
    actor.id !== null && openBallotOf(facts.ballots)?.roll.includes(actor.id) === true,
};
