// An identity is opened by the custodian and the authority together, for a stated purpose; nobody else can, and never one
// of them alone (invariant 17). What is opened is read outside the case: the case keeps that it was.
import { z } from 'zod';
import { choice, text } from '../fields.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { protectedWords } from './protection-rules.ts';

const { reporter, witness } = protectedWords;

export const openIdentity = defineTwoPersonCommand({
  type: 'case.openIdentity',
  stepUp: true,
  hands: [['custodian'], ['authority']],
  whileStayed: true,
  payload: z.strictObject({
    // Who the respondent is, is no secret of the case.
    who: choice({ vi: 'Danh tính của ai', en: 'Whose identity' }, { reporter, witness }),
    purpose: choice(
      { vi: 'Mục đích', en: 'Purpose' },
      {
        court: { vi: 'Theo yêu cầu của cơ quan tố tụng', en: 'A court or prosecutor requires it' },
        safety: { vi: 'Để bảo vệ chính người đó', en: 'To protect that very person' },
        defence: {
          vi: 'Không thể bảo đảm quyền bào chữa bằng cách khác',
          en: 'The defence cannot be secured otherwise',
        },
        consent: { vi: 'Người đó đồng ý', en: 'The person consents' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  apply: ({ facts, data, day }) => ({
    ...facts,
    protection: {
      ...facts.protection,
      identitiesOpened: [...facts.protection.identitiesOpened, { who: data.who, on: day }],
    },
  }),
  words: {
    act: { vi: 'Mở danh tính', en: 'Open an identity' },
    done: { vi: 'Việc mở danh tính', en: 'Opening of an identity' },
    help: {
      vi: 'Cần người giữ danh tính và cấp có thẩm quyền; mọi lần đều được ghi lại.',
      en: 'Takes the custodian and the authority; every time is logged.',
    },
  },
  sample: ({ pick, text: write }) => ({
    who: 'reporter' as const,
    purpose: pick(['court', 'safety', 'consent'] as const),
    reasons: write('reasons'),
  }),
});
