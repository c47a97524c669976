// The supervisor closes the report without an investigation, for one reason of the closed list.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import { notOpenedReasons } from './not-opened-reasons.ts';

export const notOpen = defineCommand({
  type: 'detection.notOpen',
  by: ['supervisor'],
  payload: z.strictObject({
    reason: choice({ vi: 'Lý do', en: 'Reason' }, notOpenedReasons),
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }),
  }),
  apply: ({ facts, data, actor }) => ({
    ...facts,
    outcome: 'notOpened',
    outcomeReason: data.reason,
    officers: { ...facts.officers, supervisor: actor.id },
  }),
  words: {
    act: { vi: 'Không mở', en: 'Do not open' },
    done: { vi: 'Đã quyết định không mở', en: 'Decided not to open' },
    help: {
      vi: 'Kết thúc ở bước tiếp nhận. Người phản ánh có thể đề nghị xem lại một lần.',
      en: 'Ends the case at intake. The reporter may ask once for a review.',
    },
  },
  sample: ({ pick, text: write }) => ({
    reason: pick(['notSpecific', 'outsideJurisdiction', 'manifestlyUnfounded', 'duplicate'] as const),
    reasons: write('reasons'),
  }),
});
