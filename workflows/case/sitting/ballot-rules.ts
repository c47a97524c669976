// Which numbers a ballot of this body is counted by. Where the pack has two bodies for a sanction, the first needs its own
// share to propose it, and the second the usual one to decide.
import type { BallotRules } from '../../rules/ballot.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import type { Body } from './body.ts';

export function ballotRulesOf(body: Body, facts: Facts, pack: RulePack): BallotRules {
  const { secondBody } = pack.ballot;
  if (body.name === 'panel' || !secondBody || facts.committee.proposal !== null) return pack.ballot;
  const proposing = Object.fromEntries(
    secondBody.forSanctions.map((code) => [code, secondBody.proposing] as const),
  );
  return { ...pack.ballot, perSanction: { ...pack.ballot.perSanction, ...proposing } };
}
