// The head says who does it: somebody of the unit, or the head. Named again, it passes to whoever is named last.
import { z } from 'zod';
import { person } from '../../case/fields.ts';
import { definePreventionCommand } from '../prevention-command.ts';
import type { PreventionCheckRule } from '../prevention-rule.ts';

type Data = { ownerId: string };

const ownerIsOfUnit: PreventionCheckRule<Data> = {
  id: 'recommendationOwnerOfUnit',
  article: '35.2',
  words: {
    vi: 'Người thực hiện phải thuộc đơn vị, và không phải là người đã gửi kiến nghị.',
    en: 'Whoever does it belongs to the unit, and is not who issued it.',
  },
  holds: ({ data: { ownerId }, facts, resolved }) =>
    ownerId !== facts.issuedBy && (ownerId === facts.headId || resolved.ownerBelongs),
};

export const nameOwner = definePreventionCommand({
  type: 'prevention.nameOwner',
  by: ['head'],
  payload: z.strictObject({ ownerId: person({ vi: 'Người thực hiện', en: 'Owner' }, 'anyone') }),
  check: [ownerIsOfUnit],
  apply: ({ facts, data }) => ({ ...facts, ownerId: data.ownerId }),
  words: {
    act: { vi: 'Giao người thực hiện', en: 'Name the owner' },
    done: { vi: 'Đã giao người thực hiện', en: 'Owner named' },
    help: {
      vi: 'Một người của đơn vị, hoặc chính bạn. Người đó thấy kiến nghị và được nhắc hạn.',
      en: 'Somebody of the unit, or yourself. They see the recommendation and are reminded of its date.',
    },
  },
  sample: ({ personId }) => ({ ownerId: personId }),
});
