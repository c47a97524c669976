// The ballot is closed and counted: everybody has voted, or the end was announced and a quorum has. What is carried
// follows from the votes alone; a tie carries nothing. A closed ballot never changes.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import type { RulePack } from '../../rules/pack.ts';
import { defineCommand } from '../command.ts';
import { flag } from '../fields.ts';
import type { Resolved } from '../resolved.ts';
import type { CheckRule } from '../rule.ts';
import { ballotRulesOf } from './ballot-rules.ts';
import { counted, hasQuorumOfVotes, withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { type Ballot, openBallotOf, type SecretBallot } from './sitting-facts.ts';

type Data = { announcedEnd: boolean };

const votesAreIn: CheckRule<Data> = {
  id: 'votesAreIn',
  article: '22.3',
  words: {
    vi: 'Còn thành viên chưa biểu quyết. Chỉ kết thúc sớm khi đã thông báo và đủ số phiếu tối thiểu.',
    en: 'Not everybody has voted. It ends earlier only when announced, and with a quorum of votes.',
  },
  holds: ({ data, facts, pack, resolved }) => {
    const open = openBallotOf(facts.ballots);
    if (!open) return false;
    if (open.secret) return boxIsFull(open, open.secret, data.announcedEnd, resolved, pack);
    const everybody = open.roll.every((id) => open.voted.includes(id));
    return (everybody || data.announcedEnd) && hasQuorumOfVotes(pack.ballot, open);
  },
};

/** Every paper that was taken is in the box, or the end was announced; and enough are in it for a quorum. */
function boxIsFull(
  { entitled }: Ballot,
  { phase, issued }: SecretBallot,
  announcedEnd: boolean,
  { opened }: Resolved,
  { ballot }: RulePack,
): boolean {
  if (phase !== 'voting' || !opened || opened.turnout > issued.length) return false;
  const isFull = opened.turnout === issued.length || announcedEnd;
  return isFull && hasQuorum(ballot, { entitled, present: opened.turnout });
}

/** The box of a secret ballot as it was opened; it never holds more than the record may keep. */
function withOpened(open: Ballot, secret: SecretBallot, { opened }: Resolved): Ballot {
  if (!opened) return open;
  const { turnout, counts, listed, carried } = opened;
  return { ...open, status: 'closed', counts, carried, secret: { ...secret, cast: turnout, listed } };
}

/** The closing of a ballot of `body`. Where it leads is for `when` to ask of the facts. */
export function closeBallotFor(body: Body) {
  return defineCommand({
    type: `${body.prefix}.closeBallot`,
    stepUp: true,
    legal: true,
    by: [body.chair],
    payload: z.strictObject({
      announcedEnd: flag({
        vi: 'Đã thông báo kết thúc biểu quyết',
        en: 'The end of the vote was announced',
      }),
    }),
    check: [votesAreIn],
    needsOpenedBox: true,
    apply: ({ facts, pack, resolved }) =>
      withOpenBallot(facts, (open) =>
        open.secret
          ? withOpened(open, open.secret, resolved)
          : counted(ballotRulesOf(body, facts, pack), open),
      ),
    words: {
      act: { vi: 'Kết thúc và kiểm phiếu', en: 'Close and count' },
      done: { vi: 'Đã kết thúc biểu quyết', en: 'Ballot closed' },
      help: {
        vi: 'Kết quả tính từ phiếu. Ngang phiếu thì không phương án nào được thông qua.',
        en: 'The result follows from the votes. A tie carries nothing.',
      },
    },
    sample: () => ({ announcedEnd: true }),
  });
}
