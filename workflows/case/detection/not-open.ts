// The supervisor closes the report without an investigation, for one reason of the closed list; each reason stands only
// where the file bears it out, so that none is a way to be rid of a case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, otherCase, text } from '../fields.ts';
import { allLapsed } from '../reach.ts';
import type { Attempt, CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { someDecidedBefore } from './earlier-decisions.ts';
import { notOpenedReasons } from './not-opened-reasons.ts';

type Reason = keyof typeof notOpenedReasons;
type Data = { reason: Reason; duplicateOf?: string | undefined };

/** What the file must show for a reason; the others rest on the explanation alone. */
const shown: Partial<Record<Reason, (attempt: Attempt<Data>) => boolean>> = {
  noRespondent: ({ facts }) => facts.respondentId === null,
  notAMember: ({ facts }) => facts.respondentId === null,
  died: ({ facts }) => facts.beside.status?.code === 'died',
  timeBarred: (attempt) => allLapsed(attempt),
  alreadyDecided: (attempt) => someDecidedBefore(attempt),
  duplicate: ({ data, facts, resolved }) =>
    data.duplicateOf !== facts.caseId &&
    (resolved.otherCases ?? []).some((other) => other.id === data.duplicateOf),
};

const reasonShown: CheckRule<Data> = {
  id: 'reasonShown',
  article: '11.4',
  words: {
    vi: 'Hồ sơ không cho thấy lý do này: xem người bị xem xét, thời hiệu và vụ việc được viện dẫn.',
    en: 'The file does not bear this reason out: see the respondent, limitation and the case referred to.',
  },
  holds: (attempt) => shown[attempt.data.reason]?.(attempt) ?? true,
};

const duplicateNamed: CheckRule<Data> = {
  id: 'duplicateNamed',
  article: '11.4',
  words: {
    vi: 'Chỉ nêu vụ việc khác khi lý do là trùng, và khi đó phải nêu.',
    en: 'Another case is named where the reason is a duplicate, and only there.',
  },
  holds: ({ data }) => (data.reason === 'duplicate') === (data.duplicateOf !== undefined),
};

export const notOpen = defineCommand({
  type: 'detection.notOpen',
  legal: true,
  by: ['supervisor'],
  needsEarlierDecisions: true,
  payload: z.strictObject({
    reason: choice({ vi: 'Lý do', en: 'Reason' }, notOpenedReasons),
    duplicateOf: otherCase({ vi: 'Trùng với vụ việc', en: 'Duplicate of the case' }).optional(),
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }),
  }),
  before: [actorUnconflicted],
  check: [duplicateNamed, reasonShown],
  apply: ({ facts, data, actor }) => ({
    ...facts,
    outcome: 'notOpened',
    outcomeReason: data.reason,
    beside: data.duplicateOf
      ? { ...facts.beside, linked: [...new Set([...facts.beside.linked, data.duplicateOf])] }
      : facts.beside,
    officers: { ...facts.officers, supervisor: actor.id },
  }),
  words: {
    act: { vi: 'Không mở', en: 'Do not open' },
    done: { vi: 'Đã quyết định không mở', en: 'Decided not to open' },
    help: {
      vi: 'Kết thúc ở bước tiếp nhận. Người phản ánh có thể đề nghị xem lại một lần.',
      en: 'Ends the case at intake. The reporter may ask once for a review.',
    },
  },
  sample: ({ pick, text: write }) => ({
    reason: pick(['notSpecific', 'outsideJurisdiction', 'manifestlyUnfounded', 'protectedGround'] as const),
    reasons: write('reasons'),
  }),
});
