// The panel chair signs what the panel has voted. The outcome is computed from the closed ballot, never taken from the
// payload; the reasons answer each ground of the appeal.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { ballotRulesOf } from '../sitting/ballot-rules.ts';
import { ballotsOf, isSound } from '../sitting/ballots.ts';
import { panel } from '../sitting/body.ts';
import { chairHasDeclared, hearingWasOffered } from '../sitting/sitting-rules.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { appealOutcomeOf, withAppealDecided } from './appeal-outcome.ts';
import { decidingAppealBallot } from './open-appeal-ballot.ts';

const appealVoted: BeforeRule = {
  id: 'appealVoted',
  article: '31.8',
  words: {
    vi: 'Hội đồng chưa biểu quyết xong, hoặc lần biểu quyết không hợp lệ.',
    en: 'The panel has not voted yet, or its ballot is not in order.',
  },
  holds: ({ facts, pack }) => {
    const closed = ballotsOf(facts, panel).filter((one) => one.status === 'closed');
    return (
      decidingAppealBallot(facts) !== undefined &&
      closed.every((one) => isSound(ballotRulesOf(panel, facts, pack, one), one))
    );
  },
};

export const decideAppeal = defineCommand({
  type: 'discipline.decideAppeal',
  stepUp: true,
  legal: true,
  by: ['panelChair'],
  payload: z.strictObject({
    answersGrounds: confirmed({
      vi: 'Lý do trả lời từng điểm khiếu nại',
      en: 'The reasons answer each ground of the appeal',
    }),
    reasons: text({
      vi: 'Lý do',
      en: 'Reasons',
      helpVi: 'Kết quả lấy từ biểu quyết; ở đây nêu vì sao.',
      helpEn: 'The outcome comes from the vote; say here why.',
      exampleVi:
        'Điểm 1 của khiếu nại: thông báo không nêu nơi xảy ra; việc này không cản trở giải trình, vì …',
      exampleEn: 'Ground 1: the notice did not name the place; this did not hinder the reply, because …',
    }),
  }),
  before: [chairHasDeclared(panel), actorUnconflicted, hearingWasOffered(panel), appealVoted],
  apply: ({ facts, pack, actor, day }) => {
    const ballot = decidingAppealBallot(facts);
    if (!ballot) return facts;
    const outcome = appealOutcomeOf(ballot, facts, pack);
    return withAppealDecided(facts, outcome, { signedBy: actor.id ?? '', signedOn: day });
  },
  words: {
    act: { vi: 'Ký quyết định giải quyết khiếu nại', en: 'Sign the appeal decision' },
    done: { vi: 'Đã ký quyết định giải quyết khiếu nại', en: 'Appeal decided' },
    help: {
      vi: 'Ký đúng kết quả biểu quyết của hội đồng, kèm lý do.',
      en: 'Signs what the panel has voted, with reasons.',
    },
  },
  sample: ({ text: write }) => ({ answersGrounds: true as const, reasons: write('reasons') }),
});
