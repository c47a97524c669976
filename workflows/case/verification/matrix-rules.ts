// What a report must have in the matrix before it is submitted (articles 14.1 to 14.3): every element assessed, every
// answer dealt with, a proven finding on elements that are all met, and no exhibit that the matrix does not name.
import type { BeforeRule, CheckRule } from '../rule.ts';
import type { FindingsData } from './findings-rules.ts';
import { allMet, exhibitsNamed, restsOnMatrix, unaddressed, unassessed } from './matrix-facts.ts';

export const everyElementAssessed: BeforeRule = {
  id: 'everyElementAssessed',
  article: '14.1',
  words: {
    vi: 'Còn yếu tố chưa được đánh giá trong bảng đối chiếu chứng cứ.',
    en: 'The matrix has elements that nobody has assessed yet.',
  },
  holds: ({ facts }) => !restsOnMatrix(facts) || unassessed(facts).length === 0,
};

export const everyAnswerAddressed: BeforeRule = {
  id: 'everyAnswerAddressed',
  article: '14.3',
  words: {
    vi: 'Còn giải trình của người bị xem xét chưa được trả lời trong bảng đối chiếu.',
    en: 'The matrix has an answer of the respondent that is not addressed yet.',
  },
  holds: ({ facts }) => !restsOnMatrix(facts) || unaddressed(facts).length === 0,
};

export const provenNeedsEveryElement: CheckRule<FindingsData> = {
  id: 'provenNeedsEveryElement',
  article: '14.2',
  words: {
    vi: 'Kết luận có vi phạm khi mọi yếu tố đều có cơ sở; có yếu tố không đủ cơ sở.',
    en: 'Proven needs every element met, and one of them is not.',
  },
  holds: ({ data, facts }) =>
    !restsOnMatrix(facts) ||
    data.findings.every((row) => row.finding === 'notProven' || allMet(facts, row.allegationId)),
};

export const reliedOnInMatrix: CheckRule<FindingsData> = {
  id: 'reliedOnInMatrix',
  article: '14.1',
  words: {
    vi: 'Kết luận dựa vào chứng cứ không có trong bảng đối chiếu của nội dung đó.',
    en: 'A finding relies on evidence that the matrix does not name for its allegation.',
  },
  holds: ({ data, facts }) =>
    !restsOnMatrix(facts) ||
    data.findings.every((row) =>
      row.reliedOn.every((id) => exhibitsNamed(facts, row.allegationId).includes(id)),
    ),
};
