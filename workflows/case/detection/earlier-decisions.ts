// The same person and conduct get one final decision (invariant 13): what another case has finally decided is not opened
// again. New conduct under the same provision is another matter: the days have to overlap.
import { type Allegation, currentAllegations, type Facts } from '../facts.ts';
import type { OtherCase } from '../resolved.ts';
import type { CheckRule, Situation } from '../rule.ts';

type Conduct = Pick<Allegation, 'provision' | 'from' | 'to'>;

export const notDecidedBefore: CheckRule<unknown> = {
  id: 'notDecidedBefore',
  article: '11.8',
  words: {
    vi: 'Một nội dung đã có quyết định cuối cùng trong vụ việc khác của cùng người này.',
    en: 'One of the allegations has been finally decided in another case of the same person.',
  },
  holds: (attempt) => toBeOpened(attempt.facts).every((one) => !isDecided(one, attempt)),
};

/** Some allegation of the case has been decided before, so that this is a reason not to go on. */
export function someDecidedBefore(situation: Situation): boolean {
  return situation.facts.allegations.some((one) => isDecided(one, situation));
}

/** Whether one of these has been finally decided in another case of the respondent. */
export function conductsDecidedBefore(situation: Situation, conducts: readonly Conduct[]): boolean {
  return conducts.some((one) => isDecided(one, situation));
}

function isDecided(one: Conduct, { facts, resolved }: Situation): boolean {
  return (resolved.otherCases ?? []).some(
    (other) => isOfSame(other, facts.respondentId) && other.conduct.some((decided) => overlaps(decided, one)),
  );
}

function isOfSame(other: OtherCase, respondentId: string | null): boolean {
  return other.isFinal && respondentId !== null && other.respondentId === respondentId;
}

function overlaps(one: Conduct, other: Conduct): boolean {
  return one.provision === other.provision && one.from <= other.to && other.from <= one.to;
}

/** What the screening has given up is not opened, so nothing is decided twice in it. */
export function toBeOpened(facts: Facts): Allegation[] {
  return currentAllegations(facts).filter((one) => !facts.screening?.givenUp?.includes(one.id));
}
