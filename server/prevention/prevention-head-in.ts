// The head of a stored recommendation. One in a state that this version does not know is not guessed at.
import type { Head as StoredHead } from '#db/read-head.ts';
import type { PreventionHead } from '#workflows/prevention/advance-prevention.ts';
import type { PreventionFacts } from '#workflows/prevention/prevention-facts.ts';
import { preventionStateNames } from '#workflows/prevention/prevention-states.ts';
import { MadeByAnotherVersion } from '../cases/head-in.ts';

export function preventionHeadIn(stored: Pick<StoredHead, 'state' | 'facts'>): PreventionHead {
  const state = preventionStateNames.find((name) => `prevention.${name}` === stored.state);
  if (!state) throw new MadeByAnotherVersion(stored.state ?? 'a recommendation without a state');
  return { state, facts: stored.facts as PreventionFacts };
}
