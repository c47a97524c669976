// One allegation: an act, a place, a time and the written rule that it would breach. Opinion, belief and association
// have no provision in any pack, so they cannot be alleged.
import { z } from 'zod';
import { findProvision, pinOf } from '../../rules/pack.ts';
import { defineCommand } from '../command.ts';
import { date, line, provision, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { provision: string; from: string; to: string };

export const provisionInForce: CheckRule<Data> = {
  id: 'provisionInForce',
  article: '1.1',
  words: {
    vi: 'Điều khoản này không có trong bộ quy tắc đang áp dụng cho vụ việc.',
    en: 'The rule pack of this case has no such provision.',
  },
  holds: ({ data, pack }) => findProvision(pack, data.provision) !== undefined,
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
  place: line({ vi: 'Nơi xảy ra', en: 'Place' }),
  act: text({
    vi: 'Hành vi',
    en: 'The act',
    helpVi: 'Ai đã làm gì, khi nào, ở đâu. Không nêu quan điểm hay niềm tin.',
    helpEn: 'Who did what, when and where. Never an opinion or a belief.',
  }),
});

export const addAllegation = defineCommand({
  type: 'detection.addAllegation',
  by: ['intake'],
  payload: allegationPayload,
  mints: () => 1,
  before: [actorUnconflicted],
  check: [provisionInForce, periodInOrder, notInTheFuture((data: Data) => data.to)],
  apply: ({ facts, data, resolved, pack }) => ({
    ...facts,
    allegations: [
      ...facts.allegations,
      {
        id: resolved.ids[0] ?? '',
        provision: data.provision,
        pin: `${pinOf(pack)}#${data.provision}`,
        from: data.from,
        to: data.to,
        fate: 'current' as const,
      },
    ],
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
