// duecourse-1 → duecourse-2: the second version knows interim measures, protection, reopening, two-person acts and more.
// A case of the first had none of them, so each starts empty; whatever the first version did know stays as it was.
import { emptyFacts } from '../empty-facts.ts';
import { effectOfDuecourse1, type FactsOfEffect, recourseOfDuecourse1 } from './effect-of-duecourse-1.ts';
import type { LooseHead } from './migrate-head.ts';

const nothingYet = emptyFacts({
  ...{ caseId: '', unitId: '', procedure: '', pack: '', calendar: '' },
  receivedOn: '2026-01-01',
});

export function fromDuecourse1({ value, facts }: LooseHead): LooseHead {
  return {
    // Regions of the statechart that the first version did not have.
    value: { interim: 'none', protection: 'none', ...value },
    facts: {
      ...nothingYet,
      ...facts,
      effect: effectOfDuecourse1(facts as FactsOfEffect),
      recourse: recourseOfDuecourse1(facts as FactsOfEffect),
    },
  };
}
