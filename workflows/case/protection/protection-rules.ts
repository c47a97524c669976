// What the protection commands share: whom they are about, and the clocks of the answer and of the next check-in, which run
// beside every state and outlive the case (invariants 11 and 17).
import { clockUntil, type Measure } from '../clocks.ts';
import type { Facts, PersonId } from '../facts.ts';
import { choice, person } from '../fields.ts';
import type { Part } from '../roles.ts';
import type { BeforeRule, CheckRule, Situation } from '../rule.ts';
import {
  findProtection,
  type Named,
  nextCheckIn,
  type Protected,
  type Protection,
} from './protection-facts.ts';

export const protectedWords = {
  reporter: { vi: 'Người phản ánh', en: 'The reporter' },
  witness: { vi: 'Người làm chứng', en: 'A witness' },
  respondent: { vi: 'Người bị xem xét', en: 'The respondent' },
} as const;

/** Fields that say whom the custodian means; a reporter is never named. */
export const whoFields = {
  who: choice({ vi: 'Người được bảo vệ', en: 'Who is protected' }, protectedWords),
  personId: person({ vi: 'Người làm chứng nào', en: 'Which witness' }, 'anyone').optional(),
};

/** Whoever asks for themselves; the secretary and the intake officer enter what the respondent or the reporter wrote. */
export function whoAsks({ parts, actor, facts }: Situation): { who: Protected; personId: PersonId | null } {
  if (parts.has('reporter')) return { who: 'reporter', personId: null };
  if (parts.has('witness')) return { who: 'witness', personId: actor.id };
  if (parts.has('respondent') || parts.has('secretary'))
    return { who: 'respondent', personId: facts.respondentId };
  return { who: 'reporter', personId: null };
}

/**
 * Whether somebody enters what another wrote. They are never told that a request or a report waits already: that is the
 * custodian's to know, and what comes a second time is only added to the record.
 */
export function isOnPaper({ parts }: Situation): boolean {
  const own: readonly Part[] = ['reporter', 'witness', 'respondent', 'custodian'];
  return !own.some((part) => parts.has(part));
}

/** A respondent who has not been told of the case cannot have written in it. */
export const paperOfSomebodyTold: BeforeRule = {
  id: 'paperOfSomebodyTold',
  article: '6.1',
  words: {
    vi: 'Người bị xem xét chưa được thông báo nên chưa thể có đề nghị bằng văn bản.',
    en: 'The respondent has not been told of the case, so nothing of theirs can be entered.',
  },
  holds: (situation) => whoAsks(situation).who !== 'respondent' || situation.facts.notice !== null,
};

export const someRequestWaits: BeforeRule = {
  id: 'someRequestWaits',
  article: '6.1',
  words: { vi: 'Không có đề nghị bảo vệ nào đang chờ.', en: 'No request for protection is waiting.' },
  holds: ({ facts }) => facts.protection.protections.some((one) => one.status === 'requested'),
};

export const somebodyMonitored: BeforeRule = {
  id: 'somebodyMonitored',
  article: '6.1',
  words: { vi: 'Không có ai đang được bảo vệ.', en: 'Nobody is under protection.' },
  holds: ({ facts }) => facts.protection.protections.some((one) => one.status === 'monitored'),
};

export const protectionRequested: CheckRule<Named> = {
  id: 'protectionRequested',
  article: '6.1',
  words: { vi: 'Người này không có đề nghị đang chờ.', en: 'This person has no request waiting.' },
  holds: ({ data, facts }) => findProtection(facts, data, 'requested') !== undefined,
};

export const protectionMonitored: CheckRule<Named> = {
  id: 'protectionMonitored',
  article: '6.1',
  words: { vi: 'Người này không đang được bảo vệ.', en: 'This person is not under protection.' },
  holds: ({ data, facts }) => findProtection(facts, data, 'monitored') !== undefined,
};

/** The facts with that one protection changed, and the clock of the next check-in set to the nearest of all. */
export function withProtection(
  facts: Facts,
  changed: Protection | undefined,
  change: Partial<Protection>,
  measure: Measure,
): Facts {
  const protections = facts.protection.protections.map((one) =>
    one === changed ? { ...one, ...change } : one,
  );
  return withCheckInClock({ ...facts, protection: { ...facts.protection, protections } }, measure);
}

function withCheckInClock(facts: Facts, measure: Measure): Facts {
  const { protectionCheckIn: _, ...clocks } = facts.clocks;
  const [next] = facts.protection.protections
    .filter((one) => one.status === 'monitored')
    .map((one) => nextCheckIn(one, measure.pack))
    .filter((day) => day !== null)
    .toSorted();
  if (next === undefined) return { ...facts, clocks };
  const clock = clockUntil('protectionCheckIn', next, 'deadline.pass', measure);
  return { ...facts, clocks: { ...clocks, protectionCheckIn: clock } };
}
