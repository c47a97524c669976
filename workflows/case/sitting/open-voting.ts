// The chair opens the vote of a secret ballot: from here on papers are cast and none is handed out any more. It waits until
// everybody on the roll has a paper, or enough have and the chair says that no other will vote.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import { defineCommand } from '../command.ts';
import { flag } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { voteIsSecret } from './secret-rules.ts';
import { openBallotOf } from './sitting-facts.ts';

type Data = { nobodyElse: boolean };

const votingNotOpen: BeforeRule = {
  id: 'votingNotOpen',
  article: '22.9',
  words: { vi: 'Đã mở bỏ phiếu rồi.', en: 'Voting is open already.' },
  holds: ({ facts }) => openBallotOf(facts.ballots)?.secret?.phase === 'issuing',
};

const papersAreOut: CheckRule<Data> = {
  id: 'papersAreOut',
  article: '22.9',
  words: {
    vi: 'Còn thành viên chưa nhận phiếu. Chỉ mở sớm khi đủ số người và xác nhận không ai bỏ phiếu thêm.',
    en: 'Not everybody has a paper. It opens earlier only with a quorum of papers and where nobody else will vote.',
  },
  holds: ({ data, facts, pack }) => {
    const open = openBallotOf(facts.ballots);
    const issued = open?.secret?.issued.length ?? 0;
    if (!open || !hasQuorum(pack.ballot, { entitled: open.entitled, present: issued })) return false;
    return data.nobodyElse || issued === open.roll.length;
  },
};

/** The opening of the vote of a secret ballot of `body`. */
export function openVotingFor(body: Body) {
  return defineCommand({
    type: `${body.prefix}.openVoting`,
    by: [body.chair],
    payload: z.strictObject({
      nobodyElse: flag({ vi: 'Không còn ai sẽ bỏ phiếu', en: 'Nobody else will vote' }),
    }),
    before: [voteIsSecret, votingNotOpen],
    check: [papersAreOut],
    apply: ({ facts }) =>
      withOpenBallot(facts, (open) =>
        open.secret ? { ...open, secret: { ...open.secret, phase: 'voting' } } : open,
      ),
    words: {
      act: { vi: 'Mở bỏ phiếu', en: 'Open the vote' },
      done: { vi: 'Đã mở bỏ phiếu kín', en: 'Secret vote opened' },
      help: {
        vi: 'Từ đây phiếu được bỏ vào hòm và không phát thêm phiếu.',
        en: 'From now on papers are cast, and none is handed out any more.',
      },
    },
    sample: () => ({ nobodyElse: true }),
  });
}
