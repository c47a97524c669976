// The report: one provisional finding for each current allegation, element by element, for and against. Nothing in it is
// final; a reviewer, the respondent's comments and the committee come after it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations, type Exhibit } from '../facts.ts';
import { allegation, choice, exhibits, factors, flag, rows, text } from '../fields.ts';
import {
  anonymousNeverAlone,
  answersAddressed,
  factorsOfProvision,
  oneFindingEach,
  provenNeedsEvidence,
  reliedOnDisclosed,
  reliedOnRecorded,
  withheldNeverSole,
} from './findings-rules.ts';
import { inquiriesRuledOn } from './inquiry-rules.ts';
import { allMet, exhibitsNamed, hasAnswered } from './matrix-facts.ts';
import {
  everyAnswerAddressed,
  everyElementAssessed,
  provenNeedsEveryElement,
  reliedOnInMatrix,
} from './matrix-rules.ts';
import { noticeCoversAll } from './notice-rules.ts';

function isReliable(exhibit: Exhibit): boolean {
  return exhibit.disclosedOn !== null && exhibit.kind !== 'anonymousStatement';
}

export const submitFindings = defineCommand({
  type: 'verification.submitFindings',
  by: ['investigator'],
  payload: z.strictObject({
    findings: rows(
      { vi: 'Kết luận từng nội dung', en: 'Finding on each allegation' },
      z.strictObject({
        allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
        finding: choice(
          { vi: 'Tạm kết luận', en: 'Provisional finding' },
          {
            proven: { vi: 'Có cơ sở', en: 'Proven' },
            notProven: { vi: 'Không đủ cơ sở', en: 'Not proven' },
          },
        ),
        reliedOn: exhibits({ vi: 'Chứng cứ làm căn cứ', en: 'Evidence relied on' }),
        speaksFor: text({
          vi: 'Yếu tố và chứng cứ buộc',
          en: 'Elements and evidence for it',
          exampleVi:
            'Phiếu 118 mang chữ ký duyệt (CC-03); thủ quỹ nói sổ đã ghi phiếu 112 từ ngày 12/6 (CC-05).',
          exampleEn:
            'Voucher 118 bears the signature (E-03); the cashier says the book showed voucher 112 since 12 June (E-05).',
        }),
        speaksAgainst: text({
          vi: 'Yếu tố và chứng cứ gỡ',
          en: 'Elements and evidence against it',
          exampleVi: 'Sổ trực ghi ngày 12/6 nghỉ phép (CC-06); tiền đã hoàn ngày 20/6 (CC-07).',
          exampleEn: 'The roster shows leave on 12 June (E-06); the money came back on 20 June (E-07).',
        }),
        factors: factors({
          vi: 'Tình tiết tăng nặng, giảm nhẹ',
          en: 'Aggravating and mitigating factors',
          helpVi: 'Chỉ những tình tiết của điều khoản mà chứng cứ cho thấy.',
          helpEn: 'Only those of the provision that the evidence shows.',
        }).optional(),
        answerAddressed: flag({
          vi: 'Đã trả lời giải trình về nội dung này',
          en: 'The answer to this allegation is addressed',
        }),
        standsWithoutWithheld: flag({
          vi: 'Kết luận vẫn đứng vững khi không có chứng cứ không công bố',
          en: 'The finding stands without what is withheld',
        }).optional(),
        reasons: text({
          vi: 'Lập luận',
          en: 'Reasons',
          exampleVi:
            'Chữ ký và sổ quỹ khớp nhau. Ngày nghỉ phép giải thích phiếu 112, không giải thích phiếu 118.',
          exampleEn: 'The signature and the book agree. The leave explains voucher 112 and not voucher 118.',
        }),
      }),
    ),
  }),
  before: [noticeCoversAll, inquiriesRuledOn, everyElementAssessed, everyAnswerAddressed],
  check: [
    oneFindingEach,
    reliedOnRecorded,
    reliedOnDisclosed,
    provenNeedsEvidence,
    anonymousNeverAlone,
    withheldNeverSole,
    answersAddressed,
    factorsOfProvision,
    provenNeedsEveryElement,
    reliedOnInMatrix,
  ],
  apply: ({ facts, data, day }) => ({
    ...facts,
    report: {
      submittedOn: day,
      approvedOn: null,
      findings: data.findings.map(({ allegationId, finding, reliedOn, answerAddressed, factors: found }) => ({
        allegationId,
        proven: finding === 'proven',
        reliedOn,
        answerAddressed,
        ...(found && found.length > 0 ? { factors: found } : {}),
      })),
    },
  }),
  words: {
    act: { vi: 'Trình báo cáo thẩm tra', en: 'Submit the report' },
    done: { vi: 'Đã trình báo cáo thẩm tra', en: 'Report submitted' },
    help: {
      vi: 'Kết luận tạm thời, theo từng yếu tố, chỉ dựa vào chứng cứ đã công bố.',
      en: 'Provisional findings, element by element, on disclosed evidence alone.',
    },
  },
  sample: ({ facts, text: write }) => {
    const reliable = facts.exhibits.filter(isReliable).map((one) => one.id);
    return {
      findings: currentAllegations(facts).map((one) => {
        const named = exhibitsNamed(facts, one.id);
        const reliedOn = reliable.filter((id) => named.includes(id));
        return {
          allegationId: one.id,
          finding:
            reliedOn.length > 0 && allMet(facts, one.id) ? ('proven' as const) : ('notProven' as const),
          reliedOn,
          speaksFor: write('for'),
          speaksAgainst: write('against'),
          answerAddressed: hasAnswered(facts, one.id),
          reasons: write('reasons'),
        };
      }),
    };
  },
});
