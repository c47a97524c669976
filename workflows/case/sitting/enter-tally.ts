// A vote that was held on paper in the room is entered by two tellers, one of the body and the secretary: both give the same
// counts, spoilt papers included. It is for a ballot of which no electronic paper was taken, so that nobody votes twice.
// A tally that would show how somebody voted is not entered at all, only what it carried: the record keeps what it is given.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import { countBallot } from '../../rules/ballot-count.ts';
import { majorityFor, votesNeeded } from '../../rules/ballot-majority.ts';
import { codeOf, number, rows, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { ballotRulesOf } from './ballot-rules.ts';
import { withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { revealsVotes } from './secret-count.ts';
import { voteIsSecret } from './secret-rules.ts';
import { type Ballot, openBallotOf } from './sitting-facts.ts';

type Data = {
  cast: number;
  spoilt: number;
  counts: { choice: string; votes: number }[];
  carried?: string | undefined;
};

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
    vi: 'Số phiếu thu về không vượt quá danh sách và đủ số tối thiểu; mỗi phương án ghi một lần, cộng với phiếu hỏng đúng bằng số phiếu thu về.',
    en: 'Papers cast are no more than the roll and at least a quorum; each choice is given once, and with the spoilt papers they add up to the papers cast.',
  },
  holds: ({ data, facts, pack }) => {
    const open = openBallotOf(facts.ballots);
    if (!open || data.cast > open.roll.length || data.spoilt > data.cast) return false;
    if (!hasQuorum(pack.ballot, { entitled: open.entitled, present: data.cast })) return false;
    return data.counts.length === 0 || addsUp(open, data);
  },
};

function addsUp({ choices }: Ballot, { cast, spoilt, counts, carried }: Data): boolean {
  const named = counts.map(({ choice }) => choice);
  const isEachOnce = named.length === choices.length && choices.every((choice) => named.includes(choice));
  // With a tally the result follows from it and is not stated beside it.
  return isEachOnce && carried === undefined && validIn(counts) + spoilt === cast;
}

function validIn(counts: Data['counts']): number {
  return counts.reduce((sum, { votes }) => sum + votes, 0);
}

const tallyShowsNobody: CheckRule<Data> = {
  id: 'tallyShowsNobody',
  article: '22.10',
  words: {
    vi: 'Số phiếu này cho biết lựa chọn của thành viên; chỉ ghi phương án được thông qua, không ghi số phiếu từng phương án.',
    en: 'This tally would show how members voted: enter only what was carried, not the papers for each choice.',
  },
  holds: ({ data }) =>
    data.counts.length === 0 ||
    !revealsVotes(Object.fromEntries(data.counts.map((one) => [one.choice, one.votes]))),
};

/** Without a tally the result is what the tellers state; it must be one that so many valid papers can carry. */
function resultIsPossible(body: Body): CheckRule<Data> {
  return {
    id: 'resultIsPossible',
    article: '22.10',
    words: {
      vi: 'Phương án được thông qua phải có trong phiếu và số phiếu hợp lệ phải đủ để thông qua.',
      en: 'What was carried must be a choice of the ballot, and the valid papers must be enough to carry it.',
    },
    holds: ({ data, facts, pack }) => {
      const open = openBallotOf(facts.ballots);
      if (!open || data.carried === undefined) return open !== undefined;
      const rules = ballotRulesOf(body, facts, pack);
      const needed = votesNeeded(majorityFor(rules, data.carried), open.denominator);
      return open.choices.includes(data.carried) && data.cast - data.spoilt >= needed;
    },
  };
}

/** The tally of a paper vote of `body`; where it leads is for `when` to ask of the facts. */
export function enterTallyFor(body: Body) {
  return defineTwoPersonCommand({
    type: `${body.prefix}.enterTally`,
    hands: [[body.chair, body.member], ['secretary']],
    payload: z.strictObject({
      cast: number({ vi: 'Số phiếu thu về', en: 'Papers cast' }, 0, 500),
      spoilt: number({ vi: 'Trong đó phiếu hỏng', en: 'Of these, spoilt' }, 0, 500),
      counts: rows(
        {
          vi: 'Số phiếu mỗi phương án',
          en: 'Papers for each choice',
          helpVi: 'Để trống khi tất cả, hoặc tất cả trừ một, chọn như nhau: số phiếu khi đó làm lộ lựa chọn.',
          helpEn: 'Leave empty where all, or all but one, chose alike: the tally would then give votes away.',
        },
        z.strictObject({
          choice: codeOf({ vi: 'Phương án', en: 'Choice' }),
          votes: number({ vi: 'Số phiếu', en: 'Papers' }, 0, 500),
        }),
        0,
      ),
      carried: codeOf({
        vi: 'Phương án được thông qua',
        en: 'What was carried',
        helpVi: 'Chỉ ghi khi không ghi số phiếu; để trống nếu không phương án nào được thông qua.',
        helpEn: 'Only where no papers are counted out; left empty where nothing was carried.',
      }).optional(),
      minute: text({ vi: 'Biên bản kiểm phiếu', en: 'Minute of the count' }),
    }),
    before: [voteIsSecret, noPaperTaken],
    check: [tallyAddsUp, tallyShowsNobody, resultIsPossible(body)],
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
      return { cast: open?.roll.length ?? 3, spoilt: 0, counts: [], minute: write('minute') };
    },
  });
}

function tallied(open: Ballot, data: Data, rules: ReturnType<typeof ballotRulesOf>): Ballot {
  if (!open.secret) return open;
  const { cast, spoilt } = data;
  const secret = { ...open.secret, cast, spoilt, listed: null };
  if (data.counts.length === 0)
    return { ...open, status: 'closed', counts: null, carried: data.carried ?? null, secret };
  const counts = Object.fromEntries(data.counts.map(({ choice, votes }) => [choice, votes]));
  const { choices, denominator } = open;
  const input = { choices, counts, spoilt, abstained: 0, denominator, turnout: cast };
  return { ...open, status: 'closed', counts, carried: countBallot(rules, input).carried, secret };
}
