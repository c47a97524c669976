// What the case page shows of what runs beside the stages: the interim measure, and protection. Who is protected is for the
// custodian to see; everybody else sees their own request at most.
import type { Facts } from '#workflows/case/facts.ts';
import { nextCheckIn } from '#workflows/case/protection/protection-facts.ts';
import type { Part } from '#workflows/case/roles.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { Directory } from '../people/directory.ts';
import type { Locale, Viewer } from '../people/viewer.ts';

/** The measure in force, else the one that is proposed. */
export function interimView({ interim, clocks }: Facts): CaseView['interim'] {
  const { measure, proposal, objectedOn } = interim;
  const nextReviewOn = clocks.interimReview?.dueDay ?? null;
  if (measure) {
    const { kind, since, until } = measure;
    return { kind, since, until, nextReviewOn, objectedOn };
  }
  return proposal && { kind: proposal.kind, since: null, until: null, nextReviewOn: null, objectedOn };
}

export function protectionViews(
  directory: Directory,
  { protection, pack }: Facts,
  parts: ReadonlySet<Part>,
  viewer: Viewer,
): CaseView['protections'] {
  return protection.protections
    .filter((one) => parts.has('custodian') || one.personId === viewer.personId)
    .map((one) => {
      const { who, status, askedOn, since, checkIns } = one;
      const person = parts.has('custodian') ? named(directory, one.personId, viewer.locale) : null;
      const nextCheckInOn = status === 'monitored' ? nextCheckIn(one, packOf(pack)) : null;
      return { who, person, status, askedOn, since, checkIns, nextCheckInOn };
    });
}

function named(directory: Directory, personId: string | null, locale: Locale) {
  const person = personId ? directory.findPerson(personId) : undefined;
  if (!person) return null;
  return { id: person.id, name: person.name, title: locale === 'en' ? person.titleEn : person.title };
}
