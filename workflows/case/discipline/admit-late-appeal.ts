// The authority rules on an appeal out of time: for good cause it is taken up as if it had come in time. A refusal changes
// nothing. What has ended stays ended; a sanction in force waits where the pack has every sanction wait.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, text } from '../fields.ts';
import type { Attempt, BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { withAppealOpened } from './open-appeal.ts';

type Data = { ruling: 'admitted' | 'refused' };

const lateAppealWaits: BeforeRule = {
  id: 'lateAppealWaits',
  article: '31.9',
  words: {
    vi: 'Không có đề nghị khiếu nại muộn nào đang chờ.',
    en: 'No request to appeal out of time is waiting.',
  },
  holds: ({ facts }) => facts.recourse.late !== null,
};

function withAdmitted({ facts, day, pack }: Attempt<Data>): Facts {
  const opened = withAppealOpened(facts, facts.recourse.late?.grounds ?? [], day, pack);
  const { effect } = facts;
  const waits = pack.effectPendingAppeal === 'waits' && effect.begunOn !== null && effect.endedOn === null;
  return {
    ...opened,
    finalOn: null,
    outcome: null,
    effect: { ...effect, waitsForAppeal: waits },
    recourse: { ...opened.recourse, late: null, lateAdmitted: facts.recourse.lateAdmitted + 1 },
  };
}

export const admitLateAppeal = defineCommand({
  type: 'discipline.admitLateAppeal',
  legal: true,
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    ruling: choice(
      { vi: 'Quyết định', en: 'Ruling' },
      {
        admitted: { vi: 'Chấp nhận: có lý do chính đáng', en: 'Admitted: there was good cause' },
        refused: { vi: 'Không chấp nhận', en: 'Refused' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [lateAppealWaits, actorUnconflicted],
  apply: (attempt) => {
    if (attempt.data.ruling === 'admitted') return withAdmitted(attempt);
    const { recourse } = attempt.facts;
    return { ...attempt.facts, recourse: { ...recourse, late: null, lateRefused: recourse.lateRefused + 1 } };
  },
  words: {
    act: { vi: 'Giải quyết đề nghị khiếu nại muộn', en: 'Rule on the late appeal' },
    done: { vi: 'Đã giải quyết đề nghị khiếu nại muộn', en: 'Late appeal ruled on' },
    help: {
      vi: 'Chấp nhận thì khiếu nại được giải quyết như khiếu nại đúng hạn.',
      en: 'If it is admitted, the appeal is dealt with like one that came in time.',
    },
  },
  sample: ({ text: write }) => ({ ruling: 'admitted' as const, reasons: write('reasons') }),
});

/** The appeal was taken up; a refusal leaves the case where it stands. */
export function isTakenUp(after: Facts): boolean {
  return after.finalOn === null;
}
