// On whose desk a case lies while a ballot is secret: whoever has no paper yet, then whoever has one. That somebody has cast
// theirs shows nowhere, not even by a case that leaves their desk.
import { expect, it } from 'vitest';
import { CaseWorld } from '#tests/support/case-world.ts';
import { committee, idOf, type Name } from '#tests/support/cast.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

function secretBallot(): CaseWorld {
  const world = new CaseWorld();
  world.pack = pinOf(vnParty);
  world.bringTo('advice.balloting');
  return world;
}

function takePaper(world: CaseWorld, name: Name): void {
  const ballotId = openBallotOf(world.facts.ballots)?.id;
  world.must('advice.takePaper', { ballotId, blinded: 'A'.repeat(342) }, name);
}

function desk(world: CaseWorld): string[] {
  return storedCardOf(world.facts, world.state).deskMembers;
}

it('a member who has taken a paper waits with it, the others are asked', () => {
  const world = secretBallot();
  takePaper(world, 'member1');
  expect(desk(world)).not.toContain(idOf('member1'));
  expect(desk(world)).toContain(idOf('member2'));
});

it('once voting is open it lies with everybody who has a paper, and with nobody else', () => {
  const world = secretBallot();
  const voters = committee.slice(0, 4);
  for (const name of voters) takePaper(world, name);
  world.must('advice.openVoting', { nobodyElse: true });
  expect(desk(world).toSorted()).toEqual(voters.map(idOf).toSorted());
});
