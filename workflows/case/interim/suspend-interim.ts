// The authority orders the interim suspension that was proposed: the respondent heard, the need stated, for no longer than
// the pack allows. It says nothing about what will be found, and whoever orders it has no other part in the case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, date, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { inTheFuture, notInTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { latestEnd } from './interim-facts.ts';
import { measureProposed, noMeasureInForce, openAndNotified, withInterimClocks } from './interim-rules.ts';

type Data = { heardOn: string; until: string };

const heardOnProposal: CheckRule<Data> = {
  id: 'heardOnProposal',
  article: '5.2',
  words: {
    vi: 'Người bị xem xét phải được nghe về chính đề xuất này.',
    en: 'The respondent has to be heard on this very proposal.',
  },
  holds: ({ data, facts }) => facts.interim.proposal !== null && data.heardOn >= facts.interim.proposal.on,
};

const withinFirstLimit: CheckRule<Data> = {
  id: 'withinFirstLimit',
  article: '5.1',
  words: {
    vi: 'Thời gian dài hơn mức cho phép khi ra quyết định.',
    en: 'That is longer than may be ordered at first.',
  },
  holds: ({ data, facts, pack, day }) => data.until <= latestEnd(facts, pack, day, false),
};

export const suspendInterim = defineCommand({
  type: 'case.suspendInterim',
  legal: true,
  by: ['authority'],
  payload: z.strictObject({
    heard: choice(
      { vi: 'Ý kiến của người bị xem xét', en: 'How the respondent was heard' },
      {
        inPerson: { vi: 'Trực tiếp', en: 'In person' },
        inWriting: { vi: 'Bằng văn bản', en: 'In writing' },
        declined: { vi: 'Được mời nhưng không nêu ý kiến', en: 'Invited, and did not speak' },
      },
    ),
    heardOn: date({ vi: 'Ngày nghe hoặc mời', en: 'Day of hearing or invitation' }),
    until: date({ vi: 'Đến hết ngày', en: 'Until the end of' }),
    necessity: text({ vi: 'Sự cần thiết', en: 'Necessity' }),
  }),
  before: [measureProposed, noMeasureInForce, openAndNotified, actorUnconflicted],
  check: [
    notInTheFuture((data: Data) => data.heardOn),
    heardOnProposal,
    inTheFuture((data: Data) => data.until),
    withinFirstLimit,
  ],
  apply: (attempt) => {
    const { facts, data, day, actor } = attempt;
    const { proposal } = facts.interim;
    if (!proposal) return facts;
    const measure = {
      kind: proposal.kind,
      since: day,
      until: data.until,
      decidedBy: actor.id,
      reviewedOn: null,
    };
    const ordered = { ...facts, interim: { ...facts.interim, proposal: null, objectedOn: null, measure } };
    return withInterimClocks(ordered, data.until, attempt);
  },
  words: {
    act: { vi: 'Quyết định biện pháp tạm thời', en: 'Order the interim measure' },
    done: { vi: 'Đã áp dụng biện pháp tạm thời', en: 'Interim measure ordered' },
    help: {
      vi: 'Không phải là kỷ luật. Có thời hạn, được xem xét lại mỗi 30 ngày.',
      en: 'It is no sanction. It ends on its day and is reviewed in between.',
    },
  },
  sample: ({ today, facts, pack, text: write }) => ({
    heard: 'inWriting' as const,
    heardOn: today,
    until: latestEnd(facts, pack, today, false),
    necessity: write('reasons'),
  }),
});
