// Who sits: challenges, recusals, alternates. Nobody sits who may not, and nobody is kept out without a ruling.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name } from '#tests/support/cast.ts';

const none = { interest: 'none' };

function declareAll(world: CaseWorld, members: readonly Name[] = world.committee): CaseWorld {
  for (const member of members) world.must('advice.declareInterest', none, member);
  return world;
}

/** Called together, declared and circulated; the day of the sitting has come. */
function onTheDay(): CaseWorld {
  const world = declareAll(caseIn('advice.scheduled'));
  world.must('advice.circulate');
  return world.wait(35);
}

function challengeOf(member: Name) {
  return { memberId: idOf(member), ground: 'gain', reasons: 'Có quyền lợi liên quan' };
}

function rulingOn(member: Name, ruling: 'upheld' | 'rejected') {
  return { memberId: idOf(member), ruling, reasons: 'Đã xem xét căn cứ' };
}

function recusalOf(member: Name) {
  return { memberId: idOf(member), ground: 'kinship', reasons: 'Quan hệ thân thích' };
}

function seat(world: CaseWorld, member: Name) {
  return world.facts.sitting?.roll.find((one) => one.memberId === idOf(member));
}

describe('challenges', () => {
  it('hold up the sitting until somebody has ruled', () => {
    const world = onTheDay();
    world.must('advice.challengeMember', challengeOf('member2'));
    expect(world.send('advice.openSitting').refusal).toBe('refusal.noChallengePending');
    world.must('advice.ruleOnChallenge', rulingOn('member2', 'rejected'));
    expect(world.must('advice.openSitting')).toBe('advice.sitting');
  });

  it('recuse the member where they are upheld', () => {
    const world = onTheDay();
    world.must('advice.challengeMember', challengeOf('member2'));
    world.must('advice.ruleOnChallenge', rulingOn('member2', 'upheld'));
    expect(seat(world, 'member2')?.recused).toBe(true);
  });

  it('to the chair are ruled on by the authority, never by the chair', () => {
    const world = onTheDay();
    world.must('advice.challengeMember', challengeOf('chair'));
    expect(world.send('advice.ruleOnChallenge', rulingOn('chair', 'rejected')).refusal).toBe(
      'refusal.notInOwnCause',
    );
    world.must('advice.ruleOnChallenge', rulingOn('chair', 'upheld'), 'authority');
    expect(seat(world, 'member1')?.chair).toBe(true);
  });

  it('to a member are not for the authority', () => {
    const world = onTheDay();
    world.must('advice.challengeMember', challengeOf('member2'));
    const answer = world.send('advice.ruleOnChallenge', rulingOn('member2', 'rejected'), 'authority');
    expect(answer.refusal).toBe('refusal.notInOwnCause');
  });

  it('can be made of each member once', () => {
    const world = onTheDay();
    world.must('advice.challengeMember', challengeOf('member2'));
    world.must('advice.ruleOnChallenge', rulingOn('member2', 'rejected'));
    expect(world.send('advice.challengeMember', challengeOf('member2')).refusal).toBe(
      'refusal.challengedOnce',
    );
  });
});

describe('recusal', () => {
  it('is nothing that one member can do to another', () => {
    const world = onTheDay();
    expect(world.send('advice.recuse', recusalOf('member2'), 'member1').refusal).toBe(
      'refusal.ownRecusalOrChair',
    );
  });

  it('of another is nothing for a chair who has not declared', () => {
    const world = caseIn('advice.scheduled');
    expect(world.send('advice.recuse', recusalOf('member2'), 'chair').refusal).toBe(
      'refusal.chairHasDeclared',
    );
    world.must('advice.declareInterest', none, 'chair');
    expect(world.must('advice.recuse', recusalOf('member2'), 'chair')).toBe('advice.scheduled');
  });

  it('of oneself needs no declaration, the chair’s included', () => {
    const world = caseIn('advice.scheduled');
    world.must('advice.recuse', recusalOf('chair'), 'chair');
    expect(seat(world, 'member1')?.chair).toBe(true);
  });

  it('settles a challenge of that member that was waiting', () => {
    const world = onTheDay();
    world.must('advice.challengeMember', challengeOf('member2'));
    world.must('advice.recuse', recusalOf('member2'), 'member2');
    expect(world.must('advice.openSitting')).toBe('advice.sitting');
  });

  it('of too many calls for an alternate, who gets the papers too', () => {
    const world = onTheDay();
    for (const member of ['member2', 'member3', 'member4'] as const)
      world.must('advice.recuse', recusalOf(member), member);
    expect(world.send('advice.openSitting').refusal).toBe('refusal.enoughMembersLeft');
    world.must('advice.summonAlternate', {
      memberId: idOf('alternate'),
      basis: 'Quyết định cử người thay thế',
    });
    world.must('advice.declareInterest', none, 'alternate');
    world.must('advice.postpone');
    world.must('advice.circulate');
    expect(world.wait(30).must('advice.openSitting')).toBe('advice.sitting');
  });

  it('leaves no room for an alternate while enough members are left', () => {
    const alternate = { memberId: idOf('alternate'), basis: 'Quyết định cử người thay thế' };
    expect(onTheDay().send('advice.summonAlternate', alternate).refusal).toBe('refusal.alternateNeeded');
  });
});
