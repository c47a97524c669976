// The authority hands the case to another unit: officers and body give it up, those of the other unit take it over. What
// was done stays on record; an open ballot is void, and a body that had been called answers no question any more.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, text, unit } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { isTooFew } from '../sitting/roll.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { unitId: string; ground: string };

const transfersLeft: BeforeRule = {
  id: 'transfersLeft',
  article: '4.11',
  words: {
    vi: 'Vụ việc đã được chuyển đủ số lần cho phép.',
    en: 'The case has been transferred as often as allowed.',
  },
  holds: ({ facts, pack }) => facts.beside.transfers < pack.limits.transfers,
};

const decidedStates = new Set([
  'advice.reasoning',
  'discipline.notifying',
  'discipline.appealReasoning',
  'resolved.restoring',
]);

/** What a body has voted is written and served by that body; to undo the vote the authority vacates it first. */
const bodyHasNotVoted: BeforeRule = {
  id: 'bodyHasNotVoted',
  article: '4.11',
  words: {
    vi: 'Tập thể đã biểu quyết xong; quyết định phải do chính tập thể đó ký và tống đạt.',
    en: 'The body has voted: its decision is signed and served where it was taken.',
  },
  holds: ({ state }) => !decidedStates.has(state),
};

const anotherUnit: CheckRule<Data> = {
  id: 'anotherUnit',
  article: '4.11',
  words: {
    vi: 'Phải chuyển đến một đơn vị khác của tổ chức.',
    en: 'It goes to another unit of the organisation.',
  },
  holds: ({ data, facts, resolved }) =>
    data.unitId !== facts.unitId && (resolved.units ?? []).includes(data.unitId),
};

const fewAreLeft: CheckRule<Data> = {
  id: 'fewAreLeft',
  article: '4.11',
  words: {
    vi: 'Tập thể vẫn còn đủ thành viên.',
    en: 'The body still has enough members.',
  },
  holds: ({ data, facts, pack }) => {
    const sitting = facts.appealSitting ?? facts.sitting;
    return data.ground !== 'tooFew' || (sitting !== null && isTooFew(sitting, pack.ballot.fewestMembers));
  },
};

export const transfer = defineCommand({
  type: 'case.transfer',
  legal: true,
  stepUp: true,
  by: ['authority'],
  whileStayed: true,
  needsUnits: true,
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị nhận', en: 'Receiving unit' }),
    ground: choice(
      { vi: 'Căn cứ', en: 'Ground' },
      {
        conflict: { vi: 'Xung đột lợi ích', en: 'Conflict of interest' },
        tooFew: { vi: 'Tập thể không còn đủ thành viên', en: 'Too few members are left' },
        competence: { vi: 'Thuộc thẩm quyền của đơn vị khác', en: 'Another unit is competent' },
        concernsBody: { vi: 'Vụ việc liên quan đến chính tập thể', en: 'It concerns the body itself' },
      },
    ),
    reasons: text({ vi: 'Lý do và ghi chú bàn giao', en: 'Reasons and handover note' }),
  }),
  before: [transfersLeft, bodyHasNotVoted, actorUnconflicted],
  check: [anotherUnit, fewAreLeft],
  apply: ({ facts, data }) => ({
    ...withoutBodies(facts),
    unitId: data.unitId,
    officers: { intake: null, supervisor: null, investigator: null, reviewer: null, secretary: null },
    approvals: {},
    beside: { ...facts.beside, authorityAskedOn: null, transfers: facts.beside.transfers + 1 },
  }),
  words: {
    act: { vi: 'Chuyển sang đơn vị khác', en: 'Transfer to another unit' },
    done: { vi: 'Đã chuyển vụ việc sang đơn vị khác', en: 'Case transferred to another unit' },
    help: {
      vi: 'Đơn vị nhận tiếp tục từ bước hiện tại. Cuộc bỏ phiếu đang mở không có giá trị.',
      en: 'The other unit goes on from here. An open ballot is void.',
    },
  },
  sample: ({ unitId, otherUnitId, pick, text: write }) => ({
    unitId: otherUnitId ?? unitId,
    ground: pick(['conflict', 'competence', 'concernsBody'] as const),
    reasons: write('handover'),
  }),
});

/** A body that was called has no further part; what it had voted answers nothing in a sitting to come. */
function withoutBodies(facts: Facts): Facts {
  const isDecided = facts.decision !== null;
  return {
    ...facts,
    ballots: facts.ballots.map((one) => (one.status === 'open' ? { ...one, status: 'void' as const } : one)),
    sitting: isDecided ? facts.sitting : null,
    committee: isDecided ? facts.committee : { ...facts.committee, postponement: null, alternates: [] },
    appealSitting: null,
    appeal: facts.appeal && { ...facts.appeal, panel: [], chair: null },
  };
}
