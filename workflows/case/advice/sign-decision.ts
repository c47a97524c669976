// The chair signs what the ballots have decided. The payload carries the reasons and nothing of the outcome: that is
// counted from the ballots once more, so nothing else can be signed (invariant 1).
import { z } from 'zod';
import type { RulePack } from '../../rules/pack.ts';
import { proofWords } from '../../rules/proof-words.ts';
import { noDeferral } from '../anytime/no-deferral.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, text } from '../fields.ts';
import { lawfulSanctions } from '../reach.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { committee } from '../sitting/body.ts';
import { hearingWasOffered } from '../sitting/sitting-rules.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { noticeCoversAll } from '../verification/notice-rules.ts';
import { decidingBallots, decisionOfBallots, needsSecondBody, provenByBallot } from './questions.ts';
import { allQuestionsAnswered, ballotsHold } from './signing-rules.ts';

const signerWasOnRoll: BeforeRule = {
  id: 'signerWasOnRoll',
  article: '23.1',
  words: {
    vi: 'Người ký phải có trong danh sách biểu quyết cuối cùng.',
    en: 'Whoever signs has to have been on the roll of the last ballot.',
  },
  holds: ({ facts, actor }) =>
    actor.id !== null && decidingBallots(facts).at(-1)?.roll.includes(actor.id) === true,
};

const sanctionNotLapsed: BeforeRule = {
  id: 'sanctionNotLapsed',
  article: '1.4',
  words: {
    vi: 'Hình thức này đã hết thời hiệu khi kết luận; không được áp dụng.',
    en: 'That sanction was time-barred when the finding was made and cannot be imposed.',
  },
  holds: ({ facts, pack, day }) => {
    const { sanction } = decisionOfBallots(facts);
    return (
      sanction === null || lawfulSanctions({ facts, pack, day }, provenByBallot(facts)).includes(sanction)
    );
  },
};

const bodyMayDecide: BeforeRule = {
  id: 'bodyMayDecide',
  article: '22.6',
  words: {
    vi: 'Kết quả này phải trình một tập thể khác quyết định; hội đồng không được ký.',
    en: 'Another body has to decide this; the result is forwarded, not signed.',
  },
  holds: ({ facts, pack }) => !needsSecondBody(facts, pack),
};

type Data = { standardOfProof: RulePack['standardOfProof']['usual'] };

const standardIsMet: CheckRule<Data> = {
  id: 'standardIsMet',
  article: '23.4',
  words: {
    vi: 'Mức độ chứng minh không đúng với mức mà hình thức này đòi hỏi.',
    en: 'That is not the standard of proof that this outcome needs.',
  },
  holds: ({ data, facts, pack }) => data.standardOfProof === standardNeeded(facts, pack),
};

/** The standard of proof that the outcome of the ballots needs. */
function standardNeeded(facts: Facts, pack: RulePack): Data['standardOfProof'] {
  const { sanction } = decisionOfBallots(facts);
  const { usual, perSanction } = pack.standardOfProof;
  return (sanction === null ? undefined : perSanction[sanction]) ?? usual;
}

export const signDecision = defineCommand({
  type: 'advice.signDecision',
  stepUp: true,
  legal: true,
  by: ['chair'],
  heldByDefects: true,
  payload: z.strictObject({
    reasons: text({
      vi: 'Lý do của quyết định',
      en: 'Reasons of the decision',
      helpVi: 'Theo từng nội dung: chứng cứ nào thuyết phục và vì sao.',
      helpEn: 'For each allegation: which evidence convinced, and why.',
      exampleVi:
        'Nội dung 1: chữ ký trên phiếu 118 (CC-03) và sổ quỹ (CC-05) khớp nhau; không chứng cứ nào cho thấy đã đối chiếu.',
      exampleEn:
        'Allegation 1: the signature on voucher 118 (E-03) and the cash book (E-05) agree; nothing shows that it was checked.',
    }),
    answersRespondent: text({
      vi: 'Trả lời ý kiến của người bị xem xét',
      en: 'How the reasons answer the respondent',
      exampleVi:
        'Việc nghỉ phép ngày 12/6 được chấp nhận và xóa nội dung 2; với nội dung 1 thì phiếu được ký ngày 14/6.',
      exampleEn:
        'The leave on 12 June is accepted and clears allegation 2; for allegation 1, the voucher was signed on 14 June.',
    }),
    standardOfProof: choice(
      { vi: 'Mức độ chứng minh đã đạt', en: 'Standard of proof that was met' },
      proofWords,
    ),
  }),
  before: [
    noDeferral,
    allQuestionsAnswered,
    ballotsHold,
    bodyMayDecide,
    sanctionNotLapsed,
    signerWasOnRoll,
    hearingWasOffered(committee),
    noticeCoversAll,
    nothingPending,
  ],
  check: [standardIsMet],
  apply: ({ facts, actor, day }) => ({
    ...facts,
    decision: {
      instance: 1,
      ...decisionOfBallots(facts),
      signedBy: actor.id ?? '',
      signedOn: day,
      servedOn: null,
    },
  }),
  words: {
    act: { vi: 'Ký quyết định', en: 'Sign the decision' },
    done: { vi: 'Đã ký quyết định', en: 'Decision signed' },
    help: {
      vi: 'Kết quả lấy từ phiếu; người ký chỉ viết lý do.',
      en: 'The outcome comes from the ballots; whoever signs writes the reasons.',
    },
  },
  sample: ({ facts, pack, text: write }) => ({
    reasons: write('reasons'),
    answersRespondent: write('answer'),
    standardOfProof: standardNeeded(facts, pack),
  }),
});
