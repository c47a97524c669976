// The investigator says what became of the respondent's answers: for each allegation that was answered, how the report
// deals with it. A tick is not enough (article 14.3), and a later reply asks for it anew.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations, type Facts } from '../facts.ts';
import { allegation, rows, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { withMatrix } from './assess-elements.ts';
import { hasAnswered } from './matrix-facts.ts';

type Data = { answers: { allegationId: string }[] };

const somethingAnswered: BeforeRule = {
  id: 'somethingAnswered',
  article: '14.3',
  words: {
    vi: 'Chưa có giải trình nào để trả lời.',
    en: 'There is no answer yet that could be addressed.',
  },
  holds: ({ facts }) => answeredIds(facts).length > 0,
};

const addressesWhatWasAnswered: CheckRule<Data> = {
  id: 'addressesWhatWasAnswered',
  article: '14.3',
  words: {
    vi: 'Chỉ trả lời nội dung hiện có mà người bị xem xét đã giải trình, mỗi nội dung một lần.',
    en: 'Only what was answered on a current allegation is addressed, each once.',
  },
  holds: ({ data, facts }) => {
    const ids = data.answers.map((one) => one.allegationId);
    return new Set(ids).size === ids.length && ids.every((id) => answeredIds(facts).includes(id));
  },
};

export const addressAnswers = defineCommand({
  type: 'verification.addressAnswers',
  by: ['investigator'],
  // Not commuting: what was written about one reply must not count as the answer to the next.
  payload: z.strictObject({
    answers: rows(
      { vi: 'Trả lời giải trình', en: 'Answers addressed' },
      z.strictObject({
        allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
        addressed: text(
          {
            vi: 'Giải trình được xem xét thế nào',
            en: 'How the answer is dealt with',
            helpVi: 'Điểm nào được chấp nhận, điểm nào không, vì sao.',
            helpEn: 'What of it is accepted, what is not, and why.',
          },
          4000,
        ),
      }),
    ),
  }),
  before: [somethingAnswered],
  check: [addressesWhatWasAnswered],
  apply: ({ facts, data, pack }) => {
    const { matrix } = facts.inquiry;
    const ids = data.answers.map((one) => one.allegationId);
    return withMatrix(facts, {
      standard: pack.standardOfProof.usual,
      elements: matrix?.elements ?? [],
      addressed: [...new Set([...(matrix?.addressed ?? []), ...ids])],
    });
  },
  words: {
    act: { vi: 'Trả lời giải trình', en: 'Address the answers' },
    done: { vi: 'Đã trả lời giải trình của người bị xem xét', en: 'Answers addressed' },
    help: {
      vi: 'Nêu cách xem xét từng giải trình. Có giải trình mới thì phải trả lời lại.',
      en: 'Say how each answer is dealt with. A new reply asks for it again.',
    },
  },
  sample: ({ facts, text: write }) => {
    const answered = answeredIds(facts);
    const ids = answered.length > 0 ? answered : currentAllegations(facts).map(({ id }) => id);
    return { answers: ids.map((allegationId) => ({ allegationId, addressed: write('addressed') })) };
  },
});

function answeredIds(facts: Facts): string[] {
  return currentAllegations(facts)
    .map(({ id }) => id)
    .filter((id) => hasAnswered(facts, id));
}
