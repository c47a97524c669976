// The matrix for and against: a report is lawful only on elements that were assessed, answers that were dealt with and
// exhibits that stand in it, and a case of an earlier version is judged as that version did.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { restsOnMatrix, unaddressed, unassessed } from '#workflows/case/verification/matrix-facts.ts';

const assess = 'verification.assessElements';
const address = 'verification.addressAnswers';
const submit = 'verification.submitFindings';

type Element = {
  allegationId: string;
  element: string;
  for: string[];
  against: string[];
  met: string;
  assessment: string;
};
type Finding = { allegationId: string; finding: string; reliedOn: string[]; answerAddressed: boolean };

function elementsOf(world: CaseWorld): Element[] {
  return (world.sampleOf(assess) as { elements: Element[] }).elements;
}

function findingsOf(world: CaseWorld): Finding[] {
  return (world.sampleOf(submit) as { findings: Finding[] }).findings;
}

/** What comes of assessing the first element otherwise than lawfully. */
function assessing(world: CaseWorld, replaced: Partial<Element>): string | null {
  const [first] = elementsOf(world);
  return world.send(assess, { elements: [{ ...first, ...replaced }] }).refusal;
}

/** Drafting has begun and nothing is assessed or addressed yet. */
function drafting(): CaseWorld {
  const world = caseIn('verification.responding');
  world.must('verification.reply');
  world.must('verification.startDrafting');
  return world;
}

describe('assessing an element', () => {
  it('is about an element of a current allegation, once', () => {
    const world = caseIn('verification.gathering');
    const [first] = elementsOf(world);
    expect(assessing(world, { element: 'somethingElse' })).toBe('refusal.elementsOfAllegation');
    expect(assessing(world, { allegationId: '01900000-0000-7000-8000-0000000fffff' })).toBe(
      'refusal.elementsOfAllegation',
    );
    expect(world.send(assess, { elements: [first, first] }).refusal).toBe('refusal.elementsOfAllegation');
  });

  it('names recorded exhibits alone', () => {
    const world = drafting();
    const [held = ''] = world.facts.exhibits.map(({ id }) => id);
    const nowhere = '01900000-0000-7000-8000-0000000fffff';
    expect(assessing(world, { against: [nowhere] })).toBe('refusal.assessedOnRecorded');
    expect(assessing(world, { for: [held, held] })).toBe('refusal.assessedOnRecorded');
  });

  it('finds nothing met on nothing', () => {
    expect(assessing(drafting(), { for: [], met: 'met' })).toBe('refusal.metRestsOnEvidence');
    expect(assessing(drafting(), { for: [], met: 'notMet' })).toBeNull();
  });

  it('replaces the earlier assessment of that element alone, and keeps the standard of proof', () => {
    const world = drafting();
    world.must(assess);
    const before = world.facts.inquiry.matrix?.elements ?? [];
    expect(assessing(world, { for: [], met: 'notMet' })).toBeNull();
    const { elements, standard } = world.facts.inquiry.matrix ?? { elements: [], standard: '' };
    expect(elements).toHaveLength(before.length);
    expect(elements.filter(({ met }) => met === 'notMet')).toHaveLength(1);
    expect(standard).toBe('balanceOfProbabilities');
  });
});

describe('the report', () => {
  it('waits until every element is assessed to an end', () => {
    const world = drafting();
    world.must(address);
    expect(world.send(submit, { findings: findingsOf(world) }).refusal).toBe('refusal.everyElementAssessed');
    world.must(assess);
    expect(assessing(world, { met: 'open' })).toBeNull();
    expect(unassessed(world.facts)).toHaveLength(1);
    expect(world.send(submit).refusal).toBe('refusal.everyElementAssessed');
  });

  it('waits until each answer is addressed, whatever box is ticked', () => {
    const world = drafting();
    world.must(assess);
    const findings = findingsOf(world).map((row) => ({ ...row, answerAddressed: true }));
    expect(world.send(submit, { findings }).refusal).toBe('refusal.everyAnswerAddressed');
    world.must(address);
    expect(world.send(submit, { findings }).state).toBe('verification.reviewing');
  });

  it('has to address a reply anew that takes the place of an earlier one', () => {
    const world = drafting();
    world.must(assess);
    world.must(address);
    world.must('verification.recordEvidence');
    world.must('verification.disclose');
    world.must('verification.reply');
    expect(unaddressed(world.facts)).toHaveLength(2);
    world.must('verification.startDrafting');
    expect(world.send(submit).refusal).toBe('refusal.everyAnswerAddressed');
  });

  it('finds proven only what has every element met', () => {
    const world = caseIn('verification.drafting');
    const findings = findingsOf(world);
    assessing(world, { met: 'notMet' });
    expect(world.send(submit, { findings }).refusal).toBe('refusal.provenNeedsEveryElement');
    const [first] = findings;
    const milder = findings.map((row) => (row === first ? { ...row, finding: 'notProven' } : row));
    expect(world.send(submit, { findings: milder }).refusal).toBeNull();
  });

  it('relies on nothing that the matrix does not name', () => {
    const world = caseIn('verification.responding');
    world.must('verification.reply');
    const [first = '', second = ''] = world.facts.exhibits.map(({ id }) => id);
    world.must(assess, { elements: elementsOf(world).map((one) => ({ ...one, for: [first] })) });
    world.must(address);
    world.must('verification.startDrafting');
    const findings = findingsOf(world);
    expect(findings.every((row) => row.reliedOn.join() === first)).toBe(true);
    const more = findings.map((row) => ({ ...row, reliedOn: [first, second] }));
    expect(world.send(submit, { findings: more }).refusal).toBe('refusal.reliedOnInMatrix');
  });

  it('of a case that an earlier version opened is judged without a matrix', () => {
    const world = drafting().assume((facts) => ({ ...facts, procedure: 'duecourse-2' }));
    expect(restsOnMatrix(world.facts)).toBe(false);
    const exhibits = world.facts.exhibits.map(({ id }) => id);
    const findings = findingsOf(world).map((row) => ({ ...row, finding: 'proven', reliedOn: exhibits }));
    expect(world.send(submit, { findings }).state).toBe('verification.reviewing');
  });
});

describe('addressing answers', () => {
  it('needs an answer, and names it once', () => {
    const world = caseIn('verification.responding');
    const [{ id = '' } = {}] = world.facts.allegations;
    const answer = { allegationId: id, addressed: 'Đã xem xét.' };
    expect(world.send(address, { answers: [answer] }).refusal).toBe('refusal.somethingAnswered');
    world.must('verification.reply');
    expect(world.send(address, { answers: [answer, answer] }).refusal).toBe(
      'refusal.addressesWhatWasAnswered',
    );
    expect(world.send(address, { answers: [answer] }).refusal).toBeNull();
  });
});
