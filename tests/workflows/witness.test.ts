// A witness is that and nothing else in the case; they and the custodian stand apart from the file, and nobody but the
// custodian learns who asked for protection.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name, rolesHeldBy } from '#tests/support/cast.ts';
import { casePartsOf } from '#workflows/access/case-parts.ts';
import { depthOf, mayReadApproval, mayReadEntry } from '#workflows/access/may-view.ts';
import { nextDue } from '#workflows/case/clocks.ts';
import { partsOf } from '#workflows/case/roles.ts';

const interview = 'verification.recordInterview';

function heard(name: Name, state = 'verification.gathering'): CaseWorld {
  const world = caseIn(state);
  world.must(interview, world.sampleOf(interview, { witnessId: idOf(name) }));
  return world;
}

function partsFor(world: CaseWorld, name: Name): string[] {
  return [...partsOf({ kind: 'person', id: idOf(name) }, rolesHeldBy(name), world.facts)];
}

function depthFor(world: CaseWorld, name: Name): string {
  const parts = partsOf({ kind: 'person', id: idOf(name) }, rolesHeldBy(name), world.facts);
  return depthOf(parts, idOf(name), world.facts);
}

describe('a witness', () => {
  it('has that part alone, whatever roles they hold', () => {
    expect(partsFor(heard('otherReviewer'), 'otherReviewer')).toEqual(['witness']);
  });

  it('keeps asking for protection when the respondent names them as companion', () => {
    const world = heard('witness').bringTo('verification.responding');
    world.must('case.nameCompanion', world.sampleOf('case.nameCompanion', { companionId: idOf('witness') }));
    expect(partsFor(world, 'witness')).toEqual(['witness']);
    expect(world.send('case.requestProtection', undefined, 'witness').refusal).toBeNull();
  });

  it.each(['superior', 'relative'] as const)(
    'who is a %s of the respondent is protected like any other',
    (name) => {
      const world = heard(name);
      expect(world.send('case.requestProtection', undefined, name).refusal).toBeNull();
      expect(world.send('verification.appoint', undefined, name).refusal).not.toBeNull();
    },
  );

  it('is nobody who handles the case', () => {
    const world = caseIn('verification.gathering');
    for (const name of ['supervisor', 'respondent', 'intake'] as const)
      expect(world.send(interview, world.sampleOf(interview, { witnessId: idOf(name) })).refusal).toBe(
        'refusal.witnessTookNoPart',
      );
  });

  it('does not sit in the body that decides', () => {
    const world = heard('member1').bringTo('verification.reviewing');
    world.must('verification.approveReport');
    for (const type of ['advice.submitPaper', 'advice.waiveComment', 'advice.schedule']) world.must(type);
    const seat = world.facts.sitting?.roll.find((one) => one.memberId === idOf('member1'));
    expect(seat?.recused ?? true).toBe(true);
  });

  it('asks for protection and sees nothing else of the case', () => {
    const world = heard('witness');
    world.must('case.requestProtection', undefined, 'witness');
    expect(world.facts.protection.protections[0]).toMatchObject({
      who: 'witness',
      personId: idOf('witness'),
    });
    expect(depthFor(world, 'witness')).toBe('apart');
    expect(casePartsOf(world.facts, world.state).find((one) => one.part === 'witness')?.access).toBe('room');
    const notice = { type: 'verification.serveNotice', actorId: idOf('supervisor') };
    expect(mayReadEntry('apart', notice, idOf('witness'))).toBe(false);
  });
});

describe('a statement whose author is left out', () => {
  it('carries no finding alone', () => {
    const world = caseIn('verification.gathering');
    world.must(interview, world.sampleOf(interview, { anonymous: true }));
    expect(world.facts.exhibits.at(-1)?.kind).toBe('anonymousStatement');
  });
});

describe('the custodian', () => {
  it('reaches the case while somebody is protected in it, and never reads the file', () => {
    const world = caseIn('verification.gathering');
    const custodians = [idOf('custodian')];
    const reaches = () =>
      casePartsOf(world.facts, world.state, [], custodians).some((one) => one.part === 'custodian');
    expect(reaches()).toBe(false);
    world.must('case.requestProtection');
    expect(reaches()).toBe(true);
    expect(depthFor(world, 'custodian')).toBe('apart');
  });

  it('alone reads who asked for protection', () => {
    const entry = { type: 'case.requestProtection', actorId: null };
    expect(mayReadEntry('file', entry, idOf('supervisor'))).toBe(false);
    expect(mayReadEntry('room', entry, idOf('respondent'))).toBe(false);
    expect(mayReadEntry('apart', entry, idOf('custodian'), true)).toBe(true);
  });

  it('agrees with the authority on opening an identity, and the file does not know', () => {
    const opening = 'case.openIdentity';
    expect(mayReadApproval(opening, 'file', new Set(['supervisor']))).toBe(false);
    expect(mayReadApproval(opening, 'apart', new Set(['custodian']))).toBe(true);
    expect(mayReadApproval(opening, 'file', new Set(['authority']))).toBe(true);
    expect(mayReadApproval('case.discontinue', 'apart', new Set(['custodian']))).toBe(false);
  });

  it('keeps the dates of protection off everybody else’s board', () => {
    const world = caseIn('verification.gathering');
    const before = nextDue(world.facts)?.key;
    world.must('case.requestProtection');
    expect(nextDue(world.facts)?.key).toBe(before);
  });
});
