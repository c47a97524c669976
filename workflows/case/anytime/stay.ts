// The case is stayed on a listed ground until a review. The procedural clocks of both sides stand still; those that
// protect the respondent never do (invariant 11). No stay interrupts a vote.
import { z } from 'zod';
import type { Calendar } from '../../rules/calendar.ts';
import { addDays, type Day } from '../../rules/day.ts';
import { freezeClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, date, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { inTheFuture } from '../rules-on-days.ts';
import { openBallotOf } from '../sitting/sitting-facts.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { leaders, leadsThisStage } from './leads-this-stage.ts';
import { withSittingPutOff } from './resume.ts';
import { reviewInTime, stayGrounds, withReviewOn } from './stay-rules.ts';

type Data = { reviewDay: string };

const notYetStayed: BeforeRule = {
  id: 'notYetStayed',
  article: '4.1',
  words: { vi: 'Vụ việc đã bị tạm đình chỉ rồi.', en: 'The case is stayed already.' },
  // Beyond the pack's limit a stay goes on only by a decision as for the first one.
  holds: ({ facts, pack, day }) =>
    facts.stay === null || day > addDays(facts.stay.since, pack.stays.mostDays - pack.stays.reviewEveryDays),
};

const noBallotOpen: BeforeRule = {
  id: 'noBallotOpen',
  article: '4.1',
  words: {
    vi: 'Đang biểu quyết; phải kiểm phiếu xong mới tạm đình chỉ được.',
    en: 'A ballot is open; it has to be closed before the case can be stayed.',
  },
  holds: ({ facts }) => openBallotOf(facts.ballots) === undefined,
};

export const stay = defineCommand({
  type: 'case.stay',
  by: leaders,
  payload: z.strictObject({
    ground: choice({ vi: 'Lý do tạm đình chỉ', en: 'Ground' }, stayGrounds),
    reviewDay: date({ vi: 'Ngày xem xét lại', en: 'Review on' }),
    reasons: text({ vi: 'Giải thích', en: 'Reasons' }),
  }),
  // The stay itself is refused by a rule of its own, so that the refusal says what is the matter.
  whileStayed: true,
  before: [notYetStayed, leadsThisStage, actorUnconflicted, noBallotOpen],
  check: [inTheFuture((data: Data) => data.reviewDay), reviewInTime],
  apply: (attempt) => {
    const { facts, data, day, calendar } = attempt;
    const frozen = withEarlierStay(freezeClocks(facts, day, calendar), day, calendar);
    const stayed = { ...frozen, stay: { ground: data.ground, since: day } };
    // A request for a stay is answered by it.
    const beside = { ...facts.beside, stayAskedOn: null };
    return withReviewOn({ ...stayed, beside, resumeAskedOn: null }, data.reviewDay, attempt);
  },
  words: {
    act: { vi: 'Tạm đình chỉ giải quyết', en: 'Stay the case' },
    done: { vi: 'Đã tạm đình chỉ giải quyết', en: 'Case stayed' },
    help: {
      vi: 'Thời hạn của hai bên dừng lại cho đến khi tiếp tục. Phải định ngày xem xét lại.',
      en: 'The time limits of both sides stand still until the case is resumed. A review day is set.',
    },
  },
  sample: ({ pick, dayFrom, text: write }) => ({
    ground: pick(['parallelProceedings', 'awaitingExpertise', 'respondentUnwell'] as const),
    reviewDay: dayFrom(pick([14, 21, 30])),
    reasons: write('reasons'),
  }),
});

/** A stay that a fresh one follows is over: what it put off stays put off. */
function withEarlierStay(facts: Facts, day: Day, calendar: Calendar): Facts {
  if (!facts.stay) return facts;
  const pastStays = [...(facts.pastStays ?? []), { from: facts.stay.since, to: day }];
  return { ...withSittingPutOff(facts, day, calendar), pastStays };
}
