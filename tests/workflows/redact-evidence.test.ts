// What is burnt out and what has been where: only of exhibits that there are, only what the server has made itself, and
// nothing that the respondent has already.
import { describe, expect, it } from 'vitest';
import { caseIn } from '../support/case-world.ts';
import { madeRedaction } from '../support/made-redaction.ts';

const redact = 'verification.redactEvidence';
const custody = 'case.recordCustody';

function withExhibit() {
  const world = caseIn('verification.gathering');
  world.must('verification.recordEvidence');
  return { world, id: world.facts.exhibits.at(-1)?.id ?? '' };
}

function otherBytes(sent: Record<string, unknown>) {
  return () => ({ ...madeRedaction(sent), sha256: 'c'.repeat(64) });
}

describe('a redaction', () => {
  it('is disclosed in place of its original, and of several the one made last', () => {
    const { world, id } = withExhibit();
    const first = world.sampleOf(redact, { exhibitIds: [id] });
    world.must(redact, first);
    const later = { id: '01900000-0000-7000-8000-0000000000f9', sha256: 'b'.repeat(64) };
    world.must(redact, { ...first, files: [later] });
    world.must('verification.disclose', { exhibitIds: [id] });
    const files = world.facts.exhibits.find((one) => one.id === id)?.files ?? [];
    expect(files.map(({ redacts, parts }) => [redacts !== undefined, parts])).toEqual([
      [true, 2],
      [true, 2],
    ]);
    expect(files.filter(({ disclosedOn }) => disclosedOn !== null).map((one) => one.id)).toEqual([later.id]);
  });

  it('is none of what has been disclosed', () => {
    const { world, id } = withExhibit();
    world.must('verification.disclose', { exhibitIds: [id] });
    world.must('verification.recordEvidence');
    expect(world.send(redact, world.sampleOf(redact, { exhibitIds: [id] })).refusal).toBe(
      'refusal.undisclosedExhibit',
    );
  });

  it('is made by the server: of another exhibit or by other hands it is none', () => {
    const { world, id } = withExhibit();
    const sent = world.sampleOf(redact, { exhibitIds: [id] });
    for (const made of [null, () => madeRedaction(sent, 'another exhibit'), otherBytes(sent)]) {
      world.redaction = made;
      expect(world.send(redact, sent).refusal).toBe('refusal.redactionWasMade');
    }
  });
});

describe('custody', () => {
  it('is recorded of exhibits of the case, on days that have come, also while it is stayed', () => {
    const { world, id } = withExhibit();
    const handedOver = world.sampleOf(custody, { exhibitIds: [id], act: 'handedOver' });
    const nowhere = '01900000-0000-7000-8000-00000000ffff';
    expect(world.send(custody, { ...handedOver, exhibitIds: [nowhere] }).refusal).toBe(
      'refusal.exhibitsOfTheCase',
    );
    expect(world.send(custody, { ...handedOver, day: '2027-01-05' }).refusal).toBe('refusal.notInTheFuture');
    world.must('case.stay');
    expect(world.must(custody, handedOver)).toBe('verification.gathering');
  });

  it('has nothing to say before there is an exhibit', () => {
    const world = caseIn('verification.planning');
    const sent = {
      exhibitIds: ['01900000-0000-7000-8000-00000000ffff'],
      act: 'returned',
      who: 'Kho',
      day: world.day,
    };
    expect(world.send(custody, sent, 'investigator').refusal).toBe('refusal.somethingRecorded');
  });
});
