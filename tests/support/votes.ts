// How a committee of the test cast hears and votes: one question after the other, by the commands themselves.
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { type CaseWorld, caseIn } from './case-world.ts';
import { committee, type Name } from './cast.ts';

export type Votes = Partial<Record<Name, string>>;

/** All members alike, or each as named. */
export function alike(choice: string, voters: readonly Name[] = committee): Votes {
  return Object.fromEntries(voters.map((name) => [name, choice]));
}

export function vote(world: CaseWorld, votes: Votes): string {
  world.must('advice.openBallot');
  for (const [member, choice] of Object.entries(votes)) cast(world, member as Name, choice);
  return world.must('advice.closeBallot');
}

export function cast(world: CaseWorld, member: Name, choice: string) {
  world.must('advice.castBallot', { ballotId: openBallotOf(world.facts.ballots)?.id, choice }, member);
}

export function heard(): CaseWorld {
  const world = caseIn('advice.sitting');
  world.must('advice.hearRespondent');
  return world;
}

/** Two allegations found proven: the question of the sanction is next. */
export function bothProven(): CaseWorld {
  const world = heard();
  vote(world, alike('proven'));
  vote(world, alike('proven'));
  return world;
}
