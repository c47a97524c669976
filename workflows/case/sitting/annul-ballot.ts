// A ballot is annulled before it is counted: the roll was wrong, something went wrong, or the quorum is gone. It is
// kept, uncounted, and the question is asked again; so often as the pack allows, and always where its time has passed
// with too few votes to count it: otherwise one absent voter could hold the case for good.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import type { RulePack } from '../../rules/pack.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { ballotsOf, hasQuorumOfVotes, isOn, withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { type Ballot, openBallotOf } from './sitting-facts.ts';

function isWithinLimit(facts: Facts, body: Body, open: Ballot, pack: RulePack): boolean {
  const annulled = ballotsOf(facts, body).filter((one) => one.status === 'void' && isOn(one, open));
  return annulled.length < pack.limits.annulments;
}

/** The annulment of a ballot of `body`. */
export function annulBallotFor(body: Body) {
  // Ballots that a recusal made void count too: then there is none left, and the vote goes on among those who remain.
  const annulmentsLeft: BeforeRule = {
    id: 'annulmentsLeft',
    article: '22.4',
    words: {
      vi: 'Nội dung này đã hủy biểu quyết đủ số lần cho phép.',
      en: 'The ballot on this question has been annulled as often as allowed.',
    },
    holds: ({ facts, pack }) => {
      const open = openBallotOf(facts.ballots);
      if (!open) return false;
      const cannotBeCounted =
        facts.clocks[body.ballotClock]?.passed === true && !hasQuorumOfVotes(pack.ballot, open);
      return isWithinLimit(facts, body, open, pack) || cannotBeCounted;
    },
  };

  // How full a secret box is, the facts do not know: without this, it could be annulled again and again once its time
  // has passed, with all votes in it.
  const boxCannotBeCounted: CheckRule<unknown> = {
    id: 'boxCannotBeCounted',
    article: '22.4',
    words: {
      vi: 'Hòm đã đủ số phiếu tối thiểu; hãy kết thúc và kiểm phiếu.',
      en: 'The box holds enough papers to be counted: close the ballot instead.',
    },
    holds: ({ facts, pack, resolved }) => {
      const open = openBallotOf(facts.ballots);
      if (!open?.secret || isWithinLimit(facts, body, open, pack)) return true;
      return !hasQuorum(pack.ballot, { entitled: open.entitled, present: resolved.papersCast ?? 0 });
    },
  };

  return defineCommand({
    type: `${body.prefix}.annulBallot`,
    legal: true,
    by: [body.chair],
    payload: z.strictObject({
      ground: choice(
        { vi: 'Căn cứ', en: 'Ground' },
        {
          roll: { vi: 'Danh sách biểu quyết sai', en: 'The roll was wrong' },
          fault: { vi: 'Sự cố kỹ thuật', en: 'A technical fault' },
          quorum: { vi: 'Không còn đủ thành viên', en: 'The quorum was lost' },
        },
      ),
      reasons: text({ vi: 'Lý do', en: 'Reasons' }),
    }),
    needsPapersCast: true,
    before: [annulmentsLeft],
    check: [boxCannotBeCounted],
    apply: ({ facts }) => withOpenBallot(facts, (open) => ({ ...open, status: 'void' })),
    words: {
      act: { vi: 'Hủy lần biểu quyết', en: 'Annul the ballot' },
      done: { vi: 'Đã hủy lần biểu quyết, chưa kiểm phiếu', en: 'Ballot annulled, uncounted' },
      help: {
        vi: 'Chỉ trước khi kiểm phiếu. Các phiếu được giữ lại, không tính.',
        en: 'Only before the count. The votes are kept and not counted.',
      },
    },
    sample: ({ pick, text: write }) => ({
      ground: pick(['roll', 'fault'] as const),
      reasons: write('reasons'),
    }),
  });
}
