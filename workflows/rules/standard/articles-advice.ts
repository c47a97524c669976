// Chapter V of the standard procedure: committee consideration: paper, comments, sitting, ballots, decision.
import type { RulePack } from '../pack.ts';

export const articlesAdvice: RulePack['articles'] = {};
