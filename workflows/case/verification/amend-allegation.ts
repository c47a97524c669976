// The investigator proposes that an allegation say something else: another provision, other days, another act. Admitted, it
// takes the place of the one that it amends, and the respondent is notified of it like of a new one.
import { defineCommand } from '../command.ts';
import { allegationPayload, periodInOrder, provisionInForce } from '../detection/add-allegation.ts';
import { currentAllegations } from '../facts.ts';
import { allegation, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import {
  allegationsBeforeVote,
  amendmentsLeft,
  oneProposalAtATime,
  someSanctionReachable,
} from './proposal-rules.ts';

type Data = { allegationId: string; to: string };

const amendsCurrent: CheckRule<Data> = {
  id: 'amendsCurrent',
  article: '12.8',
  words: {
    vi: 'Chỉ sửa một nội dung đang có trong vụ việc.',
    en: 'Only an allegation that is part of the case is amended.',
  },
  holds: ({ data, facts }) => currentAllegations(facts).some((one) => one.id === data.allegationId),
};

export const amendAllegation = defineCommand({
  type: 'verification.amendAllegation',
  by: ['investigator'],
  payload: allegationPayload.extend({
    allegationId: allegation({ vi: 'Nội dung được sửa', en: 'Allegation to amend' }),
    reasons: text({ vi: 'Lý do sửa', en: 'Reasons for amending it' }),
  }),
  mints: () => 1,
  before: [oneProposalAtATime, allegationsBeforeVote, amendmentsLeft],
  check: [
    amendsCurrent,
    provisionInForce,
    periodInOrder,
    notInTheFuture((data: Data) => data.to),
    someSanctionReachable,
  ],
  apply: ({ facts, data, resolved }) => {
    const { allegationId, provision, from, to } = data;
    const proposal = { id: resolved.ids[0] ?? '', amends: allegationId, provision, from, to };
    return { ...facts, inquiry: { ...facts.inquiry, proposal } };
  },
  words: {
    act: { vi: 'Đề xuất sửa nội dung', en: 'Propose an amendment' },
    done: { vi: 'Đã đề xuất sửa nội dung', en: 'Amendment proposed' },
    help: {
      vi: 'Người điều hành quyết định. Sau khi sửa phải thông báo và chờ giải trình lại.',
      en: 'The supervisor decides. Once amended, notice and reply start again.',
    },
  },
  sample: ({ facts, dayFrom, text: write }) => {
    const amended = currentAllegations(facts)[0];
    return {
      allegationId: amended?.id ?? facts.caseId,
      provision: amended?.provision ?? 'GI-01',
      from: amended?.from ?? dayFrom(-90),
      to: amended?.to ?? dayFrom(-60),
      place: write('place'),
      act: write('act'),
      reasons: write('reasons'),
    };
  },
});
