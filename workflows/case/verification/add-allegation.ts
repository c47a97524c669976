// A new allegation comes up during the investigation. It meets the same conditions as opening, and puts the case back:
// findings, comments and waivers fall, notice and reply start again (invariant 9). Answers already given stay on file,
// so that the report still has to address them.
import { defineCommand } from '../command.ts';
import {
  addAllegation as addInScreening,
  allegationOf,
  allegationPayload,
  periodInOrder,
  provisionInForce,
} from '../detection/add-allegation.ts';
import { confirmed, text } from '../fields.ts';
import { allReachable } from '../reach.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';

type Data = { provision: string; from: string; to: string };

const notAllegedBefore: CheckRule<Data> = {
  id: 'notAllegedBefore',
  article: '12.8',
  words: {
    vi: 'Nội dung này đã có hoặc đã được rút khỏi vụ việc.',
    en: 'This allegation is in the case already, or was dropped from it.',
  },
  holds: ({ data, facts }) =>
    !facts.allegations.some(
      (one) => one.provision === data.provision && one.from === data.from && one.to === data.to,
    ),
};

const someSanctionReachable: CheckRule<Data> = {
  id: 'someSanctionReachable',
  article: '1.4',
  words: {
    vi: 'Mọi hình thức kỷ luật cho nội dung này đã hết thời hiệu.',
    en: 'Every sanction for this allegation is time-barred.',
  },
  holds: (attempt) => allReachable(attempt, [{ ...attempt.data, id: '' }]),
};

export const addAllegation = defineCommand({
  type: 'verification.addAllegation',
  by: ['supervisor'],
  payload: allegationPayload.extend({
    jurisdiction: confirmed({ vi: 'Thuộc thẩm quyền', en: 'It is within jurisdiction' }),
    noProtectedGround: confirmed({
      vi: 'Không dựa trên căn cứ được bảo vệ',
      en: 'It rests on no protected ground',
    }),
    reasons: text({ vi: 'Lý do bổ sung', en: 'Reasons for adding it' }),
  }),
  mints: () => 1,
  before: [actorUnconflicted],
  check: [
    provisionInForce,
    periodInOrder,
    notInTheFuture((data: Data) => data.to),
    notAllegedBefore,
    someSanctionReachable,
  ],
  apply: ({ facts, data, resolved, pack }) => ({
    ...facts,
    allegations: [...facts.allegations, allegationOf(data, pack, resolved.ids[0] ?? '')],
    report: null,
    paper: null,
    repliedOn: null,
    replyWaivedOn: null,
    commentedOn: null,
    commentWaivedOn: null,
    request: null,
  }),
  words: {
    act: { vi: 'Bổ sung nội dung', en: 'Add an allegation' },
    done: { vi: 'Đã bổ sung nội dung có dấu hiệu vi phạm', en: 'Allegation added' },
    help: {
      vi: 'Điều kiện như khi mở. Phải thông báo và chờ giải trình lại.',
      en: 'As for opening. Notice and reply start again.',
    },
  },
  sample: (world) => {
    const alleged = new Set(world.facts.allegations.map((one) => one.provision));
    const others = world.pack.provisions.filter((one) => !alleged.has(one.code));
    return {
      ...addInScreening.sample(world),
      provision: world.pick(others.length > 0 ? others : world.pack.provisions).code,
      jurisdiction: true as const,
      noProtectedGround: true as const,
      reasons: world.text('reasons'),
    };
  },
});
