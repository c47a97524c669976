// The unit has another head: the recommendation is theirs now. Who had it before sees it no more.
import { z } from 'zod';
import { definePreventionCommand } from '../prevention-command.ts';
import type { PreventionBeforeRule } from '../prevention-rule.ts';
import { notTheirOwnUnit, unitHasHead } from './head-rules.ts';

const headHasChanged: PreventionBeforeRule = {
  id: 'recommendationHeadChanged',
  article: '35.1',
  words: {
    vi: 'Người đứng đầu đơn vị vẫn là người đã nhận kiến nghị.',
    en: 'The head of the unit is still who has it.',
  },
  holds: ({ facts, resolved }) => resolved.headId !== facts.headId,
};

export const readdress = definePreventionCommand({
  type: 'prevention.readdress',
  by: ['supervisor'],
  payload: z.strictObject({}),
  before: [unitHasHead, headHasChanged, notTheirOwnUnit],
  apply: ({ facts, resolved }) => ({
    ...facts,
    ...{ headId: resolved.headId ?? '', acknowledgedOn: null, ownerId: null },
  }),
  words: {
    act: { vi: 'Chuyển cho người đứng đầu hiện nay', en: 'Address it to the present head' },
    done: { vi: 'Đã chuyển cho người đứng đầu hiện nay', en: 'Addressed to the present head' },
    help: {
      vi: 'Khi đơn vị đã có người đứng đầu khác. Người mới tiếp nhận lại từ đầu.',
      en: 'Where the unit has another head. They acknowledge it anew.',
    },
  },
  sample: () => ({}),
});
