// A supervisor recommends to the head of a unit what to change, so that it does not happen again: because of what was found over
// units and provisions, or of one decided case. The case is referred to by its id alone; whoever is addressed sees none of it.
import { z } from 'zod';
import { choice, line, otherCase, provision, text, unit } from '../../case/fields.ts';
import { findProvision } from '../../rules/pack.ts';
import { definePreventionCommand } from '../prevention-command.ts';
import type { PreventionCheckRule } from '../prevention-rule.ts';
import { dueDayOf, dueFields, dueIsAhead, oneDue } from './due-rules.ts';
import { notTheirOwnUnit, unitHasHead } from './head-rules.ts';

type Data = { basis: 'pattern' | 'decision'; provision: string; caseId?: string | undefined };

const provisionIsKnown: PreventionCheckRule<Data> = {
  id: 'recommendationProvisionKnown',
  article: '35.1',
  words: { vi: 'Bộ quy tắc không có điều khoản này.', en: 'The pack has no such provision.' },
  holds: ({ data, pack }) => findProvision(pack, data.provision) !== undefined,
};

const basisIsGiven: PreventionCheckRule<Data> = {
  id: 'recommendationBasisGiven',
  article: '35.1',
  words: {
    vi: 'Căn cứ là quyết định thì ghi vụ việc; căn cứ là vấn đề chung thì không ghi vụ việc nào.',
    en: 'A decision names its case; a pattern names none.',
  },
  holds: ({ data }) => (data.basis === 'decision') === (data.caseId !== undefined),
};

const caseIsDecided: PreventionCheckRule<Data> = {
  id: 'recommendationCaseDecided',
  article: '35.1',
  words: {
    vi: 'Không có vụ việc này với bạn, hoặc quyết định của nó chưa có hiệu lực cuối cùng.',
    en: 'There is no such case for you, or its decision is not final yet.',
  },
  holds: ({ data, resolved }) => data.caseId === undefined || resolved.case?.isFinal === true,
};

export const issue = definePreventionCommand({
  type: 'prevention.issue',
  by: ['supervisor'],
  payload: z.strictObject({
    unitId: unit({
      ...{ vi: 'Đơn vị', en: 'Unit' },
      helpVi: 'Kiến nghị gửi đến người đứng đầu đơn vị này.',
      helpEn: 'It goes to the head of this unit.',
    }),
    basis: choice(
      { vi: 'Căn cứ', en: 'Basis' },
      {
        pattern: {
          vi: 'Vấn đề lặp lại ở các đơn vị và điều khoản',
          en: 'What recurs over units and provisions',
        },
        decision: { vi: 'Quyết định của một vụ việc đã kết thúc', en: 'The decision of a closed case' },
      },
    ),
    provision: provision({ vi: 'Điều khoản', en: 'Provision' }),
    caseId: otherCase({
      ...{ vi: 'Vụ việc', en: 'Case' },
      helpVi: 'Chỉ khi căn cứ là quyết định. Người nhận không thấy vụ việc nào, kể cả số hiệu.',
      helpEn: 'For a decision only. Whoever is addressed sees no case, not even its number.',
    }).optional(),
    subject: line(
      {
        ...{ vi: 'Về việc', en: 'Subject' },
        helpVi: 'Một quy trình hay cách làm, không phải một người.',
        helpEn: 'A process or a way of working, not a person.',
      },
      140,
    ),
    recommendation: text(
      {
        ...{ vi: 'Nội dung kiến nghị', en: 'Recommendation' },
        helpVi: 'Điều cần thay đổi và vì sao. Không ghi họ tên ai: hãy viết theo chức danh hoặc bộ phận.',
        helpEn: 'What should change, and why. Name nobody: write of posts and sections.',
      },
      4000,
    ),
    ...dueFields,
  }),
  check: [provisionIsKnown, basisIsGiven, caseIsDecided, oneDue, dueIsAhead, unitHasHead, notTheirOwnUnit],
  apply: ({ facts, data, resolved, actor, day, calendar }) => ({
    ...facts,
    basis: data.basis,
    provision: data.provision,
    caseId: data.caseId ?? null,
    issuedOn: day,
    issuedBy: actor.id ?? '',
    headId: resolved.headId ?? '',
    dueDay: dueDayOf(data, day, calendar),
  }),
  words: {
    act: { vi: 'Gửi kiến nghị phòng ngừa', en: 'Issue a recommendation' },
    done: { vi: 'Đã gửi kiến nghị phòng ngừa', en: 'Recommendation issued' },
    help: {
      vi: 'Gửi người đứng đầu một đơn vị điều cần thay đổi để việc không lặp lại.',
      en: 'Tells the head of a unit what should change, so that it does not happen again.',
    },
  },
  sample: ({ unitId, pack, text: write }) => ({
    ...{ unitId, basis: 'pattern' as const, provision: pack.provisions[0]?.code ?? '', workingDays: 20 },
    ...{ subject: write('subject'), recommendation: write('recommendation') },
  }),
});
