// Which numbers a ballot of this body is counted by. Where the pack has two bodies for a sanction, the first needs its own
// share to propose it, and the second the usual one to decide.
import type { CountingRules } from '../../rules/ballot-count.ts';
import { gravestFirst } from '../../rules/ladder.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import type { Body } from './body.ts';
import { type Ballot, openBallotOf } from './sitting-facts.ts';

/** The choice of no sanction, the mildest of all. */
const noSanction = 'none';

export type BallotRules = RulePack['ballot'] & CountingRules;

/** The rules of `ballot`, or of the one that is open. */
export function ballotRulesOf(
  body: Body,
  facts: Facts,
  pack: RulePack,
  ballot: Ballot | undefined = openBallotOf(facts.ballots),
): BallotRules {
  if (body.name === 'panel') {
    // Of a box that publishes no tally, what is carried is all that is left to read the outcome from.
    const isRead = ballot?.secret !== undefined && ballot.question === 'appealOutcome';
    return isRead ? rulesOfOutcome(pack) : rulesOfPanel(pack);
  }
  return facts.committee.proposal === null ? rulesOfFirstBody(pack) : rulesOfDecidingBody(pack);
}

/** What a panel's votes add up to is for `appeal-outcome.ts`: there the finding itself is at stake. */
export function rulesOfPanel({ ballot }: RulePack): BallotRules {
  return { ...ballot, cascade: false, forms: [] };
}

/** What takes the place of a decision: votes for a graver outcome count for the next milder one, downward. */
export function rulesOfOutcome(pack: RulePack): BallotRules {
  return { ...pack.ballot, cascade: true, forms: ['confirm', ...gravestFirst(pack), noSanction] };
}

/** The body that decides alone, or proposes what another has to decide. */
export function rulesOfFirstBody(pack: RulePack): BallotRules {
  const { secondBody, perSanction } = pack.ballot;
  if (!secondBody) return rulesOfDecidingBody(pack);
  const proposing = Object.fromEntries(
    secondBody.forSanctions.map((code) => [code, secondBody.proposing] as const),
  );
  return { ...rulesOfDecidingBody(pack), perSanction: { ...perSanction, ...proposing } };
}

/** The body that decides what was proposed to it. */
export function rulesOfDecidingBody(pack: RulePack): BallotRules {
  return { ...pack.ballot, forms: gravestFirst(pack) };
}
