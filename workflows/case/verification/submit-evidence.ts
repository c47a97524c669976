// The respondent's own evidence, at any time from the notice on. They know it, so it counts as disclosed.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, files, line, text } from '../fields.ts';
import { filesOf, filesWereUploaded } from './exhibit-files.ts';
import { exhibitKinds } from './exhibit-kinds.ts';
import { noticeIssued } from './notice-rules.ts';

const { anonymousStatement: _, ...kinds } = exhibitKinds;

export const submitEvidence = defineCommand({
  type: 'verification.submitEvidence',
  // The secretary enters what comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    kind: choice({ vi: 'Loại chứng cứ', en: 'Kind' }, kinds),
    title: line({ vi: 'Tên chứng cứ', en: 'Title' }),
    shows: text({ vi: 'Chứng cứ này cho thấy điều gì', en: 'What it shows' }),
    files: files({ vi: 'Tệp', en: 'Files' }).optional(),
  }),
  mints: () => 1,
  before: [noticeIssued],
  check: [filesWereUploaded],
  apply: ({ facts, data, day, resolved }) => ({
    ...facts,
    exhibits: [
      ...facts.exhibits,
      {
        id: resolved.ids[0] ?? '',
        kind: data.kind,
        recordedOn: day,
        disclosedOn: day,
        byRespondent: true,
        ...filesOf(data, day),
      },
    ],
  }),
  words: {
    act: { vi: 'Nộp chứng cứ', en: 'Hand in evidence' },
    done: { vi: 'Người bị xem xét đã nộp chứng cứ', en: 'Respondent handed in evidence' },
    help: {
      vi: 'Có thể nộp bất cứ lúc nào từ khi có thông báo.',
      en: 'Possible at any time from the notice on.',
    },
  },
  sample: ({ pick, text: write }) => ({
    kind: pick(['document', 'digital', 'statement'] as const),
    title: write('exhibit'),
    shows: write('evidence'),
  }),
});
