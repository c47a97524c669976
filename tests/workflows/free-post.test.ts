// No case waits for one person for good: the authority frees a post whose holder is gone, and somebody else takes it up.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';

/** The post is held by somebody who no longer comes: another supervisor, another secretary. */
function heldBy(post: 'supervisor' | 'secretary', state: string): CaseWorld {
  const gone = idOf(post === 'supervisor' ? 'otherReviewer' : 'relative');
  return caseIn(state).assume((facts) => ({ ...facts, officers: { ...facts.officers, [post]: gone } }));
}

function free(world: CaseWorld, post: string, ground = 'left') {
  return world.send('case.freePost', world.sampleOf('case.freePost', { post, ground }), 'authority').refusal;
}

describe('a post whose holder is gone', () => {
  it('is taken up by another secretary, so that the decision is served', () => {
    const world = heldBy('secretary', 'discipline.notifying');
    expect(world.send('discipline.serveDecision').refusal).toBe('refusal.notYourTurn');
    expect(free(world, 'secretary')).toBeNull();
    expect(world.send('discipline.serveDecision').refusal).toBeNull();
  });

  it('is taken up by another supervisor', () => {
    const world = heldBy('supervisor', 'verification.gathering');
    expect(free(world, 'supervisor')).toBeNull();
    expect(world.send('case.stay', undefined, 'supervisor').refusal).toBeNull();
  });

  it('is freed after the end too: the authority is asked, answers and sees the file no longer', () => {
    const world = heldBy('secretary', 'discipline.inForce');
    world.must('discipline.liftSanction');
    world.must('case.askAuthority', undefined, 'supervisor');
    expect(free(world, 'secretary')).toBeNull();
    expect(world.facts.beside.authorityAskedOn).toBeNull();
    expect(world.send('case.hold', undefined, 'secretary').refusal).toBeNull();
  });
});

describe('freeing a post', () => {
  it('keeps out who has a conflict, and nobody else', () => {
    const world = heldBy('supervisor', 'verification.gathering');
    free(world, 'supervisor', 'conflict');
    expect(world.facts.barred).toContain(idOf('otherReviewer'));
  });

  it('takes away half an agreement of whoever held it', () => {
    const world = caseIn('verification.gathering');
    world.must('case.discontinue', undefined, 'supervisor');
    free(world, 'supervisor');
    expect(world.facts.approvals).toEqual({});
  });

  it('needs somebody who holds it', () => {
    expect(free(caseIn('verification.gathering'), 'reviewer')).toBe('refusal.postIsHeld');
  });

  it('is for nobody but the authority', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('case.freePost', undefined, 'outsider').refusal).toBe('refusal.notYourTurn');
  });
});
