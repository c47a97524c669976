// Cases that have been decided: from a signed decision through service, appeal and the panel's vote, each step by its
// real command. Only the signed decision itself is supposed, so that a test can start from any outcome.
import type { Decision } from '#workflows/case/facts.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { type CaseWorld, caseIn } from './case-world.ts';
import { type Name, panel } from './cast.ts';

/** Which outcome was signed: a sanction of the pack, guidance, or that nothing was proven. */
type Signed = 'reprimand' | 'warning' | 'removal' | 'expulsion' | 'guidance' | 'exonerated';

/** A case with this decision signed, waiting to be served. */
export function decided(signed: Signed): CaseWorld {
  const isSanction = signed !== 'guidance' && signed !== 'exonerated';
  const decision: Pick<Decision, 'outcome' | 'sanction'> = isSanction
    ? { outcome: 'sanction', sanction: signed }
    : { outcome: signed, sanction: null };
  return caseIn('discipline.notifying').assume((facts) => ({
    ...facts,
    decision: facts.decision && { ...facts.decision, ...decision },
  }));
}

/** A decision that was served and can be appealed against. */
export function served(signed: Signed): CaseWorld {
  const world = decided(signed);
  world.must('discipline.serveDecision');
  return world;
}

/** A final sanction that waits to be carried out. */
export function final(signed: Signed): CaseWorld {
  const world = served(signed);
  world.must('discipline.waiveAppeal');
  return world;
}

/** An appeal with a panel whose members have all declared that nothing stands in the way. */
export function onAppeal(signed: Signed): CaseWorld {
  const world = served(signed);
  world.must('discipline.lodgeAppeal');
  world.must('discipline.appointPanel');
  for (const member of panel) world.must('discipline.declareInterest', undefined, member);
  return world;
}

/** The panel sits and has heard the respondent. */
export function panelSitting(signed: Signed): CaseWorld {
  const world = onAppeal(signed);
  world.must('discipline.admitAppeal');
  world.wait(35);
  world.must('discipline.openSitting');
  world.must('discipline.hearRespondent');
  return world;
}

/** The panel votes so, the ballot is closed, the decision signed. */
export function decidedOnAppeal(signed: Signed, votes: readonly string[]): CaseWorld {
  return decide(panelSitting(signed), votes);
}

/** The panel votes on whether the decision stands and, where it does not, on what takes its place. */
export function panelVotes(world: CaseWorld, votes: readonly string[]): string {
  const answers = votes.map((choice) => (choice === 'confirm' ? 'confirm' : 'notConfirm'));
  if (ballot(world, answers) === 'discipline.appealReasoning') return 'confirm';
  const choices = offeredNext(world);
  // Whoever would have confirmed votes for the gravest outcome that is left.
  return ballot(
    world,
    votes.map((choice) => (choice === 'confirm' ? (choices[0] ?? 'quash') : choice)),
  );
}

export function decide(world: CaseWorld, votes: readonly string[]): CaseWorld {
  panelVotes(world, votes);
  world.must('discipline.decideAppeal');
  return world;
}

/** What the panel is offered once the decision was not confirmed. */
export function offeredNext(world: CaseWorld): string[] {
  world.must('discipline.openBallot');
  return openBallotOf(world.facts.ballots)?.choices ?? [];
}

/** The first ballot does not confirm, and the second is open. */
export function outcomeBallot(world: CaseWorld): string[] {
  ballot(world, ['notConfirm', 'notConfirm', 'notConfirm']);
  return offeredNext(world);
}

function ballot(world: CaseWorld, votes: readonly string[]): string {
  if (!openBallotOf(world.facts.ballots)) world.must('discipline.openBallot');
  for (const [index, choice] of votes.entries()) vote(world, panel[index] ?? 'appeal1', choice);
  return world.must('discipline.closeBallot');
}

export function vote(world: CaseWorld, member: Name, choice: string): void {
  const ballotId = openBallotOf(world.facts.ballots)?.id;
  world.must('discipline.castBallot', { ballotId, choice }, member);
}

/** What the sanction does today. */
export function effectOf(world: CaseWorld): unknown {
  const { value } = world.head;
  return typeof value === 'object' ? value.effect : undefined;
}
