// One member, one question, one vote. The vote names its ballot, so that one sent late never lands on another question.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { ballot, codeOf } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { onBallotRoll, voteIsOpen } from './secret-rules.ts';
import { openBallotOf } from './sitting-facts.ts';

type Data = { ballotId: string; choice: string };

const notYetVoted: BeforeRule = {
  id: 'notYetVoted',
  article: '22.2',
  words: { vi: 'Bạn đã biểu quyết nội dung này.', en: 'You have voted on this question.' },
  holds: ({ facts, actor }) =>
    actor.id !== null && openBallotOf(facts.ballots)?.voted.includes(actor.id) === false,
};

const thisBallotIsOpen: CheckRule<Data> = {
  id: 'thisBallotIsOpen',
  article: '22.2',
  words: {
    vi: 'Lần biểu quyết này không còn mở; phiếu chưa được ghi nhận.',
    en: 'That ballot is no longer open; your vote was not recorded.',
  },
  holds: ({ data, facts }) => openBallotOf(facts.ballots)?.id === data.ballotId,
};

const choiceOnBallot: CheckRule<Data> = {
  id: 'choiceOnBallot',
  article: '22.2',
  words: { vi: 'Phương án này không có trong phiếu.', en: 'That is not one of the choices of this ballot.' },
  holds: ({ data, facts }) => openBallotOf(facts.ballots)?.choices.includes(data.choice) === true,
};

/** The vote of a member of `body`. */
export function castBallotFor(body: Body) {
  return defineCommand({
    type: `${body.prefix}.castBallot`,
    legal: true,
    by: [body.member, body.chair],
    concurrency: 'commutes',
    payload: z.strictObject({
      ballotId: ballot({ vi: 'Lần biểu quyết', en: 'Ballot' }),
      choice: codeOf({ vi: 'Biểu quyết', en: 'Your vote' }),
    }),
    before: [voteIsOpen, onBallotRoll, notYetVoted],
    check: [thisBallotIsOpen, choiceOnBallot],
    apply: ({ facts, data, actor }) => {
      const me = actor.id ?? '';
      return withOpenBallot(facts, (open) => ({
        ...open,
        voted: [...open.voted, me],
        votes: { ...open.votes, [me]: data.choice },
      }));
    },
    words: {
      act: { vi: 'Biểu quyết', en: 'Vote' },
      done: { vi: 'Thành viên đã biểu quyết', en: 'Vote cast' },
      help: {
        vi: 'Mỗi người biểu quyết một lần; không sửa được sau khi gửi.',
        en: 'One vote each; it cannot be changed once sent.',
      },
    },
    sample: ({ facts, pick }) => {
      const open = openBallotOf(facts.ballots);
      return { ballotId: open?.id ?? facts.caseId, choice: pick(open?.choices ?? ['proven']) };
    },
  });
}
