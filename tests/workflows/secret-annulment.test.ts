// Annulling a secret ballot is bounded as an open one is, although the facts never say how full its box is: once its time
// has passed, a box with a quorum of papers is counted and not annulled again.
import { expect, it } from 'vitest';
import { CaseWorld } from '#tests/support/case-world.ts';
import { committee } from '#tests/support/cast.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

/** Annulled as often as allowed, asked again, everybody with a paper, `cast` of them in the box, its time over. */
function annulledBefore(cast: number): CaseWorld {
  const world = new CaseWorld();
  world.pack = pinOf(vnParty);
  world.bringTo('advice.balloting');
  for (let times = 0; times < vnParty.limits.annulments; times += 1) {
    world.must('advice.annulBallot');
    world.must('advice.openBallot');
  }
  const ballotId = openBallotOf(world.facts.ballots)?.id;
  for (const name of committee) world.must('advice.takePaper', { ballotId, blinded: 'A'.repeat(342) }, name);
  world.must('advice.openVoting', { nobodyElse: false });
  world.box = committee.slice(0, cast).map((name) => ({ paper: name, choice: 'proven' }));
  return world.wait(60);
}

it('a box with a quorum of papers cannot be annulled beyond the limit, however late', () => {
  expect(annulledBefore(committee.length).send('advice.annulBallot').refusal).toBe(
    'refusal.boxCannotBeCounted',
  );
});

it('a box that too few have voted in can, once its time has passed', () => {
  expect(annulledBefore(1).must('advice.annulBallot')).toBe('advice.sitting');
});
