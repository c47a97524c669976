// The vote of this pack: secret, counted of all official members of the body, the heaviest form first and its votes
// passed down where no form carries; expulsion is proposed by one body and decided by another.
import type { RulePack } from '../pack.ts';

export const ballot: RulePack['ballot'] = {
  mode: 'secret',
  denominator: 'allOfficial',
  majority: { over: 1, of: 2 },
  perSanction: {},
  quorum: { over: 1, of: 2 },
  fewestMembers: 3,
  cascade: true,
  fewestListedPapers: 5,
  abstentions: 'counted',
  secondBody: { forSanctions: ['expulsion'], proposing: { atLeast: 2, of: 3 } },
};
