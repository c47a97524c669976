// The respondent was called in time and did not come. The sitting goes on; nothing is inferred from the absence, and
// whoever comes late is heard all the same.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, confirmed, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import type { Body } from './body.ts';
import { withHeard } from './hearing.ts';
import { noChallengePending, quorumIsPresent } from './sitting-rules.ts';

/** The absence of the respondent before `body`; `waiting` is what of theirs has to be ruled on first. */
export function recordAbsenceFor(body: Body, waiting: readonly BeforeRule[] = []) {
  const hearingStillOpen: BeforeRule = {
    id: 'hearingStillOpen',
    article: '21.7',
    words: {
      vi: 'Đã nghe người bị xem xét hoặc đã ghi nhận việc vắng mặt.',
      en: 'The respondent has been heard, or their absence recorded, already.',
    },
    holds: ({ facts }) => body.sittingOf(facts)?.heard === null,
  };

  return defineCommand({
    type: `${body.prefix}.recordAbsence`,
    by: [body.chair],
    payload: z.strictObject({
      callServed: confirmed({
        vi: 'Giấy mời đã được giao đúng thời hạn, có chứng từ',
        en: 'The call was served in time and there is proof of it',
      }),
      manner: choice(
        { vi: 'Vắng mặt', en: 'Absence' },
        {
          excused: { vi: 'Xin vắng mặt, đồng ý họp', en: 'Excused themselves and agreed to the sitting' },
          unexplained: { vi: 'Không có mặt, không nêu lý do', en: 'Did not come and gave no reason' },
        },
      ),
      proof: text({ vi: 'Chứng từ giao giấy mời', en: 'Proof of service' }),
    }),
    before: [hearingStillOpen, noChallengePending(body), ...waiting, quorumIsPresent(body)],
    apply: ({ facts }) => withHeard(facts, body, 'absent'),
    words: {
      act: { vi: 'Ghi nhận vắng mặt', en: 'Record the absence' },
      done: { vi: 'Ghi nhận người bị xem xét vắng mặt', en: 'Absence recorded' },
      help: {
        vi: 'Chỉ khi giấy mời đã giao đúng hạn. Vắng mặt không bị suy diễn.',
        en: 'Only where the call was served in time. Nothing is inferred from the absence.',
      },
    },
    sample: ({ pick, text: write }) => ({
      callServed: true as const,
      manner: pick(['excused', 'unexplained'] as const),
      proof: write('proof'),
    }),
  });
}
