// Silence is silence: whether the respondent denies, uses the right to silence or lets the time go by, the same may follow, the
// same sanctions stay possible, and no rule reads anything out of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { currentAllegations } from '#workflows/case/facts.ts';
import { sanctionClockOf } from '#workflows/case/reach.ts';
import { packOf } from '#workflows/rules/packs.ts';

const workflows = join(import.meta.dirname, '../../workflows');

function replied(stance: string): CaseWorld {
  const world = caseIn('verification.responding');
  const answers = currentAllegations(world.facts).map(({ id }) => ({ allegationId: id, stance }));
  world.must('verification.reply', { answers });
  return world;
}

/** The whole time goes by without a word. */
function letGoBy(): CaseWorld {
  return caseIn('verification.responding').wait(60);
}

function reported(world: CaseWorld, finding: 'proven' | 'notProven'): CaseWorld {
  world.must('verification.startDrafting');
  world.must('verification.assessElements');
  // Nothing is there to be addressed where nothing was said.
  if (world.facts.answers.some(({ stance }) => stance !== 'silent'))
    world.must('verification.addressAnswers');
  const sample = world.sampleOf('verification.submitFindings') as { findings: Record<string, unknown>[] };
  const findings = sample.findings.map((one) => ({ ...one, finding, answerAddressed: true }));
  world.must('verification.submitFindings', { findings });
  return world;
}

/** Which sanctions the rules still allow for each allegation today, whoever proposes them. */
function possible({ facts, at }: CaseWorld): string[][] {
  const { reaches } = sanctionClockOf({ facts, pack: packOf(facts.pack), day: at.slice(0, 10) });
  return reaches.map(({ sanctions }) => sanctions.filter((one) => one.isLawful).map((one) => one.sanction));
}

describe('silence', () => {
  it.each(['silent', 'admitted', 'partly'])(
    'and denial: what %s is followed by differs in nothing but the answer',
    (stance) => {
      const [denied, other] = [reported(replied('denied'), 'proven'), reported(replied(stance), 'proven')];
      const without = ({ facts }: CaseWorld) => ({
        ...facts,
        answers: [],
        inquiry: { ...facts.inquiry, matrix: { ...facts.inquiry.matrix, addressed: [] } },
      });
      expect(without(other)).toEqual(without(denied));
      expect(possible(other)).toEqual(possible(denied));
    },
  );

  it('lets nothing be possible that a reply does not', () => {
    const [spoken, unspoken] = [reported(replied('denied'), 'notProven'), reported(letGoBy(), 'notProven')];
    expect(unspoken.facts.repliedOn).toBeNull();
    expect(unspoken.facts.answers).toEqual([]);
    expect(possible(unspoken)).toEqual(possible(spoken));
    expect(unspoken.facts.report?.findings.every(({ proven }) => !proven)).toBe(true);
  });

  it('does not stand in the way of a case that ends because nothing is proven', () => {
    const world = reported(letGoBy(), 'notProven');
    expect(world.send('verification.closeNoCase').refusal).toBeNull();
    expect(world.send('verification.closeNoCase', undefined, 'supervisor').state).toBe('resolved.restoring');
  });

  it('is read by no rule but to ask less of an answer that was not given', () => {
    const readers = readdirSync(workflows, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, text: readFileSync(join(workflows, name), 'utf8') }))
      .filter(({ text }) => /\bstance\b/.test(text) && /\bstance\s*[!=]==/.test(text));
    expect(readers.map(({ name }) => name).toSorted()).toEqual([
      'case/verification/matrix-facts.ts',
      'fairness/defects/notice-defects.ts',
      'fairness/invariants/heard-first.ts',
      'fairness/invariants/report-rests-on-matrix.ts',
    ]);
    // Each of them leaves silence out of what has to be answered; none looks for an admission.
    for (const { name, text } of readers) {
      const read = [...text.matchAll(/\bstance\s*([!=]==)\s*'(\w+)'/g)].map(
        ([, how, what]) => `${how} ${what}`,
      );
      expect(new Set(read), name).toEqual(new Set(['!== silent']));
    }
  });
});
