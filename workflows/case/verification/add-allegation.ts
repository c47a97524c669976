// The investigator puts forward a new allegation that has come up. It is not part of the case until the supervisor admits
// it: whoever investigates does not decide what is investigated.
import { defineCommand } from '../command.ts';
import {
  addAllegation as addInScreening,
  allegationPayload,
  periodInOrder,
  provisionInForce,
} from '../detection/add-allegation.ts';
import { text } from '../fields.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import {
  allegationsBeforeVote,
  amendmentsLeft,
  notAllegedBefore,
  oneProposalAtATime,
  someSanctionReachable,
} from './proposal-rules.ts';

type Data = { to: string };

export const addAllegation = defineCommand({
  type: 'verification.addAllegation',
  by: ['investigator'],
  payload: allegationPayload.extend({
    reasons: text({ vi: 'Lý do bổ sung', en: 'Reasons for adding it' }),
  }),
  mints: () => 1,
  before: [oneProposalAtATime, allegationsBeforeVote, amendmentsLeft],
  check: [
    provisionInForce,
    periodInOrder,
    notInTheFuture((data: Data) => data.to),
    notAllegedBefore,
    someSanctionReachable,
  ],
  apply: ({ facts, data, resolved }) => {
    const { provision, from, to } = data;
    const proposal = { id: resolved.ids[0] ?? '', amends: null, provision, from, to };
    return { ...facts, inquiry: { ...facts.inquiry, proposal } };
  },
  words: {
    act: { vi: 'Đề xuất bổ sung nội dung', en: 'Propose an allegation' },
    done: { vi: 'Đã đề xuất bổ sung nội dung', en: 'Allegation proposed' },
    help: {
      vi: 'Người điều hành quyết định có đưa vào vụ việc hay không.',
      en: 'The supervisor decides whether it becomes part of the case.',
    },
  },
  sample: (world) => {
    const alleged = new Set(world.facts.allegations.map((one) => one.provision));
    const others = world.pack.provisions.filter((one) => !alleged.has(one.code));
    return {
      ...addInScreening.sample(world),
      provision: world.pick(others.length > 0 ? others : world.pack.provisions).code,
      reasons: world.text('reasons'),
    };
  },
});
