// Files of exhibits as the procedure knows them: only what the actor has uploaded comes in, versions stand beside each other, what was
// disclosed keeps its day and changes no more.
import { beforeEach, describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';

const record = 'verification.recordEvidence';
const addVersion = 'verification.addEvidenceVersion';
const file = (n: number) => ({
  id: `01900000-0000-7000-8000-00000000000${n}`,
  sha256: String(n).repeat(64),
});

let world: CaseWorld;
beforeEach(() => {
  world = caseIn('verification.gathering');
});
const last = () => world.facts.exhibits.at(-1);

describe('the files of an exhibit', () => {
  it('come in with it, each with its hash, and are disclosed with it', () => {
    world.must(record, world.sampleOf(record, { files: [file(1), file(2)] }));
    expect(last()?.files).toEqual([1, 2].map((n) => ({ ...file(n), version: 1, disclosedOn: null })));
    world.must('verification.disclose', { exhibitIds: [last()?.id] });
    expect(last()?.files?.every(({ disclosedOn }) => disclosedOn === world.day)).toBe(true);
  });

  it('are refused where one was not uploaded by whoever names it, or is named twice', () => {
    const twice = world.sampleOf(record, { files: [file(1), file(1)] });
    expect(world.send(record, twice).refusal).toBe('refusal.filesWereUploaded');
    world.areFilesUploaded = false;
    expect(world.send(record, world.sampleOf(record, { files: [file(1)] })).refusal).toBe(
      'refusal.filesWereUploaded',
    );
    expect(world.send(record).refusal).toBeNull();
  });

  it('get versions beside the earlier ones until they are disclosed or put forward to be withheld', () => {
    world.must(record, world.sampleOf(record, { files: [file(1)] }));
    const exhibitIds = [last()?.id ?? ''];
    const version = (n: number) => world.sampleOf(addVersion, { exhibitIds, files: [file(n)] });
    world.must(addVersion, version(2));
    world.must(addVersion, version(3));
    expect(last()?.files?.map(({ id, version: which }) => [id, which])).toEqual([
      [file(1).id, 1],
      [file(2).id, 2],
      [file(3).id, 3],
    ]);
    world.must('verification.disclose', { exhibitIds });
    world.must(record);
    expect(world.send(addVersion, version(4)).refusal).toBe('refusal.addsToUndisclosed');
    const other = [last()?.id ?? ''];
    world.must('verification.withhold', world.sampleOf('verification.withhold', { exhibitIds: other }));
    expect(world.send(addVersion, { ...version(4), exhibitIds: other }).refusal).toBe(
      'refusal.somethingToAddTo',
    );
  });
});
