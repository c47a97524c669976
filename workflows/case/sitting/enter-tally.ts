// A vote that was held on paper in the room is entered by two tellers, one of the body and the secretary: both give the same
// counts, spoilt papers included. It is for a ballot of which no electronic paper was taken, so that nobody votes twice.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import { countBallot } from '../../rules/ballot-count.ts';
import { codeOf, number, rows, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { ballotRulesOf } from './ballot-rules.ts';
import { withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { voteIsSecret } from './secret-rules.ts';
import { type Ballot, openBallotOf } from './sitting-facts.ts';

type Data = { counts: { choice: string; votes: number }[]; spoilt: number };

const noPaperTaken: BeforeRule = {
  id: 'noPaperTaken',
  article: '22.10',
  words: {
    vi: 'Đã có người nhận phiếu điện tử; không nhập kết quả bỏ phiếu giấy.',
    en: 'Somebody has taken an electronic paper, so no tally of a paper vote is entered.',
  },
  holds: ({ facts }) => openBallotOf(facts.ballots)?.secret?.issued.length === 0,
};

const tallyAddsUp: CheckRule<Data> = {
  id: 'tallyAddsUp',
  article: '22.10',
  words: {
    vi: 'Mỗi phương án ghi một lần; tổng số phiếu hợp lệ và phiếu hỏng không vượt quá danh sách và đủ số phiếu tối thiểu.',
    en: 'Each choice is given once; valid and spoilt papers are no more than the roll and at least a quorum.',
  },
  holds: ({ data, facts, pack }) => {
    const open = openBallotOf(facts.ballots);
    if (!open) return false;
    const named = data.counts.map(({ choice }) => choice);
    const isEachOnce =
      named.length === open.choices.length && open.choices.every((choice) => named.includes(choice));
    const turnout = turnoutOf(data);
    const present = { entitled: open.entitled, present: turnout };
    return isEachOnce && turnout <= open.roll.length && hasQuorum(pack.ballot, present);
  },
};

function turnoutOf({ counts, spoilt }: Data): number {
  return counts.reduce((sum, { votes }) => sum + votes, spoilt);
}

/** The tally of a paper vote of `body`; where it leads is for `when` to ask of the facts. */
export function enterTallyFor(body: Body) {
  return defineTwoPersonCommand({
    type: `${body.prefix}.enterTally`,
    hands: [[body.chair, body.member], ['secretary']],
    payload: z.strictObject({
      counts: rows(
        { vi: 'Số phiếu mỗi phương án', en: 'Papers for each choice' },
        z.strictObject({
          choice: codeOf({ vi: 'Phương án', en: 'Choice' }),
          votes: number({ vi: 'Số phiếu', en: 'Papers' }, 0, 500),
        }),
      ),
      spoilt: number({ vi: 'Phiếu hỏng', en: 'Spoilt papers' }, 0, 500),
      minute: text({ vi: 'Biên bản kiểm phiếu', en: 'Minute of the count' }),
    }),
    before: [voteIsSecret, noPaperTaken],
    check: [tallyAddsUp],
    apply: ({ facts, data, pack }) =>
      withOpenBallot(facts, (open) => tallied(open, data, ballotRulesOf(body, facts, pack))),
    words: {
      act: { vi: 'Nhập kết quả bỏ phiếu giấy', en: 'Enter a paper tally' },
      done: { vi: 'Đã nhập kết quả bỏ phiếu giấy', en: 'Paper tally entered' },
      help: {
        vi: 'Hai người kiểm phiếu nhập cùng một kết quả; một người không làm thay cả hai.',
        en: 'Two tellers enter the same result; nobody is both.',
      },
    },
    sample: ({ facts, text: write }) => {
      const open = openBallotOf(facts.ballots);
      const choices = open?.choices ?? ['proven', 'notProven'];
      const votes = open?.roll.length ?? 3;
      return {
        counts: choices.map((choice, index) => ({ choice, votes: index === 0 ? votes : 0 })),
        spoilt: 0,
        minute: write('minute'),
      };
    },
  });
}

function tallied(open: Ballot, data: Data, rules: ReturnType<typeof ballotRulesOf>): Ballot {
  if (!open.secret) return open;
  const counts = Object.fromEntries(data.counts.map(({ choice, votes }) => [choice, votes]));
  const { choices, denominator } = open;
  const { spoilt } = data;
  const turnout = turnoutOf(data);
  const { carried } = countBallot(rules, { choices, counts, spoilt, abstained: 0, denominator, turnout });
  const secret = { ...open.secret, cast: turnout, spoilt, listed: null };
  return { ...open, status: 'closed', counts, carried, secret };
}
