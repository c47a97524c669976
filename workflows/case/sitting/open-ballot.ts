// A question is put to the vote. The roll freezes with the members present who may act, and with it what the quorum
// and the majority are counted of. What may be asked, and in which order, each body says itself.
import type { z } from 'zod';
import { denominatorOf } from '../../rules/ballot.ts';
import { type CommandSpec, defineCommand } from '../command.ts';
import type { Attempt, BeforeRule, CheckRule } from '../rule.ts';
import { closedBallotOn, type Question } from './ballots.ts';
import { type Body, presentSeats, turnoutOf } from './body.ts';
import { isFreeForBody } from './roll.ts';
import type { Ballot, SecretBallot } from './sitting-facts.ts';
import { hearingWasOffered, noChallengePending, quorumIsPresent } from './sitting-rules.ts';

type Own<Payload extends z.ZodObject> = {
  payload: Payload;
  /** What only this body can still find open: a request that waits, a notice that does not name everything. */
  before?: readonly BeforeRule[];
  /** Rules of this body: what is asked first, what may be asked at all. */
  check: readonly CheckRule<z.infer<Payload>>[];
  questionOf: (data: z.infer<Payload>) => Question;
  /** What can be voted for; never taken from the payload. */
  choicesOf: (attempt: Attempt<z.infer<Payload>>) => string[];
  sample: CommandSpec<Payload>['sample'];
};

/** A secret ballot of which nobody has a paper yet. */
function unissued(publicKey: string): SecretBallot {
  return { publicKey, phase: 'issuing', issued: [], cast: null, spoilt: 0, listed: null };
}

/** The opening of a ballot of `body` on a question of its own. */
export function openBallotFor<Payload extends z.ZodObject>(body: Body, own: Own<Payload>) {
  const notYetAnswered: CheckRule<z.infer<Payload>> = {
    id: 'notYetAnswered',
    article: '22.1',
    words: {
      vi: 'Nội dung này đã được biểu quyết; kết quả không thay đổi.',
      en: 'This question has been voted on; a closed ballot never changes.',
    },
    holds: ({ data, facts }) => closedBallotOn(facts, body, own.questionOf(data)) === undefined,
  };

  const votersActedNowhereElse: BeforeRule = {
    id: 'votersActedNowhereElse',
    article: '2.3',
    words: {
      vi: 'Một thành viên có mặt đã tham gia vụ việc ở tư cách khác và phải rút khỏi việc xem xét.',
      en: 'A member present has acted in the case in another capacity and has to be recused first.',
    },
    holds: ({ facts }) => {
      const sitting = body.sittingOf(facts);
      return (
        sitting !== null && presentSeats(sitting).every((seat) => isFreeForBody(body, seat.memberId, facts))
      );
    },
  };

  return defineCommand<Payload>({
    type: `${body.prefix}.openBallot`,
    by: [body.chair],
    payload: own.payload,
    mints: () => 1,
    needsBallotKey: true,
    before: [
      hearingWasOffered(body),
      noChallengePending(body),
      ...(own.before ?? []),
      quorumIsPresent(body),
      votersActedNowhereElse,
    ],
    check: [...own.check, notYetAnswered],
    apply: (attempt) => {
      const { facts, data, pack, resolved } = attempt;
      const sitting = body.sittingOf(facts);
      if (!sitting) return facts;
      const turnout = turnoutOf(sitting);
      const ballot: Ballot = {
        id: resolved.ids[0] ?? '',
        body: body.name,
        ...own.questionOf(data),
        choices: own.choicesOf(attempt),
        roll: presentSeats(sitting).map((seat) => seat.memberId),
        entitled: turnout.entitled,
        denominator: denominatorOf(pack.ballot, turnout),
        voted: [],
        votes: {},
        counts: null,
        carried: null,
        status: 'open',
        ...(pack.ballot.mode === 'secret' ? { secret: unissued(resolved.ballotKey ?? '') } : {}),
      };
      return { ...facts, ballots: [...facts.ballots, ballot] };
    },
    words: {
      act: { vi: 'Mở biểu quyết', en: 'Open a ballot' },
      done: { vi: 'Đã mở biểu quyết', en: 'Ballot opened' },
      help: {
        vi: 'Danh sách người biểu quyết được chốt từ lúc này.',
        en: 'From now on it is settled who may vote.',
      },
    },
    sample: own.sample,
  });
}
