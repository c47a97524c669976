// The respondent asks that something be looked into: a witness heard, a paper fetched, an expert asked. Each request is
// ruled on with reasons; so many are allowed that none is lost, and no more, so that asking never stops the case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { noticeIssued } from './notice-rules.ts';

const inquiryRequestsLeft: BeforeRule = {
  id: 'inquiryRequestsLeft',
  article: '13.3',
  words: {
    vi: 'Đã đề nghị đủ số lần cho phép; vẫn có thể tự nộp chứng cứ.',
    en: 'As many requests have been made as are allowed; you can still hand in evidence yourself.',
  },
  holds: ({ facts, pack }) => facts.inquiry.requests.length < pack.limits.inquiryRequests,
};

export const requestInquiry = defineCommand({
  type: 'verification.requestInquiry',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    kind: choice(
      { vi: 'Đề nghị', en: 'What is asked for' },
      {
        witness: { vi: 'Nghe người làm chứng', en: 'To hear a witness' },
        question: { vi: 'Hỏi thêm người đã khai', en: 'To put a question to somebody heard' },
        document: { vi: 'Thu thập tài liệu', en: 'To fetch a document' },
        expertise: { vi: 'Trưng cầu giám định', en: 'To ask an expert' },
        inspection: { vi: 'Xem tận nơi', en: 'To look at a place or thing' },
      },
    ),
    request: text({
      vi: 'Nội dung đề nghị',
      en: 'The request',
      helpVi: 'Nêu việc cần làm rõ và vì sao việc đó quan trọng.',
      helpEn: 'Say what it would show and why that matters.',
    }),
  }),
  mints: () => 1,
  before: [noticeIssued, inquiryRequestsLeft],
  apply: ({ facts, data, day, resolved }) => ({
    ...facts,
    inquiry: {
      ...facts.inquiry,
      requests: [
        ...facts.inquiry.requests,
        { id: resolved.ids[0] ?? '', kind: data.kind, askedOn: day, granted: null },
      ],
    },
  }),
  words: {
    act: { vi: 'Đề nghị xác minh thêm', en: 'Ask for an inquiry' },
    done: { vi: 'Người bị xem xét đề nghị xác minh thêm', en: 'Inquiry asked for' },
    help: {
      vi: 'Đề nghị phải được trả lời có lý do trước khi kết luận hoặc biểu quyết.',
      en: 'It is ruled on, with reasons, before anything is concluded or put to the vote.',
    },
  },
  sample: ({ pick, text: write }) => ({
    kind: pick(['witness', 'document', 'expertise'] as const),
    request: write('request'),
  }),
});
