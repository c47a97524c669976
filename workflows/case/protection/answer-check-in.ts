// Somebody under protection says how they fare, when asked at the pack's intervals or at any time between. The custodian reads
// it and records the check-in; nobody else reads it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { findProtection } from './protection-facts.ts';
import { whoAsks } from './protection-rules.ts';

const underProtection: BeforeRule = {
  id: 'underProtection',
  article: '6.1',
  words: { vi: 'Bạn chưa được bảo vệ trong vụ việc này.', en: 'You are not under protection in this case.' },
  holds: (situation) => {
    const { who, personId } = whoAsks(situation);
    return (
      findProtection(situation.facts, { who, personId: personId ?? undefined }, 'monitored') !== undefined
    );
  },
};

export const answerCheckIn = defineCommand({
  type: 'case.answerCheckIn',
  by: ['reporter', 'witness'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    faring: choice(
      { vi: 'Tình hình của bạn', en: 'How you fare' },
      {
        well: { vi: 'Bình thường', en: 'Nothing has changed for me' },
        uneasy: { vi: 'Có điều làm tôi lo', en: 'Something worries me' },
        harmed: { vi: 'Tôi đang bị đối xử bất lợi', en: 'I am being treated badly' },
      },
    ),
    account: text({ vi: 'Kể thêm', en: 'Tell more' }),
  }),
  before: [underProtection],
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Cho biết tình hình', en: 'Say how you fare' },
    done: { vi: 'Người được bảo vệ đã cho biết tình hình', en: 'The protected person said how they fare' },
    help: { vi: 'Chỉ người giữ danh tính đọc được.', en: 'Only the custodian reads it.' },
  },
  sample: ({ pick, text: write }) => ({
    faring: pick(['well', 'uneasy', 'harmed'] as const),
    account: write('request'),
  }),
});
