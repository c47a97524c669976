// Records of interviews that are signed later: put before whoever spoke, closed by them alone and in time; and a witness whose
// name the authority keeps.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { recordsOf } from '#workflows/case/verification/interview-records.ts';

const interview = 'verification.recordInterview';
const present = 'verification.presentRecord';
const close = 'verification.closeRecord';

/** A case whose witness has spoken, with the record left to be signed. */
function spoken(): CaseWorld {
  const world = caseIn('verification.responding');
  world.must(interview, world.sampleOf(interview, { closing: 'later', witnessId: idOf('witness') }));
  return world;
}

describe('a record that is signed later', () => {
  it('waits until it is presented, and is presented once', () => {
    const world = spoken();
    expect(world.send(close, undefined, 'secretary').refusal).toBe('refusal.recordPresented');
    const sample = world.sampleOf(present);
    world.must(present, sample);
    expect(recordsOf(world.facts)).toMatchObject([{ presentedOn: world.day, closing: null }]);
    expect(world.send(present, sample).refusal).toBe('refusal.recordToPresent');
  });

  it('is closed by whoever spoke, or by the secretary from paper, and by nobody else', () => {
    const world = spoken();
    world.must(present);
    expect(world.send(close, undefined, 'respondent').refusal).toBe('refusal.recordPresented');
    expect(world.send(close, undefined, 'investigator').refusal).toBe('refusal.oneCapacity');
    world.must(close, world.sampleOf(close, { closing: 'refused', remarks: undefined }), 'witness');
    expect(recordsOf(world.facts)).toMatchObject([{ closing: 'refused' }]);
    expect(world.send(close, undefined, 'secretary').refusal).toBe('refusal.recordPresented');
  });

  it('is not closed after its ten working days, and nothing follows from that', () => {
    const world = spoken();
    world.must(present);
    const [{ dueDay } = {}] = recordsOf(world.facts);
    expect(dueDay).toBe('2026-03-16');
    const before = world.state;
    world.wait(15);
    expect(world.send(close, undefined, 'witness').refusal).toBe('refusal.recordPresented');
    expect([world.state, recordsOf(world.facts)[0]?.closing]).toEqual([before, null]);
  });

  it('is remembered nowhere else where it was closed at once', () => {
    const world = caseIn('verification.responding');
    world.must(interview);
    expect(world.facts.inquiry).not.toHaveProperty('records');
  });
});

describe('keeping the name of a witness', () => {
  const protect = 'verification.protectWitness';

  it('is for the authority, of a witness that there is, once', () => {
    const world = spoken();
    const ofWitness = world.sampleOf(protect);
    expect(world.send(protect, ofWitness, 'supervisor').refusal).toBe('refusal.oneCapacity');
    expect(world.send(protect, { ...ofWitness, witnessId: idOf('outsider') }).refusal).toBe(
      'refusal.protectsAWitness',
    );
    world.must(protect, ofWitness);
    expect(world.send(protect, ofWitness).refusal).toBe('refusal.protectsAWitness');
    expect(world.facts.inquiry.protectedWitnesses).toEqual([idOf('witness')]);
  });
});
