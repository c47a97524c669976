// A note on the file by somebody who works on the case. It changes nothing and is never evidence: no finding, ballot or
// decision can rely on it. Those who decide do not comment: what they think, they say in the sitting. It may call the attention of
// others who read the file, and of nobody else: to name a case to somebody would tell them of it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { people, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';

type Data = { mentions?: string[] | undefined };

const mentionsReadFile: CheckRule<Data> = {
  id: 'mentionsReadFile',
  article: '2.1',
  words: {
    vi: 'Chỉ nhắc được người đang được xem hồ sơ này.',
    en: 'Only persons who read this file can be mentioned.',
  },
  holds: ({ data, resolved }) => (data.mentions ?? []).every((id) => resolved.readers?.includes(id)),
};

export const comment = defineCommand({
  type: 'case.comment',
  by: ['intake', 'investigator', 'supervisor', 'reviewer', 'secretary', 'enforcing'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    note: text(
      {
        vi: 'Ghi chú',
        en: 'Note',
        helpVi:
          'Không phải là chứng cứ, không được dùng để kết luận. Gõ @ để nhắc một người đang được xem hồ sơ: họ nhận thông báo.',
        helpEn:
          'It is not evidence and nothing can be found on it. Type @ to mention somebody who reads the file: they are told.',
      },
      2000,
    ),
    mentions: people(
      {
        vi: 'Nhắc đến',
        en: 'Mention',
        helpVi: 'Người được nhắc nhận thông báo. Chỉ có người đang được xem hồ sơ.',
        helpEn: 'Whoever is mentioned is told. Only persons who read the file can be.',
      },
      'readers',
      0,
    ).optional(),
  }),
  needsReaders: true,
  check: [mentionsReadFile],
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Ghi chú', en: 'Add a note' },
    done: { vi: 'Đã thêm ghi chú', en: 'Note added' },
    help: {
      vi: 'Trao đổi trong công việc. Không phải chứng cứ.',
      en: 'For those who work on the case. It is not evidence.',
    },
  },
  sample: ({ text: write }) => ({ note: write('comment') }),
});
