// One allegation: an act, a place, a time and the written rule that it would breach. Opinion, belief and association
// have no provision in any pack, so they cannot be alleged.
import { z } from 'zod';
import { conductPin } from '../../rules/editions.ts';
import { findProvision, type RulePack } from '../../rules/pack.ts';
import { editionsOf } from '../../rules/packs.ts';
import { defineCommand } from '../command.ts';
import type { Allegation } from '../facts.ts';
import { date, line, provision, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { provision: string; from: string; to: string };

export const provisionInForce: CheckRule<Data> = {
  id: 'provisionInForce',
  article: '1.1',
  words: {
    vi: 'Điều khoản này không có, hoặc chưa có hiệu lực vào ngày cuối của hành vi.',
    en: 'There is no such provision, or none was in force on the last day of the conduct.',
  },
  holds: ({ data, pack }) =>
    findProvision(pack, data.provision) !== undefined &&
    conductPin(editionsOf(pack.id), data.provision, data.to) !== null,
};

export const periodInOrder: CheckRule<Data> = {
  id: 'periodInOrder',
  article: '1.1',
  words: {
    vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'The last day cannot lie before the first.',
  },
  holds: ({ data }) => data.from <= data.to,
};

export const allegationPayload = z.strictObject({
  provision: provision({ vi: 'Điều khoản', en: 'Provision' }),
  from: date({ vi: 'Từ ngày', en: 'From' }),
  to: date({ vi: 'Đến ngày', en: 'To' }),
  place: line({
    vi: 'Nơi xảy ra',
    en: 'Place',
    exampleVi: 'Phòng Tài vụ, tầng 2',
    exampleEn: 'Finance Office, second floor',
  }),
  act: text({
    vi: 'Hành vi',
    en: 'The act',
    helpVi: 'Ai đã làm gì, khi nào, ở đâu. Không nêu quan điểm hay niềm tin.',
    helpEn: 'Who did what, when and where. Never an opinion or a belief.',
    exampleVi: 'Ngày 14/6/2026 duyệt phiếu chi 118 cho hóa đơn 0457, đã được trả bằng phiếu chi 112.',
    exampleEn: 'On 14 June 2026 approved voucher 118 for invoice 0457, which voucher 112 had paid.',
  }),
});

/** The allegation, pinned to the edition of the day on which the conduct ended. */
export function allegationOf({ provision: code, from, to }: Data, pack: RulePack, id: string): Allegation {
  const pin = conductPin(editionsOf(pack.id), code, to);
  if (pin === null) throw new Error(`No edition of ${pack.id} had ${code} in force on ${to}.`);
  return { id, provision: code, pin, from, to, fate: 'current' };
}

export const addAllegation = defineCommand({
  type: 'detection.addAllegation',
  by: ['intake'],
  payload: allegationPayload,
  mints: () => 1,
  before: [actorUnconflicted],
  check: [provisionInForce, periodInOrder, notInTheFuture((data: Data) => data.to)],
  apply: ({ facts, data, resolved, pack }) => ({
    ...facts,
    allegations: [...facts.allegations, allegationOf(data, pack, resolved.ids[0] ?? '')],
  }),
  words: {
    act: { vi: 'Thêm nội dung vi phạm', en: 'Add an allegation' },
    done: { vi: 'Đã thêm nội dung có dấu hiệu vi phạm', en: 'Allegation added' },
    help: {
      vi: 'Mỗi nội dung nêu một hành vi, nơi, thời gian và điều khoản.',
      en: 'Each allegation states an act, a place, a time and the provision.',
    },
  },
  sample: ({ pack, pick, text: write, dayFrom }) => ({
    provision: pick(pack.provisions).code,
    from: dayFrom(-90),
    to: dayFrom(-60),
    place: write('place'),
    act: write('act'),
  }),
});
