// Which numbers a ballot of this body is counted by. Where the pack has two bodies for a sanction, the first needs its own
// share to propose it, and the second the usual one to decide.
import type { CountingRules } from '../../rules/ballot-count.ts';
import { gravestFirst } from '../../rules/ladder.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import type { Body } from './body.ts';

export type BallotRules = RulePack['ballot'] & CountingRules;

export function ballotRulesOf(body: Body, facts: Facts, pack: RulePack): BallotRules {
  if (body.name === 'panel') return rulesOfPanel(pack);
  return facts.committee.proposal === null ? rulesOfFirstBody(pack) : rulesOfDecidingBody(pack);
}

/** What a panel's votes add up to is for `appeal-outcome.ts`: there the finding itself is at stake. */
export function rulesOfPanel({ ballot }: RulePack): BallotRules {
  return { ...ballot, cascade: false, forms: [] };
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
