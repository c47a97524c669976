// The for-and-against matrix of a report: for every element of an allegation's provision which exhibits speak for it,
// which against it, and whether it is met; and which answers of the respondent it deals with. Ids and codes alone.
import { findProvision, type Provision } from '../../rules/pack.ts';
import type { StandardOfProof } from '../../rules/pack-sanctions.ts';
import { packOf } from '../../rules/packs.ts';
import { type Allegation, type AllegationId, currentAllegations, type Facts } from '../facts.ts';

export type ElementAssessment = {
  allegationId: AllegationId;
  /** Key of an element of the pinned provision. */
  element: string;
  for: string[];
  against: string[];
  /** Whether the evidence shows it to the standard of proof; `open` is a note on the way, not yet an assessment. */
  met: 'met' | 'notMet' | 'open';
};

export type MatrixFacts = {
  /** The pack's usual standard of proof, by which each element is held to be met. */
  standard: StandardOfProof['usual'];
  elements: ElementAssessment[];
  /** Allegations on which what the respondent answered last is dealt with. */
  addressed: AllegationId[];
};

/** Earlier versions of the procedure knew no matrix: a report of theirs is judged without one (versions/). */
const beforeTheMatrix: ReadonlySet<string> = new Set(['duecourse-1', 'duecourse-2']);

export function restsOnMatrix({ procedure }: Facts): boolean {
  return !beforeTheMatrix.has(procedure);
}

/** The elements that evidence has to show for this allegation: those of the edition that it is pinned to. */
export function elementsOf({ pin, provision }: Allegation): Provision['elements'] {
  return findProvision(packOf(pin.slice(0, pin.indexOf('#'))), provision)?.elements ?? [];
}

/** The assessments of an allegation, in the order of the provision's elements; null where there is none yet. */
export function assessmentsOf(
  facts: Facts,
  allegation: Allegation,
): { element: Provision['elements'][number]; assessed: ElementAssessment | null }[] {
  const rows = facts.inquiry.matrix?.elements ?? [];
  return elementsOf(allegation).map((element) => ({
    element,
    assessed: rows.find((one) => one.allegationId === allegation.id && one.element === element.key) ?? null,
  }));
}

/** Elements of what the case still rests on that nobody has assessed to an end. */
export function unassessed(facts: Facts): { allegationId: AllegationId; element: string }[] {
  return currentAllegations(facts).flatMap((allegation) =>
    assessmentsOf(facts, allegation)
      .filter(({ assessed }) => assessed === null || assessed.met === 'open')
      .map(({ element }) => ({ allegationId: allegation.id, element: element.key })),
  );
}

/** Allegations that the respondent has spoken to and whose answer the matrix does not deal with. */
export function unaddressed(facts: Facts): AllegationId[] {
  const addressed = facts.inquiry.matrix?.addressed ?? [];
  return currentAllegations(facts)
    .map(({ id }) => id)
    .filter((id) => hasAnswered(facts, id) && !addressed.includes(id));
}

export function hasAnswered(facts: Facts, allegationId: AllegationId): boolean {
  return facts.answers.some((one) => one.allegationId === allegationId && one.stance !== 'silent');
}

/** Whether every element of the allegation is met. */
export function allMet(facts: Facts, allegationId: AllegationId): boolean {
  const allegation = facts.allegations.find((one) => one.id === allegationId);
  return (
    allegation !== undefined &&
    assessmentsOf(facts, allegation).every(({ assessed }) => assessed?.met === 'met')
  );
}

/** Exhibits that the matrix names for or against an allegation, each once. */
export function exhibitsNamed({ inquiry }: Facts, allegationId: AllegationId): string[] {
  const rows = (inquiry.matrix?.elements ?? []).filter((one) => one.allegationId === allegationId);
  return [...new Set(rows.flatMap((one) => [...one.for, ...one.against]))];
}
