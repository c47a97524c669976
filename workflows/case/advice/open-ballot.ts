// The committee votes on each allegation first, one by one, and on a sanction only where something was found proven.
import { z } from 'zod';
import { currentAllegations, type Facts } from '../facts.ts';
import { allegation, choice } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { ballotsOf, closedBallotOn, type Question } from '../sitting/ballots.ts';
import { committee } from '../sitting/body.ts';
import { openBallotFor } from '../sitting/open-ballot.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { inquiriesRuledOn } from '../verification/inquiry-rules.ts';
import { noticeCoversAll } from '../verification/notice-rules.ts';
import { serviceSettled } from '../verification/service-contest-rules.ts';
import { noPostponementPending } from './postponement-rules.ts';
import {
  allFindingsAsked,
  findingQuestion,
  provenByBallot,
  remitQuestion,
  sanctionChoices,
  sanctionQuestion,
} from './questions.ts';

type Data = { question: 'finding' | 'sanction' | 'remit'; allegationId?: string | undefined };

const questionOfTheCase: CheckRule<Data> = {
  id: 'questionOfTheCase',
  article: '22.1',
  words: {
    vi: 'Biểu quyết kết luận phải nêu một nội dung hiện có; các biểu quyết khác thì không nêu nội dung.',
    en: 'A vote on a finding names one current allegation; any other vote names none.',
  },
  holds: ({ data, facts }) =>
    data.question === 'finding'
      ? currentAllegations(facts).some((one) => one.id === data.allegationId)
      : data.allegationId === undefined,
};

const findingsFirst: CheckRule<Data> = {
  id: 'findingsFirst',
  article: '22.1',
  words: {
    vi: 'Phải biểu quyết xong từng nội dung trước khi biểu quyết hình thức.',
    en: 'Every allegation is voted on before a sanction is.',
  },
  holds: ({ data, facts }) => data.question !== 'sanction' || allFindingsAsked(facts),
};

const sanctionNeedsProven: CheckRule<Data> = {
  id: 'sanctionNeedsProven',
  article: '22.5',
  words: {
    vi: 'Không có nội dung nào được kết luận có vi phạm, nên không biểu quyết hình thức.',
    en: 'Nothing was found proven, so there is no vote on a sanction.',
  },
  holds: ({ data, facts }) => data.question !== 'sanction' || provenByBallot(facts).length > 0,
};

const remitBeforeFindings: CheckRule<Data> = {
  id: 'remitBeforeFindings',
  article: '22.7',
  words: {
    vi: 'Chỉ biểu quyết trả lại trước khi biểu quyết kết luận, và không quá số lần cho phép.',
    en: 'Sending back is voted on before any finding, and no more often than allowed.',
  },
  holds: ({ data, facts, pack }) =>
    data.question !== 'remit' ||
    (facts.committee.sentBack < pack.limits.decisionRemittals &&
      ballotsOf(facts, committee).every((one) => one.status === 'void')),
};

const notSentBack: CheckRule<Data> = {
  id: 'notSentBack',
  article: '22.7',
  words: {
    vi: 'Hội đồng đã biểu quyết trả lại để thẩm tra thêm; không biểu quyết gì khác.',
    en: 'The body has voted to send the case back, so nothing else is put to the vote.',
  },
  holds: ({ facts }) => closedBallotOn(facts, committee, remitQuestion)?.carried !== 'remit',
};

export const openBallot = openBallotFor(committee, {
  payload: z.strictObject({
    question: choice(
      { vi: 'Nội dung biểu quyết', en: 'Question' },
      {
        finding: { vi: 'Kết luận về một nội dung', en: 'Finding on an allegation' },
        sanction: { vi: 'Hình thức kỷ luật', en: 'Sanction' },
        remit: { vi: 'Trả lại để thẩm tra thêm', en: 'Sending back to the investigation' },
      },
    ),
    allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }).optional(),
  }),
  before: [noPostponementPending, nothingPending, inquiriesRuledOn, serviceSettled, noticeCoversAll],
  check: [questionOfTheCase, notSentBack, remitBeforeFindings, findingsFirst, sanctionNeedsProven],
  questionOf,
  choicesOf: ({ data, facts, pack, day }) => {
    if (data.question === 'remit') return ['remit', 'goOn'];
    return data.question === 'finding' ? ['proven', 'notProven'] : sanctionChoices(facts, pack, day);
  },
  sample: ({ facts }) => {
    const next = nextAllegation(facts);
    return next ? { question: 'finding' as const, allegationId: next } : { question: 'sanction' as const };
  },
});

function questionOf(data: Data): Question {
  if (data.question === 'remit') return remitQuestion;
  return data.question === 'finding' ? findingQuestion(data.allegationId ?? '') : sanctionQuestion;
}

/** The first allegation that has no answer yet. */
function nextAllegation(facts: Facts): string | undefined {
  return currentAllegations(facts).find(
    (one) => closedBallotOn(facts, committee, findingQuestion(one.id)) === undefined,
  )?.id;
}
