// Chapter IV of the standard procedure: investigation: notice, evidence, disclosure, reply, findings, review.
import type { RulePack } from '../pack.ts';

export const articlesVerification: RulePack['articles'] = {};
