// Which numbers a ballot of this body is counted by. Where the pack has two bodies for a sanction, the first needs its own
// share to propose it, and the second the usual one to decide.
import type { CountingRules } from '../../rules/ballot-count.ts';
import { gravestFirst } from '../../rules/ladder.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import type { Body } from './body.ts';

export type BallotRules = RulePack['ballot'] & CountingRules;

export function ballotRulesOf(body: Body, facts: Facts, pack: RulePack): BallotRules {
  // What a panel's votes add up to is for `appeal-outcome.ts`: there the finding itself is at stake.
  if (body.name === 'panel') return { ...pack.ballot, cascade: false, forms: [] };
  const { secondBody } = pack.ballot;
  const forms = gravestFirst(pack);
  if (!secondBody || facts.committee.proposal !== null) return { ...pack.ballot, forms };
  const proposing = Object.fromEntries(
    secondBody.forSanctions.map((code) => [code, secondBody.proposing] as const),
  );
  return { ...pack.ballot, perSanction: { ...pack.ballot.perSanction, ...proposing }, forms };
}
